import type { ContentOf } from '@damrong/contract';

type Service = ContentOf<'services'>;

/** A service of the demo; what is left out is the same in most of them. */
export interface DemoService {
  /** Null for the whole country. */
  readonly provinceCode: string | null;
  readonly key: string;
  readonly position: number;
  readonly content: Service;
}

const common = {
  kind: 'services',
  audienceTh: 'ประชาชนทุกคน',
  audienceEn: 'Everybody',
  documents: [],
  feeBaht: 0,
  feeTh: '',
  feeEn: '',
  time: null,
  timeTh: '',
  timeEn: '',
  placeTh: 'ศูนย์ดำรงธรรมจังหวัด และศูนย์ดำรงธรรมอำเภอทุกแห่ง',
  placeEn: 'The centre of the province, and the centres of all districts',
  phones: ['1567'],
  steps: [],
  filing: null,
  url: null,
  follows: [],
  hidden: false,
} as const;

const card = { th: 'บัตรประจำตัวประชาชน', en: 'Identity card', form: 'original' } as const;
const house = { th: 'ทะเบียนบ้าน', en: 'House registration', form: 'copy' } as const;
const proof = {
  th: 'เอกสารหรือภาพถ่ายที่เกี่ยวข้อง ถ้ามี',
  en: 'Papers or photos of the matter, if there are any',
  form: 'copy',
} as const;

/** Kinds of service that centres have; each is marked as an example, for a centre to check and change. */
export const demoServices: readonly DemoService[] = [
  ...(
    [
      [
        'complaint',
        {
          nameTh: '(ตัวอย่าง) รับเรื่องร้องเรียนและร้องทุกข์',
          nameEn: '(Example) Complaints and requests for help',
          handling: 'service_link',
          documents: [card, proof],
          time: { amount: 15, unit: 'minutes' },
          timeTh: 'เฉพาะการรับเรื่อง',
          timeEn: 'to take it in',
          steps: [
            { th: 'เล่าเรื่องให้เจ้าหน้าที่ฟัง หรือกรอกแบบฟอร์ม', en: 'Tell an officer, or fill in the form' },
            { th: 'รับเลขที่เรื่องและรหัสติดตาม', en: 'Get the number and the code of the case' },
            {
              th: 'ศูนย์ฯ ส่งเรื่องให้หน่วยงานที่รับผิดชอบและแจ้งผลให้ทราบ',
              en: 'The centre sends it to the agency in charge and tells you the result',
            },
          ],
          keywords: ['ร้องเรียน', 'ร้องทุกข์', 'แจ้งปัญหา', 'เดือดร้อน', 'complain'],
          filing: { categoryCode: null },
        },
      ],
      [
        'legal-advice',
        {
          nameTh: '(ตัวอย่าง) ให้คำปรึกษากฎหมาย',
          nameEn: '(Example) Legal advice',
          handling: 'one_stop',
          documents: [
            card,
            {
              th: 'สัญญา หมายศาล หรือหนังสือทวงถาม ถ้ามี',
              en: 'Contract, summons or demand, if there is one',
              form: 'copy',
            },
          ],
          time: { amount: 30, unit: 'minutes' },
          steps: [
            { th: 'รับบัตรคิว', en: 'Take a number' },
            { th: 'พบนิติกรหรือทนายความอาสา', en: 'See a legal officer or a volunteer lawyer' },
          ],
          keywords: ['ทนาย', 'ฟ้อง', 'ถูกฟ้อง', 'สัญญา', 'หมายศาล', 'มรดก', 'lawyer'],
          filing: { categoryCode: 'assistance.legal_aid' },
        },
      ],
      [
        'mediation',
        {
          nameTh: '(ตัวอย่าง) ไกล่เกลี่ยข้อพิพาททางแพ่ง',
          nameEn: '(Example) Mediation of civil disputes',
          handling: 'one_stop',
          audienceTh: 'คู่กรณีที่สมัครใจไกล่เกลี่ยทั้งสองฝ่าย',
          audienceEn: 'Parties who both agree to mediation',
          documents: [card, house, proof],
          time: { amount: 1, unit: 'working_days' },
          timeTh: 'นับจากวันที่คู่กรณีมาพร้อมกัน',
          timeEn: 'from the day on which both come',
          placeTh: 'ที่ว่าการอำเภอทุกแห่ง',
          placeEn: 'All district offices',
          steps: [
            { th: 'ยื่นคำร้องขอไกล่เกลี่ย', en: 'Ask for mediation' },
            { th: 'เจ้าหน้าที่ถามความสมัครใจของอีกฝ่าย', en: 'The other party is asked' },
            { th: 'ไกล่เกลี่ยและทำหนังสือสัญญาประนีประนอม', en: 'Mediation, and a written agreement' },
          ],
          keywords: ['ทะเลาะ', 'เพื่อนบ้าน', 'คู่กรณี', 'ยอมความ', 'ตกลงกันไม่ได้'],
          filing: { categoryCode: 'other.private_dispute' },
        },
      ],
      [
        'debt-mediation',
        {
          nameTh: '(ตัวอย่าง) ไกล่เกลี่ยหนี้และแก้ไขหนี้นอกระบบ',
          nameEn: '(Example) Mediation of debts, and informal loans',
          handling: 'one_stop',
          audienceTh: 'ลูกหนี้และเจ้าหนี้',
          audienceEn: 'Debtors and creditors',
          documents: [
            card,
            {
              th: 'สัญญากู้ หลักฐานการจ่ายหนี้ หรือข้อความทวงหนี้',
              en: 'Loan contract, receipts, or messages of the creditor',
              form: 'copy',
            },
          ],
          time: { amount: 15, unit: 'working_days' },
          steps: [
            { th: 'แจ้งยอดหนี้และเจ้าหนี้ให้เจ้าหน้าที่ทราบ', en: 'Tell how much is owed, and to whom' },
            { th: 'เจ้าหน้าที่เชิญเจ้าหนี้มาเจรจา', en: 'The creditor is invited to talk' },
          ],
          keywords: ['เป็นหนี้', 'ดอกเบี้ยโหด', 'เงินกู้', 'ทวงหนี้', 'กู้เงิน', 'loan'],
          filing: { categoryCode: 'debt.mediation' },
        },
      ],
      [
        'land-advice',
        {
          nameTh: '(ตัวอย่าง) ให้คำปรึกษาข้อพิพาทที่ดิน',
          nameEn: '(Example) Advice on land disputes',
          handling: 'service_link',
          documents: [
            card,
            {
              th: 'โฉนดหรือหลักฐานที่ดิน ถ้ามี',
              en: 'Title deed or proof of the land, if there is one',
              form: 'copy',
            },
          ],
          time: { amount: 30, unit: 'minutes' },
          timeTh: 'การสอบเขตขึ้นกับสำนักงานที่ดิน',
          timeEn: 'a survey depends on the land office',
          keywords: ['แนวเขต', 'รังวัด', 'โฉนด', 'บุกรุก', 'ทางออก', 'ที่ดินทับซ้อน'],
          filing: { categoryCode: 'land.boundary' },
        },
      ],
      [
        'consumer',
        {
          nameTh: '(ตัวอย่าง) รับเรื่องผู้บริโภคและเจรจากับผู้ขาย',
          nameEn: '(Example) Consumers: complaints and talks with the seller',
          handling: 'service_link',
          audienceTh: 'ผู้ซื้อสินค้าหรือใช้บริการ',
          audienceEn: 'Who has bought goods or services',
          documents: [
            card,
            {
              th: 'ใบเสร็จ สัญญา หรือหน้าจอการสั่งซื้อ',
              en: 'Receipt, contract, or a picture of the order',
              form: 'copy',
            },
          ],
          time: { amount: 15, unit: 'working_days' },
          keywords: ['โดนโกง', 'ของไม่ตรงปก', 'ซื้อของออนไลน์', 'คืนเงิน', 'สินค้าชำรุด'],
          filing: { categoryCode: 'consumer.goods' },
        },
      ],
      [
        'registration',
        {
          nameTh: '(ตัวอย่าง) แนะนำและส่งต่องานทะเบียนราษฎร',
          nameEn: '(Example) Citizen registration: advice and referral',
          handling: 'service_link',
          documents: [card, { th: 'ทะเบียนบ้าน', en: 'House registration', form: 'original' }],
          feeBaht: null,
          feeTh: 'ตามที่สำนักทะเบียนเรียกเก็บ',
          feeEn: 'as the registry charges',
          time: { amount: 20, unit: 'minutes' },
          placeTh: 'สำนักทะเบียนอำเภอหรือท้องถิ่น',
          placeEn: 'Registry of the district or municipality',
          keywords: ['บัตรประชาชนหาย', 'ย้ายทะเบียนบ้าน', 'แจ้งเกิด', 'แจ้งตาย', 'เปลี่ยนชื่อ', 'ไม่มีสัญชาติ'],
          filing: { categoryCode: 'assistance.registration' },
        },
      ],
      [
        'passport',
        {
          nameTh: '(ตัวอย่าง) แนะนำการทำหนังสือเดินทาง',
          nameEn: '(Example) Passports: where to apply',
          handling: 'service_link',
          audienceTh: 'ผู้มีสัญชาติไทย',
          audienceEn: 'Thai citizens',
          documents: [card],
          feeBaht: 1000,
          feeTh: 'อายุ 5 ปี ชำระที่สำนักงานหนังสือเดินทาง',
          feeEn: 'for 5 years, paid at the passport office',
          timeTh: 'ขึ้นกับสำนักงานหนังสือเดินทาง',
          timeEn: 'depends on the passport office',
          keywords: ['พาสปอร์ต', 'ไปต่างประเทศ', 'เล่มหมดอายุ', 'passport'],
        },
      ],
      [
        'welfare',
        {
          nameTh: '(ตัวอย่าง) ขอรับความช่วยเหลือผู้ประสบความเดือดร้อน',
          nameEn: '(Example) Help for people in hardship',
          handling: 'service_link',
          audienceTh: 'ผู้มีรายได้น้อย ผู้สูงอายุ คนพิการ และผู้ประสบปัญหาฉุกเฉิน',
          audienceEn:
            'People of low income, the elderly, people with disabilities, and in emergencies',
          documents: [card, house],
          time: { amount: 7, unit: 'working_days' },
          keywords: ['เงินช่วยเหลือ', 'คนแก่', 'คนพิการ', 'ไม่มีเงิน', 'ตกงาน', 'ยากจน'],
          filing: { categoryCode: 'assistance.hardship' },
        },
      ],
      [
        'disaster',
        {
          nameTh: '(ตัวอย่าง) รับแจ้งผู้ประสบสาธารณภัย',
          nameEn: '(Example) Reports of disasters',
          handling: 'service_link',
          audienceTh: 'ผู้ประสบอุทกภัย วาตภัย อัคคีภัย หรือภัยแล้ง',
          audienceEn: 'People hit by flood, storm, fire or drought',
          documents: [card, { th: 'ภาพถ่ายความเสียหาย', en: 'Photos of the damage', form: null }],
          time: { amount: 1, unit: 'hours' },
          timeTh: 'เหตุด่วนโทร 1784 ได้ทันที',
          timeEn: 'in an emergency call 1784 at once',
          phones: ['1567', '1784'],
          keywords: ['น้ำท่วม', 'พายุ', 'ไฟไหม้', 'ภัยแล้ง', 'บ้านพัง', 'ถุงยังชีพ', 'flood'],
          filing: { categoryCode: 'assistance.disaster' },
        },
      ],
      [
        'misconduct',
        {
          nameTh: '(ตัวอย่าง) แจ้งเจ้าหน้าที่ของรัฐประพฤติมิชอบ',
          nameEn: '(Example) Misconduct of officials',
          handling: 'service_link',
          documents: [proof],
          time: { amount: 15, unit: 'working_days' },
          keywords: ['ทุจริต', 'เรียกรับเงิน', 'สินบน', 'โกง', 'corruption'],
          filing: { categoryCode: 'misconduct.bribery' },
        },
      ],
      [
        'copies',
        {
          nameTh: '(ตัวอย่าง) คัดและรับรองสำเนาเอกสารของทางราชการ',
          nameEn: '(Example) Certified copies of official papers',
          handling: 'one_stop',
          documents: [card, { th: 'เอกสารที่ขอคัด', en: 'The paper to be copied', form: 'both' }],
          time: { amount: 15, unit: 'minutes' },
          placeTh: 'ศูนย์ดำรงธรรมจังหวัด',
          placeEn: 'The centre of the province',
          keywords: ['ถ่ายเอกสาร', 'รับรองสำเนา', 'คัดสำเนา'],
        },
      ],
      [
        'permits',
        {
          nameTh: '(ตัวอย่าง) ติดตามคำขออนุญาตที่ล่าช้า',
          nameEn: '(Example) Permits that are late',
          handling: 'service_link',
          audienceTh: 'ผู้ที่ยื่นคำขอไว้กับหน่วยงานของรัฐ',
          audienceEn: 'Who has applied to a public office',
          documents: [card, { th: 'ใบรับคำขอ', en: 'Receipt of the application', form: 'copy' }],
          time: { amount: 15, unit: 'working_days' },
          keywords: ['ใบอนุญาต', 'ล่าช้า', 'ขออนุญาต', 'ทวงถาม', 'permit'],
          filing: { categoryCode: 'misconduct.neglect' },
        },
      ],
    ] as const
  ).map(([key, content], index) => ({
    provinceCode: null,
    key: `demo-${key}`,
    position: (index + 1) * 10,
    content: kept(content),
  })),
  {
    provinceCode: '50',
    key: 'demo-legal-advice',
    position: 20,
    content: kept({
      nameTh: '(ตัวอย่าง) ให้คำปรึกษากฎหมาย',
      nameEn: '(Example) Legal advice',
      handling: 'one_stop',
      keywords: [],
      time: { amount: 45, unit: 'minutes' },
      timeTh: 'เฉพาะวันอังคารและวันพฤหัสบดี',
      timeEn: 'on Tuesdays and Thursdays',
      placeTh: 'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่ ศาลากลางจังหวัด ชั้น 1',
      placeEn: 'The centre of Chiang Mai, Provincial Hall, ground floor',
      follows: [
        ...['name', 'handling', 'audience', 'documents', 'fee', 'phones', 'steps', 'keywords'],
        ...['filing', 'page', 'order'],
      ] as Service['follows'],
    }),
  },
  {
    provinceCode: '50',
    key: 'demo-haze-clinic',
    position: 25,
    content: kept({
      nameTh: '(ตัวอย่าง) จุดรับแจ้งไฟป่าและหมอกควัน',
      nameEn: '(Example) Reports of forest fires and haze',
      handling: 'service_link',
      audienceTh: 'ผู้พบเห็นการเผาหรือได้รับผลกระทบ',
      audienceEn: 'Who sees a fire or suffers from smoke',
      time: { amount: 15, unit: 'minutes' },
      keywords: ['ไฟป่า', 'หมอกควัน', 'ฝุ่น', 'PM2.5', 'เผาป่า', 'smoke'],
      filing: { categoryCode: 'environment.smoke' },
    }),
  },
];

type Own = Pick<DeepReadonly<Service>, 'nameTh' | 'nameEn' | 'handling' | 'keywords'> &
  Partial<DeepReadonly<Service>>;
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

function kept(own: Own): Service {
  return structuredClone({ ...common, ...own }) as Service;
}

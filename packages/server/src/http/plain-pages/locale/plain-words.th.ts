import type { CitizenStatus, IdentityMode, IssueCode, PublicEvent } from '@damrong/contract';

type Sentence = string | ((limit: number) => string);

interface Term {
  readonly term: string;
  readonly text: string;
}

/** What the pages say that work without a script. Where an element says the same, it says it so. */
export interface PlainWords {
  readonly title: string;
  readonly errorPrefix: string;
  readonly errorTitle: string;
  readonly optional: string;
  readonly call: string;
  readonly simple: string;
  readonly expired: string;
  readonly otherPage: string;
  readonly keyReused: string;
  readonly opinionSent: string;
  readonly busy: (seconds: number) => string;
  readonly tooLarge: string;
  readonly unavailable: string;
  readonly issues: Readonly<Partial<Record<IssueCode, Sentence>>> & { readonly invalid: Sentence };
  /** By the name of a control. */
  readonly own: Readonly<Record<string, Readonly<Partial<Record<IssueCode, Sentence>>>>>;
  readonly province: string;
  readonly chooseProvince: string;
  readonly goOn: string;
  readonly otherProvince: string;
  readonly danger: string;
  readonly category: string;
  readonly chooseCategory: string;
  readonly facts: string;
  readonly factsHint: string;
  readonly wish: string;
  readonly wishHint: string;
  readonly date: string;
  readonly dateHint: (year: number) => string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly place: string;
  readonly choosePlace: string;
  readonly wholeDistrict: (district: string) => string;
  readonly landmark: string;
  readonly landmarkHint: string;
  readonly files: string;
  readonly filesHint: (files: number, megabytes: number) => string;
  readonly filesKept: string;
  readonly filesRemove: (name: string) => string;
  readonly filesLater: string;
  readonly identity: string;
  readonly identities: Readonly<Record<IdentityMode, string>>;
  readonly identityHints: Readonly<Record<IdentityMode, string>>;
  readonly kind: string;
  readonly kinds: Readonly<Record<'person' | 'legal_person' | 'group' | 'agency', string>>;
  readonly contact: string;
  readonly name: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly email: string;
  readonly privacy: { readonly title: string; readonly items: readonly Term[] };
  readonly noticeRead: string;
  readonly truth: string;
  readonly truthHint: string;
  readonly send: string;
  readonly received: string;
  readonly keepSafe: string;
  readonly number: string;
  readonly code: string;
  readonly receivedAt: string;
  readonly followAt: string;
  readonly printHint: string;
  readonly nextTitle: string;
  readonly next: readonly [string, string];
  readonly dueOn: (date: string) => string;
  readonly noDueDate: string;
  readonly follow: string;
  readonly statusIntro: string;
  readonly numberHint: string;
  readonly codeHint: string;
  readonly lookUp: string;
  readonly notFound: string;
  readonly status: string;
  readonly meaning: Readonly<Record<CitizenStatus, string>>;
  /** In the place of a case whose content was erased. */
  readonly erased: (date: string) => string;
  readonly withAgency: (agency: string) => string;
  readonly about: string;
  readonly due: string;
  readonly overdue: string;
  readonly result: string;
  readonly center: string;
  readonly timeline: string;
  readonly events: Readonly<Record<Exclude<PublicEvent['kind'], 'status'>, string>>;
  readonly attachments: string;
  readonly openFile: (place: number) => string;
  readonly addFacts: string;
  readonly addFactsLabel: string;
  readonly addFactsHint: string;
  readonly sendFacts: string;
  readonly factsSent: string;
  readonly factsClosed: string;
  readonly answerHeading: string;
  readonly answerLabel: string;
  readonly answerHint: string;
  readonly sendAnswer: string;
  readonly answerSent: string;
  readonly answerClosed: string;
  readonly another: string;
  readonly volunteer: VolunteerMessages;
}

interface VolunteerMessages {
  readonly title: string;
  readonly intro: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'person' | 'trader' | 'business' | 'organization', string>>;
  readonly name: string;
  readonly nameHint: string;
  readonly contactName: string;
  readonly contactNameHint: string;
  readonly phoneHint: string;
  readonly emailHint: string;
  readonly skills: string;
  readonly skillsHint: string;
  readonly districts: string;
  readonly districtsHint: string;
  readonly days: string;
  readonly daysHint: string;
  readonly hours: string;
  readonly hoursHint: string;
  readonly note: string;
  readonly noteHint: string;
  readonly privacy: { readonly title: string; readonly items: readonly Term[] };
  readonly send: string;
  readonly received: string;
  readonly keepSafe: string;
  readonly reference: string;
  readonly code: string;
  readonly receivedAt: string;
  readonly next: string;
}

const count = (many: number) => String(many).replace(/\B(?=(\d{3})+$)/g, ',');

export const plainWordsTh: PlainWords = {
  title: 'แจ้งเรื่องร้องเรียนร้องทุกข์',
  errorPrefix: 'ต้องแก้ไข: ',
  errorTitle: 'กรุณาแก้ไขดังนี้',
  optional: '(ไม่บังคับ)',
  call: 'โทร 1567',
  simple: 'ใช้แบบฟอร์มหน้าเดียว',
  expired:
    'หน้านี้เปิดไว้นานหรือเปลี่ยนเครือข่าย ข้อมูลที่กรอกยังอยู่ กรุณาตรวจแล้วกดส่งอีกครั้ง หากแนบไฟล์ไว้ กรุณาเลือกไฟล์ใหม่',
  otherPage: 'ส่งจากหน้าเว็บอื่นไม่ได้ กรุณากรอกที่หน้านี้ หรือโทร 1567',
  keyReused:
    'ศูนย์ฯ ได้รับเรื่องจากการส่งครั้งก่อนแล้ว ข้อมูลที่กรอกในหน้านี้ยังอยู่และต่างจากครั้งก่อน หากต้องการแจ้งเป็นเรื่องใหม่ กรุณากดส่งอีกครั้ง',
  opinionSent:
    'ศูนย์ฯ ได้รับความเห็นจากการส่งครั้งก่อนแล้ว ข้อความในหน้านี้ยังอยู่และต่างจากครั้งก่อน หากต้องการส่งเป็นความเห็นใหม่ กรุณากดส่งอีกครั้ง',
  busy: (seconds) =>
    `ขณะนี้มีผู้ใช้จำนวนมาก ข้อมูลที่กรอกยังอยู่ กรุณาลองอีกครั้งใน ${seconds < 100 ? `${seconds} วินาที` : `${Math.ceil(seconds / 60)} นาที`} หรือโทร 1567`,
  tooLarge: 'ข้อมูลที่ส่งมีขนาดใหญ่เกินไป กรุณาย้อนกลับ ย่อข้อความหรือลดจำนวนไฟล์ แล้วส่งใหม่ หรือโทร 1567',
  unavailable: 'ระบบยังรับเรื่องไม่ได้ในขณะนี้ ข้อมูลที่กรอกยังอยู่ กรุณาลองอีกครั้งในอีกสักครู่ หรือโทร 1567',
  issues: {
    required: 'กรุณากรอกข้อมูลในช่องนี้',
    invalid: 'กรุณาตรวจข้อมูลในช่องนี้แล้วกรอกใหม่',
    too_short: (limit) => `กรุณากรอกอย่างน้อย ${limit} ตัวอักษร`,
    too_long: (limit) => `ข้อความยาวเกินไป กรุณาย่อให้สั้นลง (ไม่เกิน ${count(limit)} ตัวอักษร)`,
    characters_forbidden: 'ข้อความมีอักขระที่ระบบรับไม่ได้ กรุณาลบข้อความส่วนนั้นแล้วพิมพ์ใหม่',
    name_without_letters: 'กรุณากรอกชื่อเป็นตัวอักษร เช่น สมชาย ใจดี',
    name_has_symbols: 'ชื่อมีสัญลักษณ์หรือรูปภาพปนอยู่ กรุณาลบออกให้เหลือแต่ตัวอักษร',
    phone_invalid: 'กรุณากรอกหมายเลขโทรศัพท์ให้ครบ เช่น 081 234 5678 หมายเลขต่างประเทศขึ้นต้นด้วย +',
    phone_several: 'ช่องนี้ใส่ได้หมายเลขเดียว กรุณาเลือกหมายเลขที่ติดต่อได้สะดวก',
    phone_too_long: 'หมายเลขโทรศัพท์มีตัวเลขเกิน กรุณาตรวจสอบ',
    phone_national_id:
      'กรุณากรอกหมายเลขโทรศัพท์ เลข 13 หลักไม่ใช่หมายเลขโทรศัพท์ และไม่ต้องกรอกเลขประจำตัวประชาชน',
    email_invalid: 'กรุณากรอกอีเมลให้ครบ เช่น name@example.com',
    date_incomplete: 'กรุณากรอกวัน เดือน และปี พ.ศ. ให้ครบ',
    date_impossible: 'ไม่มีวันที่นี้ในปฏิทิน กรุณาตรวจวันและเดือนอีกครั้ง',
    date_in_future: 'วันที่นี้ยังมาไม่ถึง กรุณากรอกวันที่เกิดเหตุแล้ว',
    date_too_old: 'วันที่นี้นานเกินไป กรุณาตรวจปี พ.ศ. อีกครั้ง',
    year_not_buddhist: 'กรุณากรอกปีเป็น พ.ศ. สี่หลัก เช่น 2569',
    province_unknown: 'กรุณาเลือกจังหวัดจากรายการ',
    district_unknown: 'กรุณาเลือกอำเภอหรือเขตจากรายการ',
    subdistrict_unknown: 'กรุณาเลือกตำบลหรือแขวงจากรายการ',
    district_required: 'กรุณาเลือกอำเภอหรือเขตที่เกิดเหตุ เพื่อให้เจ้าหน้าที่ตรวจสอบได้',
    category_unknown: 'กรุณาเลือกเรื่องจากรายการ',
    case_number_invalid: 'เลขที่เรื่องไม่ถูกต้อง กรุณาตรวจตามใบรับเรื่อง เช่น 2570-50-000123-7',
    access_code_invalid: 'รหัสติดตามไม่ถูกต้อง กรุณากรอกรหัส 12 ตัวตามใบรับเรื่อง',
    facts_too_thin: (limit) =>
      `กรุณาเล่ารายละเอียดให้ตรวจสอบได้ อย่างน้อย ${limit} ตัวอักษร เพราะเจ้าหน้าที่ติดต่อถามท่านไม่ได้`,
    truth_not_confirmed: 'กรุณาทำเครื่องหมายรับรองว่าข้อมูลเป็นความจริง',
    notice_not_read: 'กรุณาอ่านประกาศความเป็นส่วนตัวแล้วทำเครื่องหมายรับทราบ',
    too_many_files: (limit) => `แนบได้ไม่เกิน ${limit} ไฟล์ กรุณานำไฟล์ออกให้เหลือเท่าที่สำคัญ`,
    file_empty: 'ไฟล์นี้ว่างเปล่า กรุณาเลือกไฟล์อื่น',
    file_too_large: 'มีไฟล์ที่ใหญ่เกิน 10 MB กรุณาถ่ายรูปใหม่ให้เล็กลง หรือแบ่งเอกสารเป็นหลายไฟล์',
    file_kind_unsupported: 'ไฟล์ชนิดนี้แนบไม่ได้ กรุณาใช้รูปภาพ JPEG, PNG, WebP หรือเอกสาร PDF',
    file_heic: 'แนบรูป HEIC ไม่ได้ กรุณาตั้งกล้องให้บันทึกรูปเป็น JPEG แล้วถ่ายใหม่ หรือแนบภาพหน้าจอของรูปแทน',
    file_unreadable: 'เปิดไฟล์ที่แนบไม่ได้ ไฟล์อาจเสียหาย กรุณาเลือกไฟล์อื่น',
    file_too_many_pixels: 'รูปนี้ละเอียดเกินไป กรุณาถ่ายใหม่ด้วยความละเอียดที่ต่ำลง',
    upload_unfinished: 'ไฟล์ยังมาไม่ครบ กรุณาเลือกไฟล์ใหม่อีกครั้ง',
    upload_unknown: 'ไฟล์ที่แนบหมดเวลารอแล้ว กรุณาเลือกไฟล์ใหม่อีกครั้ง',
  },
  own: {
    categoryCode: { required: 'กรุณาเลือกเรื่องที่ต้องการแจ้ง' },
    facts: { required: 'กรุณาเล่าเรื่องที่เกิดขึ้น' },
    'complainant.identity': { required: 'กรุณาเลือกว่าต้องการแจ้งแบบใด' },
    'complainant.name': { required: 'กรุณากรอกชื่อผู้แจ้ง' },
    'complainant.phone': { required: 'กรุณากรอกหมายเลขโทรศัพท์ที่ติดต่อได้' },
    number: { required: 'กรุณากรอกเลขที่เรื่อง' },
    code: { required: 'กรุณากรอกรหัสติดตาม' },
    moreFacts: { required: 'กรุณากรอกข้อมูลที่ต้องการแจ้งเพิ่ม' },
    answer: { required: 'กรุณากรอกคำตอบของท่าน' },
    kind: { required: 'กรุณาเลือกว่าท่านสมัครในนามใด' },
    skills: { required: 'กรุณาเลือกด้านที่ช่วยได้อย่างน้อยหนึ่งด้าน' },
    name: { required: 'กรุณากรอกชื่อ' },
    phone: { required: 'กรุณากรอกหมายเลขโทรศัพท์ที่เจ้าหน้าที่ติดต่อท่านได้' },
    topicCode: {
      required: 'กรุณาเลือกเรื่องที่ต้องการเสนอความเห็น',
      invalid: 'รายการเรื่องเปลี่ยนไปแล้ว กรุณาเลือกเรื่องใหม่',
    },
    text: { required: 'กรุณาเขียนความเห็นของท่าน' },
    districtCode: { required: 'กรุณาเลือกอำเภอหรือเขตที่ท่านอยู่' },
    hideNumbers: { invalid: 'กรุณาลบตัวเลขออกจากความเห็น หรือเลือกให้ศูนย์ฯ ปิดตัวเลข' },
  },
  province: 'จังหวัด',
  chooseProvince: 'เลือกจังหวัด',
  goOn: 'ถัดไป',
  otherProvince: 'เลือกจังหวัดอื่น',
  danger: 'หากท่านหรือผู้อื่นกำลังตกอยู่ในอันตราย กรุณาโทรขอความช่วยเหลือก่อน',
  category: 'ท่านต้องการแจ้งเรื่องอะไร',
  chooseCategory: 'เลือกเรื่องที่ใกล้เคียงที่สุด',
  facts: 'เล่าเรื่องที่เกิดขึ้น',
  factsHint: 'ใครทำอะไร เกิดขึ้นอย่างไร เดือดร้อนอย่างไร กรุณาอย่าระบุเลขประจำตัวประชาชนหรือเลขบัญชีของท่าน',
  wish: 'ต้องการให้ช่วยเหลือหรือแก้ไขอย่างไร',
  wishHint: 'เช่น ขอให้ซ่อมถนน ขอให้ตรวจสอบ',
  date: 'วันที่เกิดเหตุ',
  dateHint: (year) => `หากเกิดหลายวัน กรุณากรอกวันแรก เช่น 9 มกราคม ${year}`,
  day: 'วันที่',
  month: 'เดือน',
  year: 'ปี พ.ศ.',
  place: 'เกิดเหตุที่ใด',
  choosePlace: 'เลือกอำเภอหรือเขต และตำบลหรือแขวง',
  wholeDistrict: (district) => `${district} (ไม่ทราบหรือไม่ระบุ)`,
  landmark: 'บ้านเลขที่ หมู่ที่ ถนน หรือจุดสังเกต',
  landmarkHint: 'เช่น หมู่ 3 หน้าวัด ข้างโรงเรียน',
  files: 'รูปหรือเอกสาร',
  filesHint: (files, megabytes) =>
    `แนบได้ไม่เกิน ${files} ไฟล์ ไฟล์ละไม่เกิน ${megabytes} MB เป็นรูปภาพหรือ PDF หากสัญญาณช้า กรุณาส่งเรื่องก่อน แล้วเพิ่มรูปภายหลังที่หน้าติดตามเรื่อง`,
  filesKept: 'ไฟล์ที่แนบแล้ว',
  filesRemove: (name) => `ลบ ${name} ออก`,
  filesLater: 'ยังแนบไฟล์ไม่ได้ในขณะนี้ ข้อมูลที่กรอกยังอยู่ ท่านส่งเรื่องโดยไม่แนบไฟล์ แล้วเพิ่มรูปภายหลังที่หน้าติดตามเรื่องได้',
  identity: 'ท่านต้องการแจ้งแบบใด',
  identities: {
    named: 'แจ้งชื่อ',
    confidential: 'แจ้งชื่อ แต่ขอให้ปกปิด',
    anonymous: 'ไม่แจ้งชื่อ',
  },
  identityHints: {
    named: 'เจ้าหน้าที่ศูนย์ดำรงธรรมเห็นชื่อและหมายเลขโทรศัพท์ของท่าน และโทรกลับหาท่านได้',
    confidential:
      'ศูนย์ฯ เก็บชื่อของท่านไว้ แต่ไม่แสดงต่อเจ้าหน้าที่และหน่วยงานที่รับเรื่อง ผู้บังคับบัญชาเปิดดูได้เมื่อจำเป็น และต้องบันทึกเหตุผลทุกครั้ง',
    anonymous:
      'ไม่เก็บชื่อและเบอร์โทร ศูนย์ฯ จึงติดต่อกลับไม่ได้ ต้องเล่ารายละเอียดและระบุอำเภอให้ตรวจสอบได้ และติดตามเรื่องด้วยรหัสเท่านั้น',
  },
  kind: 'ผู้แจ้งเป็น',
  kinds: {
    person: 'บุคคลทั่วไป',
    legal_person: 'บริษัทหรือนิติบุคคล',
    group: 'กลุ่มบุคคลหรือชุมชน',
    agency: 'หน่วยงาน',
  },
  contact: 'ผู้แจ้ง (หากเลือกไม่แจ้งชื่อ ไม่ต้องกรอกส่วนนี้)',
  name: 'ชื่อและนามสกุล หรือชื่อหน่วยงาน',
  phone: 'หมายเลขโทรศัพท์',
  phoneHint: 'เช่น 081-234-5678 หรือ 053-112-233 ต่อ 12',
  email: 'อีเมล',
  privacy: {
    title: 'ประกาศความเป็นส่วนตัว: ศูนย์ฯ ใช้ข้อมูลของท่านอย่างไร',
    items: [
      { term: 'วัตถุประสงค์', text: 'รับเรื่อง ตรวจสอบ แก้ไขปัญหา และแจ้งผลแก่ท่าน' },
      {
        term: 'ฐานทางกฎหมาย',
        text: 'การปฏิบัติหน้าที่เพื่อประโยชน์สาธารณะของศูนย์ดำรงธรรม ตามมาตรา 24 (4) แห่งพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562',
      },
      {
        term: 'ระยะเวลาเก็บรักษา',
        text: 'ตลอดการดำเนินเรื่อง และหลังยุติเรื่องเท่าที่ระเบียบว่าด้วยงานสารบรรณกำหนด',
      },
      {
        term: 'ผู้รับข้อมูล',
        text: 'ศูนย์ดำรงธรรมและหน่วยงานที่ต้องแก้ไขเรื่องนี้เท่านั้น กรณีขอให้ปกปิดชื่อ หน่วยงานจะไม่ได้รับชื่อและหมายเลขโทรศัพท์ของท่าน',
      },
      {
        term: 'สิทธิของท่าน',
        text: 'ขอดู ขอสำเนา ขอแก้ไข คัดค้าน ขอให้ลบหรือระงับการใช้ข้อมูล และร้องเรียนต่อคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล',
      },
      { term: 'ติดต่อ', text: 'เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล ผ่านสายด่วน 1567' },
    ],
  },
  noticeRead: 'ข้าพเจ้าอ่านประกาศความเป็นส่วนตัวแล้ว',
  truth: 'ข้าพเจ้ายืนยันว่าเรื่องที่แจ้งเป็นความจริง',
  truthHint: 'การแจ้งข้อความเท็จต่อเจ้าพนักงานอาจมีความผิดตามกฎหมาย',
  send: 'ส่งเรื่อง',
  received: 'ศูนย์ดำรงธรรมได้รับเรื่องของท่านแล้ว',
  keepSafe:
    'กรุณาเก็บเลขที่เรื่องและรหัสติดตามไว้ ต้องใช้คู่กันเมื่อติดตามเรื่อง ระบบแสดงรหัสเพียงครั้งเดียว กรุณาบันทึกก่อนปิดหน้านี้',
  number: 'เลขที่เรื่อง',
  code: 'รหัสติดตาม',
  receivedAt: 'วันที่รับเรื่อง',
  followAt: 'ติดตามเรื่องได้ที่',
  printHint:
    'กรุณาพิมพ์หน้านี้จากเมนูของเบราว์เซอร์ จดไว้ หรือถ่ายภาพหน้าจอ เอกสารนี้มีรหัสติดตาม กรุณาอย่าส่งต่อหรือโพสต์',
  nextTitle: 'ขั้นตอนต่อไป',
  next: ['เจ้าหน้าที่อ่านเรื่องและส่งให้หน่วยงานที่รับผิดชอบ', 'หน่วยงานตรวจสอบและแก้ไข แล้วรายงานผลต่อศูนย์ฯ'],
  dueOn: (date) => `ศูนย์ฯ จะแจ้งความคืบหน้าหรือผลภายในวันที่ ${date}`,
  noDueDate: 'ศูนย์ฯ จะแจ้งผลที่หน้าติดตามเรื่องเมื่อดำเนินการแล้ว',
  follow: 'ติดตามเรื่อง',
  statusIntro: 'กรอกเลขที่เรื่องและรหัสติดตามจากใบรับเรื่องของท่าน',
  numberHint: 'เช่น 2570-50-000123-7',
  codeHint: 'ตัวอักษรและตัวเลขรวม 12 ตัว เช่น 7K3M-9QXA-42TD',
  lookUp: 'ดูเรื่อง',
  notFound: 'ไม่พบเรื่องที่ตรงกับเลขที่และรหัสที่กรอก กรุณาตรวจทั้งสองช่องกับใบรับเรื่องอีกครั้ง หากยังไม่พบ กรุณาโทร 1567',
  status: 'สถานะ',
  meaning: {
    received: 'ศูนย์ดำรงธรรมได้รับเรื่องของท่านแล้ว เจ้าหน้าที่กำลังตรวจสอบเบื้องต้น',
    in_progress: 'เจ้าหน้าที่ศูนย์ดำรงธรรมกำลังดำเนินการเรื่องของท่าน',
    with_agency: 'ศูนย์ดำรงธรรมส่งเรื่องให้หน่วยงานที่รับผิดชอบดำเนินการแล้ว และติดตามผลให้ท่าน',
    settled: 'ศูนย์ดำรงธรรมแจ้งผลและยุติเรื่องแล้ว',
    not_accepted: 'ศูนย์ดำรงธรรมไม่อาจรับเรื่องนี้ไว้ดำเนินการได้',
  },
  erased: (date) =>
    `ศูนย์ดำรงธรรมลบข้อมูลของเรื่องนี้เมื่อ ${date} ตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล หากท่านยังเดือดร้อน กรุณาแจ้งเป็นเรื่องใหม่`,
  withAgency: (agency) => `ศูนย์ดำรงธรรมส่งเรื่องให้${agency}ดำเนินการแล้ว และติดตามผลให้ท่าน`,
  about: 'ประเภทเรื่อง',
  due: 'กำหนดแจ้งผล',
  overdue: 'เกินกำหนดแจ้งผลแล้ว ขออภัยในความล่าช้า กรุณาโทรสอบถามที่ศูนย์ฯ',
  result: 'ผลการดำเนินการ',
  center: 'ศูนย์ฯ ที่ดูแลเรื่อง',
  timeline: 'ลำดับการดำเนินการ',
  events: {
    received: 'ศูนย์ดำรงธรรมรับเรื่อง',
    facts_added: 'ท่านแจ้งข้อมูลเพิ่มเติม',
    question_asked: 'ศูนย์ดำรงธรรมขอข้อมูลเพิ่มเติมจากท่าน',
    question_answered: 'ท่านตอบคำถามของศูนย์ฯ',
    result: 'แจ้งผลการดำเนินการ',
    rated: 'ท่านให้คะแนนการดำเนินการ',
    reopened: 'ท่านขอเปิดเรื่องอีกครั้ง',
  },
  attachments: 'รูปและเอกสาร',
  openFile: (place) => `เปิดไฟล์ที่ ${place}`,
  addFacts: 'แจ้งข้อมูลเพิ่มเติม',
  addFactsLabel: 'ข้อมูลที่ต้องการแจ้งเพิ่ม',
  addFactsHint: 'เช่น เกิดเหตุอีกครั้งเมื่อใด ที่ใด ไม่ต้องกรอกเลขประจำตัวประชาชน',
  sendFacts: 'ส่งข้อมูลเพิ่มเติม',
  factsSent: 'ได้รับข้อมูลเพิ่มเติมของท่านแล้ว',
  factsClosed: 'เรื่องนี้ยุติแล้ว จึงแจ้งข้อมูลเพิ่มในเรื่องเดิมไม่ได้ กรุณาแจ้งเรื่องใหม่หรือโทร 1567',
  answerHeading: 'ศูนย์ฯ ขอข้อมูลเพิ่มเติมจากท่าน',
  answerLabel: 'คำตอบของท่าน',
  answerHint: 'ไม่ต้องกรอกเลขประจำตัวประชาชน หากไม่ทราบ กรุณาตอบว่า “ไม่ทราบ”',
  sendAnswer: 'ส่งคำตอบ',
  answerSent: 'ได้รับคำตอบของท่านแล้ว เจ้าหน้าที่จะดำเนินการต่อ',
  answerClosed:
    'ศูนย์ฯ ไม่ได้รอคำตอบของคำถามนี้แล้ว ข้อความที่พิมพ์ยังอยู่ หากต้องการแจ้งเพิ่ม กรุณาคัดลอกไปส่งเป็นข้อมูลเพิ่มเติม หรือโทร 1567',
  another: 'ดูเรื่องอื่น',
  volunteer: {
    title: 'สมัครเป็นอาสาสมัคร',
    intro:
      'ร่วมช่วยเหลือประชาชนกับศูนย์ดำรงธรรม เมื่อมีเหตุหรือกิจกรรมที่ต้องการความช่วยเหลือจากท่าน เจ้าหน้าที่จะติดต่อไป',
    kind: 'ท่านสมัครในนามใด',
    kinds: {
      person: 'ประชาชน',
      trader: 'ผู้ค้า',
      business: 'ธุรกิจ',
      organization: 'องค์กร',
    },
    name: 'ชื่อผู้สมัคร',
    nameHint: 'ชื่อและนามสกุล ชื่อร้าน ชื่อธุรกิจ หรือชื่อองค์กร',
    contactName: 'ชื่อผู้ประสานงาน',
    contactNameHint: 'ผู้ที่เจ้าหน้าที่จะขอพูดด้วย หากสมัครในนามธุรกิจหรือองค์กร',
    phoneHint: 'เช่น 081-234-5678',
    emailHint: 'เช่น name@example.com',
    skills: 'ท่านช่วยด้านใดได้บ้าง',
    skillsHint: 'เลือกได้หลายด้าน',
    districts: 'พื้นที่ที่ท่านสะดวก',
    districtsHint: 'เลือกได้หลายแห่ง หากไม่เลือก หมายถึงทุกแห่งในจังหวัด',
    days: 'วันที่ท่านสะดวก',
    daysHint: 'หากไม่เลือก หมายถึงสะดวกทุกวัน',
    hours: 'ช่วงเวลาที่ท่านสะดวก',
    hoursHint: 'หากไม่เลือก หมายถึงสะดวกทุกเวลา',
    note: 'รายละเอียดเพิ่มเติม',
    noteHint: 'เช่น จำนวนคน อุปกรณ์ที่มี ไม่ต้องแจ้งข้อมูลสุขภาพหรือเลขประจำตัวประชาชน',
    privacy: {
      title: 'ประกาศความเป็นส่วนตัวสำหรับอาสาสมัคร',
      items: [
        {
          term: 'ใช้เพื่ออะไร',
          text: 'ใช้ชื่อและช่องทางติดต่อของท่านเพื่อขอความช่วยเหลือเมื่อมีเหตุหรือกิจกรรมของศูนย์ดำรงธรรมเท่านั้น',
        },
        {
          term: 'ฐานทางกฎหมาย',
          text: 'การปฏิบัติภารกิจเพื่อประโยชน์สาธารณะของหน่วยงานรัฐ ตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 การสมัครเป็นไปโดยสมัครใจ',
        },
        {
          term: 'ใครเห็นข้อมูล',
          text: 'เจ้าหน้าที่ศูนย์ดำรงธรรมของจังหวัดที่ท่านเลือก ไม่เผยแพร่ต่อสาธารณะและไม่ขายข้อมูล',
        },
        { term: 'เก็บนานเท่าใด', text: 'เก็บไว้ตราบที่ท่านเป็นอาสาสมัคร และลบทันทีเมื่อท่านถอนชื่อ' },
        {
          term: 'สิทธิของท่าน',
          text: 'ท่านดู แก้ไข หรือถอนชื่อได้เองทุกเมื่อโดยไม่ต้องบอกเหตุผล ด้วยเลขอ้างอิงและรหัสลับที่จะได้รับ หรือโทร 1567 ท่านยังคัดค้านหรือขอให้ระงับการใช้ข้อมูลได้',
        },
        {
          term: 'ติดต่อผู้คุ้มครองข้อมูล',
          text: 'ติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO) ของกระทรวงมหาดไทยผ่านสายด่วน 1567',
        },
      ],
    },
    send: 'ส่งใบสมัคร',
    received: 'ได้รับใบสมัครของท่านแล้ว',
    keepSafe:
      'กรุณาเก็บเลขอ้างอิงและรหัสลับไว้ ใช้คู่กันเมื่อต้องการดู แก้ไข หรือถอนชื่อ ระบบแสดงรหัสลับเพียงครั้งเดียว กรุณาบันทึกก่อนปิดหน้านี้ และอย่าบอกผู้อื่น',
    reference: 'เลขอ้างอิง',
    code: 'รหัสลับ',
    receivedAt: 'วันที่สมัคร',
    next: 'ขอบคุณที่ร่วมช่วยเหลือประชาชน เมื่อมีเหตุหรือกิจกรรมที่ตรงกับสิ่งที่ท่านช่วยได้ เจ้าหน้าที่ศูนย์ดำรงธรรมจะโทรหาท่าน',
  },
};

/**
 * Answers of a centre to the public, shortened where they are long, by the name of their schema.
 */
export const answerExamples = {
  SiteRequestAnswer: { origin: 'https://www.lamphun.go.th', state: 'requested' },
  PlacesFile: {
    province: '50',
    districts: [
      [
        '01',
        'เมืองเชียงใหม่',
        [
          ['01', 'ศรีภูมิ', '50200'],
          ['02', 'พระสิงห์', '50200'],
        ],
      ],
      [
        '02',
        'จอมทอง',
        [
          ['03', 'บ้านหลวง', '50160'],
          ['04', 'ข่วงเปา', '50160'],
        ],
      ],
    ],
  },
  PlaceIndex: {
    districts: [
      '1001พระนคร 10200 พระบรมมหาราชวัง,วังบูรพาภิรมย์,วัดราชบพิธ,สำราญราษฎร์,ศาลเจ้าพ่อเสือ,เสาชิงช้า,บวรนิเวศ,ตลาดยอด,ชนะสงคราม,บ้านพานถม,บางขุนพรหม,วัดสามพระยา',
      '1002ดุสิต 10300 ดุสิต,วชิรพยาบาล,สวนจิตรลดา,สี่แยกมหานาค,,ถนนนครไชยศรี',
    ],
  },
  ProvinceMap: {
    credit: 'MapSVG, CC BY 4.0',
    lines: [
      [2400, 5011, 7, -4, 22, 7, 5, -7],
      [2655, 5014, -6, 63, -3, 9, -7, -1],
    ],
    provinces: [
      {
        code: '10',
        label: [2465, 5108],
        rings: [[0, -2]],
      },
    ],
  },
  SubdistrictMap: {
    province: '50',
    credit:
      'Royal Thai Survey Department, UN OCHA and ITOS (COD-AB, 2022), CC BY 3.0 IGO, simplified',
    lines: ['eyHymIvAF', '???j@'],
    areas: [
      {
        codes: ['500101'],
        rings: [[0, -2]],
      },
    ],
  },
  CategoryList: {
    groups: [
      {
        code: 'utilities',
        th: 'ถนน ไฟฟ้า ประปา',
        en: 'Roads, power and water',
      },
    ],
    categories: [
      {
        code: 'utilities.water_supply',
        group: 'utilities',
        th: 'น้ำประปา',
        en: 'Water supply',
        examples: {
          th: 'น้ำประปาไม่ไหลมาหลายวันแล้ว',
          en: 'There has been no tap water for days.',
        },
        search: ['น้ำไม่ไหล', 'ประปา', 'ประปาหมู่บ้าน'],
        hasQuestions: true,
        isPublic: true,
      },
      {
        code: 'utilities.road',
        group: 'utilities',
        th: 'ถนน สะพาน และทางเท้า',
        en: 'Roads, bridges and footpaths',
        examples: {
          th: 'ถนนเข้าหมู่บ้านเป็นหลุมลึก รถผ่านลำบาก',
          en: 'The road to the village is full of deep holes.',
        },
        search: ['ถนน', 'ถนนพัง', 'หลุม'],
        hasQuestions: true,
        isPublic: true,
      },
    ],
    synonyms: [
      '/ครับ/คับ/ครับผม/ค่ะ/คะ/ค่า/จ้า/จ้ะ/นะ/น่ะ/เลย/แล้ว/ด้วย/มาก/มากๆ/หลาย/มากมาย/ๆ/ที่/ซึ่ง/อัน/และ/แต่/ว่า/ก็/จะ/ได้/เป็น/คือ/อยู่/มา/ไป/ให้/ของ/ใน/กับ/แก่/จาก/ทุก/ทั้ง/เขา/มัน/ผม/ฉัน/ดิฉัน/หนู/เรา/ท่าน/คุณ/นี้/นั้น/นี่/นั่น/ช่วย/หน่อย/ที/ขอ/อยาก/ต้องการ/กรุณา/โปรด/รบกวน/แจ้ง/ร้องเรียน/ร้องทุกข์/เรื่อง/ปัญหา/มี/ยัง/อีก/กัน/ตอน/เวลา/วัน/วันนี้/เมื่อวาน/เดือนนี้/ปี/หลายวัน/สัปดาห์/อาทิตย์/ตอนนี้/ตลอด/ประจำ/บ่อย/บ่อยๆ/ทำ/อะไร/ยังไง/ไหม/มั้ย/แถว/แถวบ้าน/บริเวณ/ตรง/ตำบล/อำเภอ/จังหวัด/หมู่/คน/ครั้ง/สอง/สาม/สี่/ห้า/หนึ่ง/หลัง/บอก/รู้/พอ/เอา/เพราะ/ถ้า/แบบ/จน/กำลัง/โดย/เพื่อ/เคย/สัก/ก่อน/เดือดร้อน/แม่ง/โคตร/สุด/สุดๆ/นาน/เท่าไหร่/ไม่รู้/ไม่ทราบ/เนี่ย/อ่ะ/ล่ะ/สิ/เด้อ/แหน่/แน่/เด้/ปะ/นิ/เน้อ/เจ้า/กะ/ฮอด/กว่า/เสมอ/คืน/ทุกคืน/ทุกวัน/กลาง/ดึก/เช้า/เย็น',
      '/the/a/an/my/me/i/we/our/us/is/are/was/were/has/have/had/been/be/of/in/on/at/to/for/from/by/with/and/or/but/it/its/they/them/their/he/she/his/her/you/your/this/that/these/there/here/please/very/so/too/all/every/day/night/days/week/month/months/year/since/after/when/because/want/need/would/like/can/do/does/did/will/who/what/some/any/near/next/up/out/about/just/again/always/still/come/get/got/am/as/if/then/many/people/problem/complain/complaint/report/village/someone/one/two/three',
    ],
    dangers: [
      {
        code: 'home_violence',
        words: [
          'สามี/ผัว/แฟน/แฟนเก่า/สามีเก่า/เมีย/ภรรยา/พ่อ/แม่/พ่อเลี้ยง/แม่เลี้ยง/ลูกชาย/ลูกเขย/พี่ชาย/ลุง+ตี/ซ้อม/ตบ/ตบตี/ทุบตี/เตะ/ต่อย/กระทืบ/ทำร้าย/ขู่ฆ่า/จะฆ่า/ข่มขืน/ลวนลาม/บีบคอ/เอามีด/เอาปืน/เมาแล้วตี/เมาอาละวาด',
          'ซ้อม/ทุบตี/ทำร้าย/ทารุณ/ตบตี/ขัง/ล่าม+เมีย/ภรรยา/ลูก/เด็ก/พ่อแม่/คนแก่/คนชรา/ผู้สูงอายุ',
          'เด็กถูก/เด็กโดน/ลูกถูก/ลูกโดน/หลานถูก/หลานโดน+ตี/ซ้อม/ทุบตี/ทำร้าย/ทิ้ง/ขัง/ล่าม/ข่มขืน/ลวนลาม/ล่วงละเมิด/อนาจาร/ทารุณ',
        ],
        line: {
          number: '1300',
          th: 'ช่วยเหลือเด็ก สตรี และความรุนแรงในครอบครัว',
          en: 'help for children, women and violence at home',
        },
      },
    ],
  },
  QuestionList: {
    questions: [
      {
        code: 'problem',
        kind: 'choice',
        th: 'ปัญหาน้ำประปาเป็นแบบใด',
        en: 'What is wrong with the water?',
        choices: [
          {
            code: 'none',
            th: 'น้ำไม่ไหลเลย',
            en: 'No water at all',
          },
          {
            code: 'weak',
            th: 'ไหลอ่อน หรือไหลเป็นเวลา',
            en: 'Weak, or only at times',
          },
        ],
      },
      {
        code: 'extent',
        kind: 'choice',
        th: 'เดือดร้อนกว้างเพียงใด',
        en: 'How many are affected?',
        choices: [
          {
            code: 'house',
            th: 'บ้านของท่านหลังเดียว',
            en: 'Your house only',
          },
          {
            code: 'some',
            th: 'หลายหลังในละแวกเดียวกัน',
            en: 'Several houses near by',
          },
        ],
      },
    ],
  },
  PublicHolidays: {
    holidays: [
      {
        day: '2026-12-07',
        th: 'ชดเชยวันชาติและวันพ่อแห่งชาติ',
        en: 'Substitute for National Day and Father’s Day',
        kind: 'substitute',
        provinceCode: null,
        source: 'รายการวันหยุดราชการประจำปี พ.ศ. 2569',
        announced: true,
      },
    ],
  },
  CenterCard: {
    provinceCode: '50',
    name: {
      th: 'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่',
      en: 'Damrongdhama Centre, Chiang Mai Province',
    },
    director: null,
    phone: '1567',
    hotline: '1567',
    address: {
      th: 'ศาลากลางจังหวัดเชียงใหม่',
      en: 'Chiang Mai Provincial Hall',
    },
    hours: {
      th: 'วันจันทร์–วันศุกร์ เวลา 08.30–16.30 น. (เว้นวันหยุดราชการ) สายด่วน 1567 ตลอด 24 ชั่วโมง',
      en: 'Monday to Friday, 08:30–16:30, except public holidays; hotline 1567 day and night',
    },
    notice: null,
    privacyNotice: '2569-11',
  },
  Challenge: {
    algorithm: 'SHA-256',
    challenge: '28d25e750bf177b379a2524a48116c84ce589c79cf74f2eedc0e6eee3e1c6d92',
    maxnumber: 15000,
    salt: '5c990189d61647d7615ee601?expires=1795945936&',
    signature: '250354b4ae8e104de5cfe84d76d589c9963877911a506744c5df6b209c937540',
    expiresAt: '2026-11-29T09:52:00.000Z',
  },
  UploadPolicy: {
    files: 5,
    bytes: 10485760,
    chunkBytes: 1048576,
    side: 2048,
    hours: 24,
    kinds: [
      {
        type: 'image/jpeg',
        extensions: ['jpg', 'jpeg'],
        convert: false,
      },
      {
        type: 'image/png',
        extensions: ['png'],
        convert: false,
      },
      {
        type: 'image/webp',
        extensions: ['webp'],
        convert: false,
      },
      {
        type: 'image/heic',
        extensions: ['heic', 'heif'],
        convert: true,
      },
      {
        type: 'application/pdf',
        extensions: ['pdf'],
        convert: false,
      },
    ],
  },
  UploadState: {
    state: 'ready',
    received: 1272,
    announced: 1272,
    type: 'image/jpeg',
    issue: null,
  },
  CaseReceipt: {
    number: '2570-50-000124-4',
    code: 'WS6Y-977C-G1TY',
    receivedAt: '2026-11-29T09:32:00.000Z',
    dueOn: '2026-12-14',
  },
  CaseView: {
    number: '2570-50-000121-3',
    status: 'settled',
    provinceCode: '50',
    categoryCode: 'utilities.road',
    categoryName: {
      th: 'ถนน สะพาน และทางเท้า',
      en: 'Roads, bridges and footpaths',
    },
    receivedAt: '2026-11-09T09:20:00.000Z',
    dueOn: '2026-11-24',
    overdue: false,
    lastActionAt: '2026-11-25T10:20:00.000Z',
    agency: 'กองช่าง เทศบาลในพื้นที่',
    result: 'กองช่างของเทศบาลซ่อมผิวถนนหน้าโรงเรียนแล้วเสร็จทุกจุด และติดป้ายเตือนลดความเร็วเพิ่ม 2 ป้าย',
    center: {
      name: {
        th: 'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่',
        en: 'Damrongdhama Centre, Chiang Mai Province',
      },
      phone: '1567',
    },
    timeline: [
      {
        at: '2026-11-09T09:20:00.000Z',
        kind: 'received',
        status: 'received',
        note: null,
        agency: null,
      },
      {
        at: '2026-11-11T10:20:00.000Z',
        kind: 'status',
        status: 'with_agency',
        note: 'ส่งเรื่องให้กองช่างของเทศบาลตรวจสอบและซ่อมแซมแล้ว',
        agency: 'กองช่าง เทศบาลในพื้นที่',
      },
      {
        at: '2026-11-25T10:20:00.000Z',
        kind: 'result',
        status: 'settled',
        note: 'กองช่างของเทศบาลซ่อมผิวถนนหน้าโรงเรียนแล้วเสร็จทุกจุด และติดป้ายเตือนลดความเร็วเพิ่ม 2 ป้าย',
        agency: null,
      },
      {
        at: '2026-11-29T09:32:00.000Z',
        kind: 'rated',
        status: 'settled',
        note: 'แก้ไขรวดเร็ว ขอบคุณ',
        agency: null,
      },
    ],
    question: null,
    attachments: [],
    canAddFacts: false,
    canRate: false,
    canReopen: true,
    reopenUntil: '2026-12-25',
    rating: {
      score: 5,
      comment: 'แก้ไขรวดเร็ว ขอบคุณ',
    },
  },
  SimilarCases: {
    cases: [
      {
        publicId: '060af1d8-ece2-43b2-a1a3-ea953f5dd08f',
        categoryCode: 'utilities.water_supply',
        status: 'received',
        receivedOn: '2026-11-29',
        followers: null,
      },
      {
        publicId: '7d1f3c52-9b0e-4a68-8c27-5e4b6a90d3f1',
        categoryCode: 'utilities.water_supply',
        status: 'received',
        receivedOn: '2026-11-27',
        followers: null,
      },
    ],
  },
  FollowReceipt: {
    number: '2570-50-000123-7',
    code: 'R0ZE-K7E2-896M',
    followedAt: '2026-11-29T09:32:00.000Z',
    dueOn: '2026-12-12',
  },
  MailSubscriptionAnswer: {
    confirmBy: '2026-12-02T09:32:00.000Z',
  },
  VolunteerReceipt: {
    reference: 'V50-Q5DF-F7C9',
    code: 'YQ49-C9G6-YBTD',
    receivedAt: '2026-11-29T09:32:00.000Z',
  },
  VolunteerView: {
    reference: 'V50-4TNC-8WRE',
    provinceCode: '50',
    kind: 'business',
    name: 'อู่เรือ ตัวอย่าง',
    contactName: 'ผู้ประสานงาน ตัวอย่าง',
    phone: '053445566',
    email: 'boats@example.com',
    districtCodes: ['5001', '5019'],
    skills: [
      {
        code: 'transport',
        th: 'รถและการขนส่ง',
        en: 'Vehicles and transport',
      },
      {
        code: 'boat',
        th: 'เรือ',
        en: 'Boats',
      },
    ],
    days: ['saturday', 'sunday'],
    hours: [],
    note: 'มีเรือท้องแบน 2 ลำ',
    receivedAt: '2026-11-17T09:20:00.000Z',
    changedAt: null,
  },
  VolunteerWithdrawal: {
    withdrawnAt: '2026-11-29T09:32:00.000Z',
  },
  OpinionTopicList: {
    topics: [
      { code: 'politics', th: 'การเมือง', en: 'Politics', retired: false },
      { code: 'education', th: 'การศึกษา', en: 'Education', retired: false },
    ],
  },
  OpinionTotals: {
    through: '2026-11-22',
    topics: [
      { topicCode: 'education', atLeast: 20 },
      { topicCode: 'economy', atLeast: 10 },
    ],
    provinces: [
      { provinceCode: '40', topics: [{ topicCode: 'education', atLeast: 10 }] },
      {
        provinceCode: '50',
        topics: [
          { topicCode: 'economy', atLeast: 10 },
          { topicCode: 'education', atLeast: 10 },
        ],
      },
    ],
  },
  OpinionReceipt: { receivedOn: '2026-11-29' },
  VolunteerSkillList: {
    skills: [
      {
        code: 'labour',
        th: 'แรงงานทั่วไป',
        en: 'General labour',
        retired: false,
      },
      {
        code: 'transport',
        th: 'รถและการขนส่ง',
        en: 'Vehicles and transport',
        retired: false,
      },
      {
        code: 'craft',
        th: 'งานช่าง ซ่อมแซม ก่อสร้าง',
        en: 'Repairs, building and other crafts',
        retired: false,
      },
    ],
  },
} satisfies Readonly<Record<string, unknown>>;

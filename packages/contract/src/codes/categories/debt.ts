import { categoriesOf } from './category.ts';

export const debt = categoriesOf('debt', [
  {
    code: 'informal_loan',
    th: 'หนี้นอกระบบ ดอกเบี้ยเกินอัตรา',
    en: 'Informal loans',
    examples: {
      th: 'กู้เงินนอกระบบแล้วถูกคิดดอกเบี้ยร้อยละ 20 ต่อเดือน',
      en: 'An informal lender charges 20 per cent a month.',
    },
    search: [
      'หนี้นอกระบบ',
      'ดอกเบี้ยโหด',
      'ดอกลอย',
      'เงินกู้รายวัน',
      'แก๊งหมวกกันน็อก',
      'กู้นอกระบบ',
      'ยึดบัตร',
      'เงินด่วน',
      'informal loan',
    ],
  },
  {
    code: 'collection',
    th: 'ทวงหนี้ข่มขู่',
    en: 'Threatening debt collectors',
    examples: {
      th: 'ผู้ทวงหนี้มาข่มขู่ที่บ้านและที่ทำงาน',
      en: 'Debt collectors threaten me at home and at work.',
    },
    search: ['ทวงหนี้', 'ตามทวง', 'ขู่ทวงหนี้', 'ประจาน', 'โทรทวง', 'debt collector'],
  },
  {
    code: 'mediation',
    th: 'ขอไกล่เกลี่ยหนี้',
    en: 'Debt mediation',
    examples: {
      th: 'ขอให้ช่วยเจรจาผ่อนชำระหนี้กับเจ้าหนี้',
      en: 'I ask for help to agree instalments with my lender.',
    },
    search: [
      'ไกล่เกลี่ย',
      'ปรับโครงสร้างหนี้',
      'ผ่อนไม่ไหว',
      'ประนอมหนี้',
      'พักหนี้',
      'ถูกฟ้อง',
      'ยึดทรัพย์',
      'mediation',
    ],
  },
  {
    code: 'pledged_land',
    th: 'จำนองและขายฝาก',
    en: 'Mortgage and sale with redemption',
    examples: {
      th: 'นายทุนไม่ยอมให้ไถ่ถอนที่ดินที่ขายฝากไว้',
      en: 'The lender refuses to let me redeem my land.',
    },
    search: ['จำนอง', 'ขายฝาก', 'ไถ่ถอน', 'ยึดที่ดิน', 'หลุดจำนอง', 'นายทุน', 'mortgage'],
  },
  {
    code: 'farmer_debt',
    th: 'หนี้สินเกษตรกรและกองทุน',
    en: 'Farmers’ debts and funds',
    examples: {
      th: 'ขอความช่วยเหลือเรื่องหนี้กองทุนหมู่บ้าน',
      en: 'I ask for help with a debt to the village fund.',
    },
    search: [
      'หนี้เกษตรกร',
      'ธ.ก.ส.',
      'ธกส',
      'กองทุนหมู่บ้าน',
      'สหกรณ์',
      'กองทุนฟื้นฟู',
      'หนี้ กยศ.',
      'กยศ',
      'farmer debt',
    ],
  },
  {
    code: 'fraud_shares',
    th: 'แชร์และการลงทุนหลอกลวง',
    en: 'Share circles and investment fraud',
    examples: {
      th: 'เท้าแชร์หนีไปพร้อมเงินของลูกแชร์',
      en: 'The head of a share circle has run away with the money.',
    },
    search: [
      'โกงแชร์',
      'แชร์ลูกโซ่',
      'เท้าแชร์',
      'หลอกลงทุน',
      'ออมทอง',
      'ฌาปนกิจ',
      'ponzi',
      'investment fraud',
    ],
  },
  {
    code: 'other',
    th: 'เรื่องหนี้สินอื่น ๆ',
    en: 'Other debts',
    examples: { th: 'เรื่องหนี้สินที่ไม่ตรงกับหัวข้อข้างต้น', en: 'A matter of debt that fits nothing above.' },
    search: ['หนี้', 'หนี้สิน', 'ค้ำประกัน', 'debt'],
  },
]);

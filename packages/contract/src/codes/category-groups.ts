import { codesOf } from './code-name.ts';

/** First level of the categories; alone in its file because the form shows it first. */
export const categoryGroups = [
  { code: 'land', th: 'ที่ดินและที่สาธารณะ', en: 'Land and public land' },
  { code: 'environment', th: 'สิ่งแวดล้อมและมลพิษ', en: 'Environment and pollution' },
  { code: 'utilities', th: 'ถนน ไฟฟ้า ประปา', en: 'Roads, power and water' },
  { code: 'safety', th: 'ความสงบเรียบร้อยและความปลอดภัย', en: 'Order and safety' },
  {
    code: 'misconduct',
    th: 'ทุจริตและการปฏิบัติหน้าที่ของเจ้าหน้าที่',
    en: 'Corruption and misconduct of officials',
  },
  { code: 'drugs', th: 'ยาเสพติดและอบายมุข', en: 'Drugs and vice' },
  { code: 'debt', th: 'หนี้สินและหนี้นอกระบบ', en: 'Debt and informal lending' },
  { code: 'consumer', th: 'คุ้มครองผู้บริโภค', en: 'Consumer protection' },
  { code: 'labour', th: 'แรงงานและสวัสดิการ', en: 'Labour and welfare' },
  { code: 'assistance', th: 'ขอความช่วยเหลือ', en: 'Requests for assistance' },
  { code: 'other', th: 'เรื่องอื่น ๆ', en: 'Other matters' },
] as const;

export type CategoryGroupCode = (typeof categoryGroups)[number]['code'];

export const categoryGroupCodes = /* @__PURE__ */ codesOf(categoryGroups);

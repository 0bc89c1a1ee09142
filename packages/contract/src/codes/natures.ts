import { codesOf } from './code-name.ts';

/** ลักษณะเรื่อง: what kind of work a case is for the centre. */
export const natures = [
  { code: 'complaint', th: 'ร้องเรียนร้องทุกข์', en: 'Complaint' },
  { code: 'one_stop_service', th: 'บริการเบ็ดเสร็จ', en: 'One Stop Service' },
  { code: 'service_link', th: 'รับ-ส่งต่อ', en: 'Service Link' },
  { code: 'information', th: 'ข้อมูลข่าวสาร', en: 'Information' },
  { code: 'advice', th: 'ให้คำปรึกษา', en: 'Advice' },
  { code: 'immediate_relief', th: 'ความเดือดร้อนเฉพาะหน้า', en: 'Immediate relief' },
  { code: 'government_policy', th: 'นโยบายสำคัญของรัฐบาล', en: 'Government policy' },
  { code: 'suggestion', th: 'ข้อเสนอแนะ', en: 'Suggestion' },
] as const;

/** Code of a kind of work. What citizens file themselves is a `complaint`. */
export type NatureCode = (typeof natures)[number]['code'];

/** The codes alone, for schemas and for the filters of the desk. */
export const natureCodes = /* @__PURE__ */ codesOf(natures);

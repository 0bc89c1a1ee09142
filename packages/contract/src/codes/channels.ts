import { codesOf } from './code-name.ts';

/** How a case reached the centre. */
export const channels = [
  { code: 'letter', th: 'หนังสือ/จดหมาย', en: 'Letter' },
  { code: 'mobile_unit', th: 'หน่วยเคลื่อนที่', en: 'Mobile unit' },
  { code: 'drop_box', th: 'ตู้รับเรื่องร้องเรียน', en: 'Drop box' },
  { code: 'hotline_1567', th: 'สายด่วน 1567', en: '1567 hotline' },
  { code: 'walk_in', th: 'ติดต่อด้วยตนเอง', en: 'Walk-in' },
  { code: 'website', th: 'เว็บไซต์', en: 'Website' },
  { code: 'moi_app', th: 'แอปพลิเคชัน MOI 1567', en: 'MOI 1567 app' },
  { code: 'other_agency', th: 'หน่วยงานอื่นส่งมา', en: 'Other agency' },
  { code: 'line', th: 'LINE', en: 'LINE' },
  { code: 'email', th: 'อีเมล', en: 'E-mail' },
  { code: 'facebook', th: 'เฟซบุ๊ก', en: 'Facebook' },
  { code: 'traffy_fondue', th: 'ทราฟฟี่ ฟองดูว์ (Traffy Fondue)', en: 'Traffy Fondue' },
  { code: 'other', th: 'ช่องทางอื่น', en: 'Other' },
] as const;

/** Code of a way to the centre. What comes by the API without an officer is `website`. */
export type ChannelCode = (typeof channels)[number]['code'];

/** The codes alone, for schemas and filters. */
export const channelCodes = /* @__PURE__ */ codesOf(channels);

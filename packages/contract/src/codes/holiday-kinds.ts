import { codesOf } from './code-name.ts';

/** Why government offices are closed on a day. */
export const holidayKinds = [
  { code: 'fixed', th: 'วันหยุดประจำปี', en: 'Annual holiday' },
  { code: 'religious', th: 'วันสำคัญทางศาสนา', en: 'Religious holiday' },
  { code: 'substitute', th: 'วันหยุดชดเชย', en: 'Substitute for a holiday on a weekend' },
  { code: 'special', th: 'วันหยุดพิเศษตามมติคณะรัฐมนตรี', en: 'Special holiday by the Cabinet' },
  { code: 'palace', th: 'วันหยุดตามประกาศสำนักพระราชวัง', en: 'Day named by the Palace' },
  { code: 'local', th: 'วันหยุดเฉพาะจังหวัด', en: 'Holiday of a province' },
] as const;

/** Code of a reason for which offices are closed. */
export type HolidayKind = (typeof holidayKinds)[number]['code'];

/** The codes alone, for schemas and for the page of holidays. */
export const holidayKindCodes = /* @__PURE__ */ codesOf(holidayKinds);

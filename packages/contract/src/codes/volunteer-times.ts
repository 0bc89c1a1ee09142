import { codesOf } from './code-name.ts';

/** Working days together, and each day of the weekend: when somebody can help. */
export const volunteerDays = [
  { code: 'weekday', th: 'วันจันทร์ถึงวันศุกร์', en: 'Monday to Friday' },
  { code: 'saturday', th: 'วันเสาร์', en: 'Saturday' },
  { code: 'sunday', th: 'วันอาทิตย์', en: 'Sunday' },
] as const;

/** Times of day; each name gives its hours, because people divide the day differently. */
export const volunteerHours = [
  { code: 'morning', th: 'เช้า (06.00–12.00 น.)', en: 'Morning (6 a.m. to noon)' },
  { code: 'afternoon', th: 'บ่าย (12.00–17.00 น.)', en: 'Afternoon (noon to 5 p.m.)' },
  { code: 'evening', th: 'เย็น (17.00–21.00 น.)', en: 'Evening (5 to 9 p.m.)' },
  { code: 'night', th: 'กลางคืน (21.00–06.00 น.)', en: 'Night (9 p.m. to 6 a.m.)' },
] as const;

/** Code of `volunteerDays`; who names none can come on any. */
export type VolunteerDay = (typeof volunteerDays)[number]['code'];

/** Code of `volunteerHours`; who names none can come at any time. */
export type VolunteerHour = (typeof volunteerHours)[number]['code'];

export const volunteerDayCodes = /* @__PURE__ */ codesOf(volunteerDays);
export const volunteerHourCodes = /* @__PURE__ */ codesOf(volunteerHours);

import { codesOf } from './code-name.ts';

/** Ages in spans so wide that one of them tells nobody apart. */
export const ageBands = [
  { code: 'under_20', th: 'ต่ำกว่า 20 ปี', en: 'Under 20' },
  { code: '20_39', th: '20–39 ปี', en: '20 to 39' },
  { code: '40_59', th: '40–59 ปี', en: '40 to 59' },
  { code: '60_up', th: '60 ปีขึ้นไป', en: '60 and over' },
] as const;

/** Groups of occupations, each of them large in every province. */
export const occupationGroups = [
  { code: 'farming', th: 'เกษตรกร ประมง เลี้ยงสัตว์', en: 'Farming, fishing, livestock' },
  { code: 'trade', th: 'ค้าขาย ธุรกิจส่วนตัว', en: 'Trade or own business' },
  { code: 'employee', th: 'พนักงาน ลูกจ้าง', en: 'Employee' },
  { code: 'state', th: 'ข้าราชการ เจ้าหน้าที่ของรัฐ', en: 'Public service' },
  { code: 'student', th: 'นักเรียน นักศึกษา', en: 'Pupil or student' },
  { code: 'home', th: 'แม่บ้าน พ่อบ้าน เกษียณ ว่างงาน', en: 'At home, retired or without work' },
  { code: 'other', th: 'อื่น ๆ', en: 'Something else' },
] as const;

/** Code of `ageBands`; who says none is in no span. */
export type AgeBand = (typeof ageBands)[number]['code'];

/** Code of `occupationGroups`; who says none is in no group. */
export type OccupationGroup = (typeof occupationGroups)[number]['code'];

export const ageBandCodes = /* @__PURE__ */ codesOf(ageBands);
export const occupationGroupCodes = /* @__PURE__ */ codesOf(occupationGroups);

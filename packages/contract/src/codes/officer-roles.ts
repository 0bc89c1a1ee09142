import { codesOf } from './code-name.ts';

/**
 * Roles of those who work at a centre; the administrator belongs to the ministry and manages
 * accounts, an agency officer to an agency that is given cases.
 */
export const officerRoles = [
  { code: 'officer', th: 'เจ้าหน้าที่ศูนย์ดำรงธรรม', en: 'Officer' },
  { code: 'chief', th: 'หัวหน้าศูนย์ดำรงธรรม', en: 'Chief' },
  { code: 'director', th: 'ผู้อำนวยการศูนย์ดำรงธรรม', en: 'Director' },
  { code: 'agency_officer', th: 'เจ้าหน้าที่หน่วยงาน', en: 'Agency officer' },
  { code: 'administrator', th: 'ผู้ดูแลระบบกระทรวง', en: 'Ministry administrator' },
] as const;

/** Code of a role. What it may do is asked of `may` and `reachOf`, never of the code. */
export type OfficerRole = (typeof officerRoles)[number]['code'];

/** The codes alone, from the fewest rights at a centre to the ministry. */
export const officerRoleCodes = /* @__PURE__ */ codesOf(officerRoles);

import { codesOf } from './code-name.ts';

/**
 * Roles of those who work at a centre; the administrator belongs to the ministry and manages
 * accounts.
 */
export const officerRoles = [
  { code: 'officer', th: 'เจ้าหน้าที่ศูนย์ดำรงธรรม', en: 'Officer' },
  { code: 'chief', th: 'หัวหน้าศูนย์ดำรงธรรม', en: 'Chief' },
  { code: 'director', th: 'ผู้อำนวยการศูนย์ดำรงธรรม', en: 'Director' },
  { code: 'administrator', th: 'ผู้ดูแลระบบกระทรวง', en: 'Ministry administrator' },
] as const;

export type OfficerRole = (typeof officerRoles)[number]['code'];

export const officerRoleCodes = /* @__PURE__ */ codesOf(officerRoles);

import { codesOf } from './code-name.ts';

/** What an entry of the audit is about, in the order in which a supervisor asks for it. */
export const auditKinds = [
  { code: 'persons', th: 'เปิดดูข้อมูลบุคคล', en: 'Persons looked at' },
  { code: 'cases', th: 'การดำเนินการกับเรื่อง', en: 'Work on cases' },
  { code: 'citizens', th: 'สิ่งที่ประชาชนทำ', en: 'What citizens did' },
  { code: 'sessions', th: 'การเข้าสู่ระบบ', en: 'Signing in' },
  { code: 'accounts', th: 'บัญชีเจ้าหน้าที่', en: 'Officers’ accounts' },
  { code: 'registers', th: 'ทะเบียนและข้อมูลของศูนย์', en: 'Registers and data of the centre' },
  { code: 'reports', th: 'รายงานและการนำข้อมูลออก', en: 'Reports and exports' },
] as const;

/** Code of `auditKinds`, such as `persons` for looks at who complains. */
export type AuditKind = (typeof auditKinds)[number]['code'];

/** What a filter of the audit may be narrowed to; for the schemas of queries. */
export const auditKindCodes = /* @__PURE__ */ codesOf(auditKinds);

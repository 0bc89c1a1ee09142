import { codesOf } from './code-name.ts';

/** Where an agency stands in the administration of the state. */
export const agencyLevels = [
  { code: 'central', th: 'ส่วนกลาง', en: 'Central' },
  { code: 'province', th: 'จังหวัด', en: 'Provincial' },
  { code: 'district', th: 'อำเภอ', en: 'District' },
  { code: 'local', th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'Local government' },
] as const;

export type AgencyLevel = (typeof agencyLevels)[number]['code'];

export const agencyLevelCodes = /* @__PURE__ */ codesOf(agencyLevels);

import type { CodeName } from './code-name.ts';

/** Whether a service ends at the centre (One Stop Service), or is sent on from there (Service Link). */
export const serviceHandlings = [
  { code: 'one_stop', th: 'เสร็จที่ศูนย์ฯ', en: 'Finished at the centre' },
  { code: 'service_link', th: 'รับเรื่องแล้วส่งต่อ', en: 'Taken in and sent on' },
] as const satisfies readonly CodeName[];

/** In which form a paper has to be brought: the original, a copy, or the original with a copy of it. */
export const documentForms = [
  { code: 'original', th: 'ตัวจริง', en: 'Original' },
  { code: 'copy', th: 'สำเนา', en: 'Copy' },
  { code: 'both', th: 'ตัวจริงและสำเนา', en: 'Original and copy' },
] as const satisfies readonly CodeName[];

/** In what the time is counted that a service takes: minutes, hours or working days. */
export const serviceTimeUnits = [
  { code: 'minutes', th: 'นาที', en: 'Minutes' },
  { code: 'hours', th: 'ชั่วโมง', en: 'Hours' },
  { code: 'working_days', th: 'วันทำการ', en: 'Working days' },
] as const satisfies readonly CodeName[];

/** Where a service ends, as its code, such as `one_stop`. */
export type ServiceHandling = (typeof serviceHandlings)[number]['code'];
/** The form of a document that is to be brought, as its code, such as `copy`. */
export type DocumentForm = (typeof documentForms)[number]['code'];
/** What the time of a service is counted in, as its code, such as `working_days`. */
export type ServiceTimeUnit = (typeof serviceTimeUnits)[number]['code'];

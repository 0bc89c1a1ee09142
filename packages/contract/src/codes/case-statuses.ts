import { codesOf } from './code-name.ts';

/** Status of a case as the centre sees it. Overdue is computed, so it is not one of them. */
export const caseStatuses = [
  { code: 'new', th: 'เรื่องใหม่', en: 'New' },
  { code: 'screening', th: 'ตรวจสอบเบื้องต้น', en: 'Screening' },
  { code: 'assigned', th: 'มอบหมายแล้ว', en: 'Assigned' },
  { code: 'accepted', th: 'หน่วยงานรับเรื่องแล้ว', en: 'Accepted' },
  { code: 'in_progress', th: 'อยู่ระหว่างดำเนินการ', en: 'In progress' },
  { code: 'resolved', th: 'บันทึกผลแล้ว รอยุติเรื่อง', en: 'Result recorded' },
  { code: 'reviewing', th: 'พิจารณาผล', en: 'Reviewing' },
  { code: 'closed', th: 'ยุติเรื่อง', en: 'Closed' },
  { code: 'rejected', th: 'ไม่รับเรื่อง', en: 'Rejected' },
  { code: 'returned', th: 'ส่งคืนศูนย์ฯ', en: 'Returned' },
  { code: 'reopened', th: 'เปิดเรื่องอีกครั้ง', en: 'Reopened' },
] as const;

/** Code of a status as officers see it. Citizens see a `CitizenStatus`, made by `publicStatus`. */
export type CaseStatus = (typeof caseStatuses)[number]['code'];

/** The codes alone, for schemas and filters. */
export const caseStatusCodes = /* @__PURE__ */ codesOf(caseStatuses);

/** Status of a case as the citizen sees it. */
export const citizenStatuses = [
  { code: 'received', th: 'รับเรื่องแล้ว', en: 'Received' },
  { code: 'in_progress', th: 'กำลังดำเนินการ', en: 'In progress' },
  { code: 'with_agency', th: 'อยู่ที่หน่วยงานที่รับผิดชอบ', en: 'With another agency' },
  { code: 'settled', th: 'ยุติเรื่องแล้ว', en: 'Settled' },
  { code: 'not_accepted', th: 'ไม่รับไว้ดำเนินการ', en: 'Not accepted' },
] as const;

/** Code of a status as citizens see it: coarser, without the inner steps of a centre. */
export type CitizenStatus = (typeof citizenStatuses)[number]['code'];

/** Written out, so that a program which only checks codes does not carry their names. */
export const citizenStatusCodes = [
  'received',
  'in_progress',
  'with_agency',
  'settled',
  'not_accepted',
] as const satisfies readonly CitizenStatus[];

/** @param hasAgency whether the case lies with an agency that can be named to the citizen */
export function publicStatus(status: CaseStatus, hasAgency: boolean): CitizenStatus {
  switch (status) {
    case 'new':
    case 'screening':
      return 'received';
    case 'assigned':
    case 'accepted':
    case 'in_progress':
      return hasAgency ? 'with_agency' : 'in_progress';
    case 'closed':
      return 'settled';
    case 'rejected':
      return 'not_accepted';
    // The centre has it back: it weighs the agency's answer or looks for another agency.
    case 'resolved':
    case 'reviewing':
    case 'returned':
    case 'reopened':
      return 'in_progress';
  }
}

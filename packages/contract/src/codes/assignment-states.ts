import { codesOf } from './code-name.ts';

/** Where a case stands with one of those to whom the centre has given it. */
export const assignmentStates = [
  { code: 'sent', th: 'ส่งแล้ว รอรับเรื่อง', en: 'Sent' },
  { code: 'accepted', th: 'รับเรื่องแล้ว', en: 'Accepted' },
  { code: 'in_progress', th: 'อยู่ระหว่างดำเนินการ', en: 'In progress' },
  { code: 'result', th: 'แจ้งผลแล้ว', en: 'Result reported' },
  { code: 'returned', th: 'ส่งคืนศูนย์ฯ', en: 'Returned' },
  { code: 'withdrawn', th: 'ศูนย์ฯ ถอนเรื่องคืน', en: 'Withdrawn' },
] as const;

/** Code of a state of an assignment; of the case itself there is a `CaseStatus`. */
export type AssignmentState = (typeof assignmentStates)[number]['code'];

/** The codes alone, from the sending to the ways in which it ends. */
export const assignmentStateCodes = /* @__PURE__ */ codesOf(assignmentStates);

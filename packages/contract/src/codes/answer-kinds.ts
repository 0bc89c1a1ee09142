import { codesOf } from './code-name.ts';

/** What an officer writes about a case, by whom it reaches: a note stays with officers, all else does not. */
export const answerKinds = [
  { code: 'note', th: 'บันทึกภายใน', en: 'Internal note' },
  { code: 'question', th: 'คำถามถึงผู้ร้อง', en: 'Question to the complainant' },
  { code: 'message', th: 'ข้อความถึงผู้ร้อง', en: 'Message to the complainant' },
  { code: 'result', th: 'ผลการดำเนินการ', en: 'Result' },
  { code: 'refusal', th: 'เหตุผลที่ไม่รับเรื่อง', en: 'Reason for not taking a case' },
] as const;

/** Code of something that an officer writes about a case. */
export type AnswerKind = (typeof answerKinds)[number]['code'];

/** The codes alone, for schemas and for the page of templates. */
export const answerKindCodes = /* @__PURE__ */ codesOf(answerKinds);

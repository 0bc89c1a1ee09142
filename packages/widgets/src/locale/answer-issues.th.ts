import type { AnswerIssueMessages } from './issue-text.ts';

/** Faults of answers to a category's questions; they come with the questions. */
export const answerIssuesTh: AnswerIssueMessages = {
  answer_unknown: 'คำถามหรือตัวเลือกนี้เปลี่ยนไปแล้ว กรุณาตอบใหม่อีกครั้ง',
  number_invalid: 'กรุณากรอกเป็นตัวเลข เช่น 20',
  number_too_small: ({ limit }) => `กรุณากรอกตัวเลขตั้งแต่ ${limit ?? 0} ขึ้นไป`,
  number_too_large: ({ limit = 0 }) => `กรุณากรอกตัวเลขไม่เกิน ${limit.toLocaleString('en')}`,
};

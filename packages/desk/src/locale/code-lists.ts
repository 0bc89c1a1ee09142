import type { CodeName, ComplainantKind, QuestionState } from '@damrong/contract';

interface Urgency extends CodeName {
  readonly code: 'normal' | 'urgent' | 'very_urgent' | 'most_urgent';
}

/** ชั้นความเร็ว as official letters grade it. */
export const urgencyNames: readonly Urgency[] = [
  { code: 'normal', th: 'ปกติ', en: 'Normal' },
  { code: 'urgent', th: 'ด่วน', en: 'Urgent' },
  { code: 'very_urgent', th: 'ด่วนมาก', en: 'Very urgent' },
  { code: 'most_urgent', th: 'ด่วนที่สุด', en: 'Most urgent' },
];

interface Question extends CodeName {
  readonly code: QuestionState;
}

/** Where a question to the citizen stands. */
export const questionStateNames: readonly Question[] = [
  { code: 'asked', th: 'รอคำตอบจากผู้ร้อง', en: 'Waits for the complainant' },
  { code: 'answered', th: 'ผู้ร้องตอบแล้ว', en: 'Complainant answered' },
];

interface Kind extends CodeName {
  readonly code: ComplainantKind;
}

export const complainantKindNames: readonly Kind[] = [
  { code: 'person', th: 'บุคคล', en: 'Person' },
  { code: 'legal_person', th: 'นิติบุคคล', en: 'Legal person' },
  { code: 'group', th: 'กลุ่มบุคคล', en: 'Group' },
  { code: 'agency', th: 'หน่วยงาน', en: 'Agency' },
];

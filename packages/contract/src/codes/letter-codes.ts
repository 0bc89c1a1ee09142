/** What a letter of a case is for; the first two go to the complainant, the others to an agency. */
export const letterKinds = [
  { code: 'receipt', th: 'แจ้งการรับเรื่อง', en: 'Receipt of the matter' },
  { code: 'result', th: 'แจ้งผลการดำเนินการ', en: 'Result' },
  { code: 'request', th: 'ขอให้ดำเนินการและแจ้งผล', en: 'Request to act and report back' },
  { code: 'reminder', th: 'เตือนให้แจ้งผล', en: 'Reminder' },
] as const;

/** On which paper it is written: outside the office's own province or ministry, or within. */
export const letterForms = [
  { code: 'external', th: 'หนังสือภายนอก', en: 'External letter' },
  { code: 'memo', th: 'บันทึกข้อความ', en: 'Memo' },
] as const;

/** The registers of outgoing letters, each counted from 1 in every calendar year. */
export const letterSeries = [
  { code: 'ordinary', th: 'เลขหนังสือปกติ', en: 'Ordinary numbers' },
  { code: 'circular', th: 'เลขหนังสือเวียน (ว)', en: 'Numbers of circulars (ว)' },
] as const;

/** How fast a letter has to be handled, from the slowest; most letters have none of these. */
export const letterSpeeds = [
  { code: 'urgent', th: 'ด่วน', en: 'Urgent' },
  { code: 'very_urgent', th: 'ด่วนมาก', en: 'Very urgent' },
  { code: 'most_urgent', th: 'ด่วนที่สุด', en: 'Most urgent' },
] as const;

/**
 * Classes of secrecy. The third, ลับที่สุด, is not among them: the rules keep it out of electronic
 * systems.
 */
export const letterSecrecies = [
  { code: 'secret', th: 'ลับ', en: 'Secret' },
  { code: 'very_secret', th: 'ลับมาก', en: 'Very secret' },
] as const;

/** How a letter addresses its reader, and how it ends for that reader. */
export const letterSalutations = [
  { code: 'usual', th: 'เรียน', en: 'Usual', closing: 'ขอแสดงความนับถือ' },
  {
    code: 'highest_posts',
    th: 'กราบเรียน',
    en: 'Highest posts of the state',
    closing: 'ขอแสดงความนับถืออย่างยิ่ง',
  },
  { code: 'monk', th: 'นมัสการ', en: 'Monk', closing: 'ขอนมัสการด้วยความเคารพ' },
] as const;

/** Code of `letterKinds`, such as `reminder`. */
export type LetterKind = (typeof letterKinds)[number]['code'];

/** Code of `letterForms`: paper with the Garuda in the middle, or the memo with dotted lines. */
export type LetterForm = (typeof letterForms)[number]['code'];

/** Code of `letterSeries`: whether the number stands behind a ว. */
export type LetterSeries = (typeof letterSeries)[number]['code'];

/** Code of `letterSpeeds`, printed in red above the number. */
export type LetterSpeed = (typeof letterSpeeds)[number]['code'];

/** Code of `letterSecrecies`, printed in red at the top and the foot of each page. */
export type LetterSecrecy = (typeof letterSecrecies)[number]['code'];

/** Code of `letterSalutations`; it also says which words end the letter. */
export type LetterSalutation = (typeof letterSalutations)[number]['code'];

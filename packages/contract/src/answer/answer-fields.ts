/**
 * What a template takes from the case. In its text a field stands in braces under its name in either
 * language, such as `{เลขที่เรื่อง}`.
 */
export const answerFields = [
  { code: 'complainant', th: 'ชื่อผู้ร้อง', en: 'complainant' },
  { code: 'number', th: 'เลขที่เรื่อง', en: 'case number' },
  { code: 'title', th: 'ชื่อเรื่อง', en: 'case title' },
  { code: 'category', th: 'ประเภทเรื่อง', en: 'category' },
  { code: 'place', th: 'พื้นที่', en: 'place' },
  { code: 'received', th: 'วันที่รับเรื่อง', en: 'day received' },
  { code: 'due', th: 'กำหนดแล้วเสร็จ', en: 'due day' },
  { code: 'agency', th: 'หน่วยงาน', en: 'agency' },
  { code: 'letter', th: 'เลขที่หนังสือ', en: 'letter number' },
  { code: 'center', th: 'ชื่อศูนย์', en: 'centre' },
  { code: 'today', th: 'วันนี้', en: 'today' },
] as const;

/** Code of something that a template takes from the case. */
export type AnswerField = (typeof answerFields)[number]['code'];

/** What is known of a case for its fields; what is left out stays as a blank. */
export type AnswerValues = Readonly<Partial<Record<AnswerField, string>>>;

const BLANKS = /\{([^{}]*)\}/g;

// What somebody types for an ellipsis counts as one.
const FREE = /^(?:…|\.\.\.)/;

function fieldNamed(name: string): AnswerField | undefined {
  return answerFields.find(({ th, en }) => th === name || en === name)?.code;
}

/** Whether all that stands in braces is a field, or a blank such as `{… วันและเวลา}`; no brace is alone. */
export function hasKnownFields(text: string): boolean {
  const rest = text.replace(BLANKS, (blank, inner: string) =>
    FREE.test(inner) || fieldNamed(inner) !== undefined ? '' : blank,
  );
  return !/[{}]/.test(rest);
}

/** The text of a template with what is known in place of its fields. What comes in is not read again. */
export function fillAnswer(text: string, values: AnswerValues): string {
  return text.replace(BLANKS, (blank, inner: string) => {
    const field = fieldNamed(inner);
    return (field && values[field]) ?? blank;
  });
}

/** A place in a text that somebody still has to fill: what stands there, and from where on. */
export interface AnswerBlank {
  readonly text: string;
  readonly at: number;
}

/** What still stands in braces, in the order of the text. */
export function blanksOf(text: string): AnswerBlank[] {
  return [...text.matchAll(BLANKS)].map(({ 0: blank, index }) => ({ text: blank, at: index }));
}

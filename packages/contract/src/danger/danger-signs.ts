import type { CodeName } from '../codes/code-name.ts';

/** What the dangers are called; their words are much heavier, and officers need none of them. */
export const dangerKinds = [
  { code: 'fire', th: 'ไฟไหม้', en: 'Fire' },
  { code: 'gas', th: 'แก๊สหรือสารเคมีรั่ว', en: 'Gas or chemical leak' },
  { code: 'violence', th: 'ทำร้ายหรือขู่ฆ่า', en: 'Violence or a threat to kill' },
  {
    code: 'home_violence',
    th: 'ความรุนแรงในครอบครัวหรือต่อเด็ก',
    en: 'Violence at home or against a child',
  },
  { code: 'weapon', th: 'มีอาวุธ', en: 'A weapon' },
  {
    code: 'flood',
    th: 'น้ำท่วม ดินถล่ม อาคารถล่ม หรือจมน้ำ',
    en: 'Flood, landslide, collapse or drowning',
  },
  { code: 'injury', th: 'บาดเจ็บหรือเจ็บป่วยฉุกเฉิน', en: 'Injury or a medical emergency' },
  { code: 'animal', th: 'สัตว์อันตราย', en: 'A dangerous animal' },
  { code: 'self_harm', th: 'เสี่ยงทำร้ายตนเอง', en: 'Risk of self-harm' },
  { code: 'online_fraud', th: 'เงินกำลังถูกหลอกไป', en: 'Money being lost to a swindler' },
] as const satisfies readonly CodeName[];

/** The sign of a category that is marked urgent, whatever the words say. */
export const urgentCategory = 'urgent_category';

/** Names of all signs that suggest to an officer that a case should be looked at first. */
export const dangerSigns: readonly CodeName[] = [
  { code: urgentCategory, th: 'ประเภทเรื่องที่อาจมีอันตราย', en: 'Category that may mean danger' },
  ...dangerKinds,
];

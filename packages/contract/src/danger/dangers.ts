import type { CodeName } from '../codes/code-name.ts';

/** A telephone line for one danger, beside those of every emergency. */
export interface DangerLine {
  readonly number: string;
  readonly th: string;
  readonly en: string;
}

/** A danger that cannot wait for a form, and the words that people use for it. */
export interface Danger extends CodeName {
  /** Thai words count anywhere, words of Latin letters only as whole words. */
  readonly words: readonly string[];
  readonly line?: DangerLine;
}

// Whole phrases rather than single words: "ไฟ" or "ตาย" alone occurs in half of all cases.
export const dangers: readonly Danger[] = [
  {
    code: 'fire',
    th: 'ไฟไหม้',
    en: 'Fire',
    words: [
      'ไฟไหม้',
      'เพลิงไหม้',
      'ไฟลุก',
      'ไฟลามมา',
      'ไฟป่าลาม',
      'on fire',
      'house fire',
      'burning down',
    ],
  },
  {
    code: 'gas',
    th: 'แก๊สหรือสารเคมีรั่ว',
    en: 'Gas or chemical leak',
    words: [
      'แก๊สรั่ว',
      'แก๊ซรั่ว',
      'ก๊าซรั่ว',
      'กลิ่นแก๊ส',
      'สารเคมีรั่ว',
      'แอมโมเนียรั่ว',
      'gas leak',
      'chemical leak',
    ],
  },
  {
    code: 'violence',
    th: 'ทำร้ายหรือขู่ฆ่า',
    en: 'Violence or a threat to kill',
    words: [
      'ทำร้าย',
      'ถูกซ้อม',
      'รุมตี',
      'ถูกตบตี',
      'ขู่ฆ่า',
      'จะฆ่า',
      'ข่มขืน',
      'ลวนลาม',
      'กักขัง',
      'ลักพาตัว',
      'threatened to kill',
      'beaten',
      'raped',
      'kidnapped',
    ],
  },
  {
    code: 'weapon',
    th: 'มีอาวุธ',
    en: 'A weapon',
    words: [
      'มีอาวุธ',
      'อาวุธปืน',
      'พกปืน',
      'มีปืน',
      'ยิงปืน',
      'ถือมีด',
      'วัตถุระเบิด',
      'ลูกระเบิด',
      'gun',
      'shooting',
      'knife',
      'bomb',
    ],
  },
  {
    code: 'flood',
    th: 'น้ำป่า ดินถล่ม หรือจมน้ำ',
    en: 'Flash flood, landslide or drowning',
    words: [
      'น้ำป่าไหล',
      'น้ำป่าทะลัก',
      'น้ำป่าหลาก',
      'น้ำป่ามา',
      'ดินถล่ม',
      'ดินสไลด์',
      'เขื่อนแตก',
      'ติดอยู่ในน้ำ',
      'จมน้ำ',
      'flash flood',
      'landslide',
      'drowning',
    ],
  },
  {
    code: 'injury',
    th: 'บาดเจ็บหรือหมดสติ',
    en: 'Injury or loss of consciousness',
    words: [
      'หมดสติ',
      'หายใจไม่ออก',
      'เลือดไหลไม่หยุด',
      'บาดเจ็บสาหัส',
      'ไฟดูด',
      'ไฟช็อต',
      'ชักเกร็ง',
      'กินยาพิษ',
      'unconscious',
      'cannot breathe',
      'bleeding',
    ],
  },
  {
    code: 'self_harm',
    th: 'เสี่ยงทำร้ายตนเอง',
    en: 'Risk of self-harm',
    words: [
      'ฆ่าตัวตาย',
      'อยากตาย',
      'ไม่อยากอยู่แล้ว',
      'ไม่อยากมีชีวิต',
      'ทำร้ายตัวเอง',
      'ทำร้ายตนเอง',
      'กระโดดตึก',
      'ผูกคอ',
      'suicide',
      'kill myself',
      'want to die',
    ],
    line: { number: '1323', th: 'สายด่วนสุขภาพจิต', en: 'mental health line' },
  },
];

/** The sign of a category that is marked urgent, whatever the words say. */
export const urgentCategory = 'urgent_category';

/** Names of all signs that suggest to an officer that a case should be looked at first. */
export const dangerSigns: readonly CodeName[] = [
  { code: urgentCategory, th: 'ประเภทเรื่องที่อาจมีอันตราย', en: 'Category that may mean danger' },
  ...dangers.map(({ code, th, en }) => ({ code, th, en })),
];

import type { CodeName } from '../codes/code-name.ts';
import { animalWords } from './words/animal.ts';
import { disasterWords } from './words/disaster.ts';
import { fireWords, gasWords } from './words/fire.ts';
import { homeViolenceWords } from './words/home-violence.ts';
import { injuryWords } from './words/injury.ts';
import { onlineFraudWords } from './words/online-fraud.ts';
import { selfHarmWords } from './words/self-harm.ts';
import { violenceWords } from './words/violence.ts';
import { weaponWords } from './words/weapon.ts';

/** A telephone line for one danger, beside those of every emergency. */
export interface DangerLine {
  readonly number: string;
  readonly th: string;
  readonly en: string;
}

/** A danger that cannot wait for a form, and the words that people use for it. */
export interface Danger extends CodeName {
  /**
   * Thai words count anywhere, words of Latin letters only as whole words. `โดน/ถูก+แทง/ยิง` stands for
   * every word before the plus sign with every one after it; `สามี/ผัว~ตี/ซ้อม` allows a few words
   * between. An entry after `!` only looks like the danger: it is taken out before the others are sought.
   */
  readonly words: readonly string[];
  readonly line?: DangerLine;
}

// Whole phrases rather than single words: "ไฟ" or "ตาย" alone occurs in half of all cases.
export const dangers: readonly Danger[] = [
  {
    code: 'fire',
    th: 'ไฟไหม้',
    en: 'Fire',
    words: fireWords,
  },
  {
    code: 'gas',
    th: 'แก๊สหรือสารเคมีรั่ว',
    en: 'Gas or chemical leak',
    words: gasWords,
  },
  {
    code: 'violence',
    th: 'ทำร้ายหรือขู่ฆ่า',
    en: 'Violence or a threat to kill',
    words: violenceWords,
  },
  {
    code: 'home_violence',
    th: 'ความรุนแรงในครอบครัวหรือต่อเด็ก',
    en: 'Violence at home or against a child',
    words: homeViolenceWords,
    line: {
      number: '1300',
      th: 'ช่วยเหลือเด็ก สตรี และความรุนแรงในครอบครัว',
      en: 'help for children, women and violence at home',
    },
  },
  {
    code: 'weapon',
    th: 'มีอาวุธ',
    en: 'A weapon',
    words: weaponWords,
  },
  {
    code: 'flood',
    th: 'น้ำท่วม ดินถล่ม อาคารถล่ม หรือจมน้ำ',
    en: 'Flood, landslide, collapse or drowning',
    words: disasterWords,
    line: { number: '1784', th: 'สายด่วนนิรภัย (ปภ.)', en: 'disaster line' },
  },
  {
    code: 'injury',
    th: 'บาดเจ็บหรือเจ็บป่วยฉุกเฉิน',
    en: 'Injury or a medical emergency',
    words: injuryWords,
  },
  {
    code: 'animal',
    th: 'สัตว์อันตราย',
    en: 'A dangerous animal',
    words: animalWords,
  },
  {
    code: 'self_harm',
    th: 'เสี่ยงทำร้ายตนเอง',
    en: 'Risk of self-harm',
    words: selfHarmWords,
    line: { number: '1323', th: 'สายด่วนสุขภาพจิต', en: 'mental health line' },
  },
  {
    code: 'online_fraud',
    th: 'เงินกำลังถูกหลอกไป',
    en: 'Money being lost to a swindler',
    words: onlineFraudWords,
    line: { number: '1441', th: 'ศูนย์ต้านโกงออนไลน์', en: 'online fraud line' },
  },
];

/** The sign of a category that is marked urgent, whatever the words say. */
export const urgentCategory = 'urgent_category';

/** Names of all signs that suggest to an officer that a case should be looked at first. */
export const dangerSigns: readonly CodeName[] = [
  { code: urgentCategory, th: 'ประเภทเรื่องที่อาจมีอันตราย', en: 'Category that may mean danger' },
  ...dangers.map(({ code, th, en }) => ({ code, th, en })),
];

import type { CodeName } from '../codes/code-name.ts';
import { dangerKinds } from './danger-signs.ts';
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

type Code = (typeof dangerKinds)[number]['code'];

const words: Record<Code, readonly string[]> = {
  fire: fireWords,
  gas: gasWords,
  violence: violenceWords,
  home_violence: homeViolenceWords,
  weapon: weaponWords,
  flood: disasterWords,
  injury: injuryWords,
  animal: animalWords,
  self_harm: selfHarmWords,
  online_fraud: onlineFraudWords,
};

const lines: Partial<Record<Code, DangerLine>> = {
  home_violence: {
    number: '1300',
    th: 'ช่วยเหลือเด็ก สตรี และความรุนแรงในครอบครัว',
    en: 'help for children, women and violence at home',
  },
  flood: { number: '1784', th: 'สายด่วนนิรภัย (ปภ.)', en: 'disaster line' },
  self_harm: { number: '1323', th: 'สายด่วนสุขภาพจิต', en: 'mental health line' },
  online_fraud: { number: '1441', th: 'ศูนย์ต้านโกงออนไลน์', en: 'online fraud line' },
};

/** Every danger, its Thai and English words and the line that helps with it; for `findDangers`. */
export const dangers: readonly Danger[] = dangerKinds.map((kind) => {
  const line = lines[kind.code];
  return { ...kind, words: words[kind.code], ...(line && { line }) };
});

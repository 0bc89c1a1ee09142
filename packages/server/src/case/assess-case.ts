import {
  bangkokDate,
  checkAnswers,
  dangers,
  findDangers,
  urgentCategory,
  type CaseRecording,
  type CheckedAnswer,
  type ShownAnswer,
} from '@damrong/contract';
import type { KnownCategory } from '../category/categories.ts';
import { ProblemError } from '../problem-error.ts';

type CaseContent = Pick<CaseRecording, 'facts' | 'wish' | 'answers'>;

/** What the centre's own data tells about a case. */
export interface Assessment {
  readonly answers: readonly ShownAnswer[];
  readonly dangerSigns: readonly string[];
}

/** @throws ProblemError for answers that the category does not accept */
export function assessCase(category: KnownCategory, content: CaseContent, now: Date): Assessment {
  const checked = checkAnswers(category.questions, content.answers ?? {}, bangkokDate(now));
  if (checked.issues.length > 0)
    throw new ProblemError('input_invalid', { issues: checked.issues });
  const words = [content.facts, content.wish ?? '', ...checked.answers.map(({ value }) => value)];
  const told = findDangers(words.join('\n'), dangers).map(({ code }) => code);
  return {
    answers: checked.answers.map(asAsked),
    dangerSigns: [...(category.isUrgent ? [urgentCategory] : []), ...told],
  };
}

/** The question travels with its answer: rewording it later does not change what was answered. */
function asAsked({ question, value }: CheckedAnswer): ShownAnswer {
  const { code, kind, th, en, unit } = question;
  const choice = question.choices?.find((one) => one.code === value);
  return {
    code,
    kind,
    th,
    en,
    value,
    choice: choice === undefined ? null : { th: choice.th, en: choice.en },
    unit: unit ?? null,
  };
}

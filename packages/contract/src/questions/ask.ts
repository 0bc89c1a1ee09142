import type { Question } from './question.ts';

type Words = readonly [string, string];
type Choices = Readonly<Record<string, Words>>;
type Condition = Question['when'];
type More = Partial<Pick<Question, 'when' | 'min' | 'max'>> & {
  readonly hint?: Words;
  readonly unit?: Words;
};

const named = ([th, en]: Words) => ({ th, en });

/** Short spellings for the lists of the national base. */
function ask(kind: Question['kind'], code: string, words: Words, more: More = {}): Question {
  const { hint, unit, ...rest } = more;
  return {
    code,
    kind,
    ...named(words),
    ...(hint && { hint: named(hint) }),
    ...(unit && { unit: named(unit) }),
    ...rest,
  };
}

export function askText(code: string, words: Words, more?: More): Question {
  return ask('text', code, words, more);
}

export function askNumber(code: string, words: Words, more: More & { max: number }): Question {
  return ask('number', code, words, more);
}

export function askDay(code: string, words: Words, more?: More): Question {
  return ask('date', code, words, more);
}

export function askChoice(code: string, words: Words, choices: Choices, more?: More): Question {
  const entries = Object.entries(choices);
  return {
    ...ask('choice', code, words, more),
    choices: entries.map(([choice, name]) => ({ code: choice, ...named(name) })),
  };
}

/** @param more `labels`: how Thai says yes and no to this question; มี and ไม่มี unless told */
export function askYesNo(
  code: string,
  words: Words,
  { labels: [yes, no] = ['มี', 'ไม่มี'], ...more }: More & { readonly labels?: Words } = {},
): Question {
  return askChoice(
    code,
    words,
    { yes: [yes, 'Yes'], no: [no, 'No'], unknown: ['ไม่ทราบ', 'I do not know'] },
    more,
  );
}

export function when(question: string, ...is: string[]): { when: NonNullable<Condition> } {
  return { when: { question, is } };
}

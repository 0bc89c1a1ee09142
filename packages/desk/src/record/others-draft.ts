import {
  isBlankAnswer,
  readTypedAnswers,
  type CaseRecordingInput,
  type Question,
  type TypedAnswer,
} from '@damrong/contract';
import type { Issue } from '@damrong/widgets/locale/issue-text';

/** What an officer has typed of answers and other people, by the names of the recording. */
export interface OthersDraft {
  /** By category and question: looking at another category forgets nothing. */
  readonly answers: Readonly<Record<string, TypedAnswer>>;
  readonly accused: Readonly<Record<string, string>>;
  readonly onBehalf: Readonly<Record<string, string>>;
}

/** Goes by its path in the recording, which is the field's id. */
export type OtherField = `${keyof OthersDraft}.${string}`;

export const noOthers: OthersDraft = { answers: {}, accused: {}, onBehalf: {} };

export function answersOf(draft: OthersDraft, category: string, questions: readonly Question[]) {
  return Object.fromEntries(
    questions.map(({ code }) => [code, draft.answers[answerKey(category, code)]]),
  );
}

export function answerKey(category: string, question: string): string {
  return `${category} ${question}`;
}

/** The parts of the recording; of somebody anonymous nobody else is named either. */
export function readOthers(
  draft: OthersDraft,
  asked: { category: string; questions: readonly Question[]; isAnonymous: boolean },
  today: string,
) {
  const typed = answersOf(draft, asked.category, asked.questions);
  const read = readTypedAnswers(asked.questions, typed, today);
  const issues = read.issues.map(({ question, ...issue }): { field: OtherField; issue: Issue } => ({
    field: `answers.${question}`,
    issue,
  }));
  const accused = given(draft.accused);
  const onBehalf = asked.isAnonymous ? undefined : given(draft.onBehalf);
  const body = {
    ...(Object.keys(read.answers).length > 0 && { answers: read.answers }),
    ...(accused && { accused }),
    ...(onBehalf && { onBehalf }),
  } as Pick<CaseRecordingInput, 'answers' | 'accused' | 'onBehalf'>;
  return { body, issues };
}

/** The field of a path of the recording, where it is one of these. */
export function otherFieldAt(path: readonly (string | number)[]): OtherField | undefined {
  return path.length > 1 && String(path[0]) in noOthers
    ? (path.join('.') as OtherField)
    : undefined;
}

export function isOthersTouched({ answers, accused, onBehalf }: OthersDraft): boolean {
  const texts = [...Object.values(accused), ...Object.values(onBehalf)];
  return (
    texts.some((text) => text.trim() !== '') ||
    Object.values(answers).some((answer) => !isBlankAnswer(answer))
  );
}

function given(part: Readonly<Record<string, string>>): object | undefined {
  const filled = Object.entries(part).filter(([, value]) => value.trim() !== '');
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

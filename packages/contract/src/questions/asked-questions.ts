import type { Question } from './question.ts';

/** The questions whose conditions the answers fulfil, in their order. */
export function askedQuestions(
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
): Question[] {
  const asked: Question[] = [];
  for (const question of questions) {
    const { when } = question;
    const isAsked =
      when === undefined ||
      // An answer to a question that is itself not asked does not count.
      (asked.some(({ code }) => code === when.question) &&
        when.is.some((code) => code === answers[when.question]));
    if (isAsked) asked.push(question);
  }
  return asked;
}

import { maskNationalIds, type OfficerCase, type OpenQuestion } from '@damrong/contract';
import type { CaseEvent, CaseState } from './case-state.ts';

/** The question that is open for the citizen, found in the events that the citizen may see. */
export function openQuestion(
  { question }: CaseState,
  events: readonly CaseEvent[],
): OpenQuestion | null {
  const asked = question?.state === 'asked' ? lastQuestion(events) : undefined;
  if (question === null || asked === undefined) return null;
  return {
    id: question.seq,
    text: maskNationalIds(asked.publicNote ?? ''),
    askedAt: asked.at.toISOString(),
    answerBy: question.answerBy,
  };
}

/** The same for the officer, with the answer once there is one. */
export function askedQuestion(
  { question }: CaseState,
  events: readonly CaseEvent[],
): OfficerCase['asked'] {
  const asked = question && events[question.seq - 1];
  if (question === null || !asked) return null;
  const answer = events.slice(question.seq).find(({ kind }) => kind === 'question_answered');
  return {
    text: asked.publicNote ?? '',
    askedAt: asked.at.toISOString(),
    answerBy: question.answerBy,
    answer:
      answer === undefined ? null : { text: answer.publicNote ?? '', at: answer.at.toISOString() },
  };
}

/** Each question replaces the one before. */
function lastQuestion(events: readonly CaseEvent[]): CaseEvent | undefined {
  return events.findLast(({ kind }) => kind === 'question_asked');
}

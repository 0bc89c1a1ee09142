import type { CaseView } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { AppContext } from '../app-context.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { ProblemError } from '../problem-error.ts';
import { appendEvent, lockCase } from './append-event.ts';
import { waitsForAnswer } from './case-state.ts';
import { caseEvent } from './event-row.ts';
import { openCase } from './open-case.ts';
import { readPublicView } from './public-view.ts';

interface Answer {
  readonly number: string;
  readonly code: string;
  /** The `id` of the question. */
  readonly question: number;
  readonly answer: string;
}

/** @throws ProblemError when number and code do not open a case, or the question is not open */
export function answerQuestion(
  context: AppContext,
  { question, answer, ...credentials }: Answer,
  { intent, now: at }: { intent: Intent; now: Date },
): Promise<CaseView> {
  return openCase(context.database, credentials, (transaction, key) =>
    performOnce(transaction, intent, at, async () => {
      const locked = await lockCase(transaction, key);
      if (locked === undefined) throw new ProblemError('case_not_found');
      if (!waitsForAnswer(locked.state, question)) throw new ProblemError('question_not_open');
      const { provinceCode, number: caseNumber } = key;
      const event = caseEvent({ at, kind: 'question_answered', publicNote: answer });
      await appendEvent(transaction, locked, event);
      await writeAudit(transaction, { at, action: 'question_answered', provinceCode, caseNumber });
      await enqueue(transaction, { at, topic: 'case_question_answered', provinceCode, caseNumber });
      return readPublicView(transaction, context, key, at);
    }),
  );
}

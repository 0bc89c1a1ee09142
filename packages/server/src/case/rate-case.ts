import type { CaseView } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../database/transaction.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { ProblemError } from '../problem-error.ts';
import { appendEvent, lockCase, type LockedCase } from './append-event.ts';
import { canRate } from './case-state.ts';
import { caseEvent } from './event-row.ts';
import { openCase } from './open-case.ts';
import { readPublicView } from './public-view.ts';

interface Rating {
  readonly score: number;
  readonly comment?: string | undefined;
}

/** @throws ProblemError when the case is not settled, or was rated differently before */
export function rateCase(
  context: AppContext,
  { number, code, ...rating }: { number: string; code: string } & Rating,
  now: Date,
): Promise<CaseView> {
  return openCase(context.database, { number, code }, async (transaction, key) => {
    const locked = await lockCase(transaction, key);
    if (locked === undefined) throw new ProblemError('case_not_found');
    if (!isSameRating(locked, rating)) await rate(transaction, locked, rating, now);
    return readPublicView(transaction, context, key, now);
  });
}

function isSameRating({ state }: LockedCase, { score, comment }: Rating): boolean {
  return state.rating?.score === score && state.rating.comment === (comment ?? null);
}

async function rate(
  transaction: Transaction<'public'>,
  locked: LockedCase,
  { score, comment }: Rating,
  at: Date,
): Promise<void> {
  if (!canRate(locked.state)) throw new ProblemError('rating_not_open');
  const { provinceCode, number: caseNumber } = locked;
  await appendEvent(
    transaction,
    locked,
    caseEvent({ at, kind: 'rated', score, publicNote: comment ?? null }),
  );
  await writeAudit(transaction, { at, action: 'case_rated', provinceCode, caseNumber });
  await enqueue(transaction, { at, topic: 'case_rated', provinceCode, caseNumber });
}

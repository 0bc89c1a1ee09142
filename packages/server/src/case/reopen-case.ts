import type { CaseView } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { ProblemError } from '../problem-error.ts';
import { appendEvent, lockCase, type LockedCase } from './append-event.ts';
import { caseEvent } from './event-row.ts';
import { openCase } from './open-case.ts';
import { readPublicView } from './public-view.ts';
import { canReopen, newDueDay } from './reopening.ts';

/**
 * Reopens a settled case at the citizen's request. The deadline starts again.
 * @throws ProblemError when number and code do not open a case, or it may not, or no longer, be
 * reopened
 */
export function reopenCase(
  context: AppContext,
  { reason, ...credentials }: { number: string; code: string; reason: string },
  { intent, now }: { intent: Intent; now: Date },
): Promise<CaseView> {
  return openCase(context.database, credentials, (transaction, key) =>
    performOnce(transaction, intent, now, async () => {
      const locked = await lockCase(transaction, key);
      if (locked === undefined) throw new ProblemError('case_not_found');
      if (!canReopen(locked.state, context.deadlines.of(key.provinceCode), now)) {
        throw new ProblemError('reopening_not_open');
      }
      await reopen(transaction, locked, {
        reason,
        at: now,
        dueOn: newDueDay(context, locked, now),
      });
      return readPublicView(transaction, context, key, now);
    }),
  );
}

async function reopen(
  transaction: Transaction<'public'>,
  locked: LockedCase,
  { reason, at, dueOn }: { reason: string; at: Date; dueOn: string | null },
): Promise<void> {
  const { provinceCode, number: caseNumber } = locked;
  const event = caseEvent({ at, kind: 'reopened', status: 'reopened', publicNote: reason });
  await appendEvent(transaction, locked, event, { due_on: dueOn });
  await writeAudit(transaction, { at, action: 'case_reopened', provinceCode, caseNumber });
  await enqueue(transaction, { at, topic: 'case_reopened', provinceCode, caseNumber });
}

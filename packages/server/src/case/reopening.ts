import { bangkokDate, findStatusRule } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { citizensLastDay, type Deadlines } from '../deadline/case-deadlines.ts';
import type { LockedCase } from './append-event.ts';
import type { CaseState } from './case-state.ts';

/** Last day on which the citizen may have the case reopened; null where they may not. */
export function reopenUntil({ status, settledAt }: CaseState, deadlines: Deadlines): string | null {
  if (settledAt === null || findStatusRule(status, 'reopened', 'citizen') === undefined)
    return null;
  return citizensLastDay(settledAt, deadlines.reopenDays, deadlines);
}

export function canReopen(state: CaseState, deadlines: Deadlines, now: Date): boolean {
  const until = reopenUntil(state, deadlines);
  return until !== null && bangkokDate(now) <= until;
}

/** The deadline of a case that is reopened, counted from now. */
export function newDueDay(
  { deadlines }: Pick<AppContext, 'deadlines'>,
  locked: LockedCase,
  now: Date,
): string | null {
  return deadlines.dueDay(locked, now);
}

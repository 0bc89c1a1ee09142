import { bangkokDate, findStatusRule } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import type { Deadlines } from '../deadline/case-deadlines.ts';
import type { LockedCase } from './append-event.ts';
import type { CaseState } from './case-state.ts';
import { dueDay } from './due-day.ts';

/** Last day on which the citizen may have the case reopened; null where they may not. */
export function reopenUntil(
  { status, settledAt }: CaseState,
  { reopenDays }: Deadlines,
): string | null {
  if (settledAt === null || findStatusRule(status, 'reopened', 'citizen') === undefined)
    return null;
  return dueDay(settledAt, reopenDays);
}

export function canReopen(state: CaseState, deadlines: Deadlines, now: Date): boolean {
  const until = reopenUntil(state, deadlines);
  return until !== null && bangkokDate(now) <= until;
}

/** The deadline of a case that is reopened, counted from now. */
export function newDueDay(
  { categories }: Pick<AppContext, 'categories'>,
  { provinceCode, categoryCode }: LockedCase,
  now: Date,
): string | null {
  return dueDay(now, categories.dueDays(provinceCode, categoryCode));
}

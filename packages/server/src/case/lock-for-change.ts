import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import type { LockedCase } from './append-event.ts';
import { eventOfRow } from './event-row.ts';
import { lockInScope } from './lock-in-scope.ts';
import { officerEvents } from './officer-view.ts';

/** Who writes to which case, and the version of it on which that was decided. */
export interface CaseChange {
  readonly officer: Officer;
  readonly number: string;
  readonly version: number;
  readonly now: Date;
}

/**
 * Locks a case for a write that was decided on one version of it. The number of its events is the
 * version: nothing happens to a case without one.
 * @throws ProblemError when there is no such case in the scope, or it has moved on; it then says how
 */
export async function lockForChange(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { number, version }: Pick<CaseChange, 'number' | 'version'>,
): Promise<LockedCase> {
  const locked = await lockInScope(transaction, scope, number);
  if (locked.eventCount === version) return locked;
  const { provinceCode, eventCount } = locked;
  const rows = await transaction
    .selectFrom('case_events')
    .selectAll()
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .where('seq', '>', version)
    .orderBy('seq')
    .execute();
  const since = officerEvents(rows.map(eventOfRow));
  throw new ProblemError('case_changed', { moved: { version: eventCount, since } });
}

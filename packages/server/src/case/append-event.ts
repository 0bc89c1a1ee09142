import type { Transaction } from '../database/transaction.ts';
import { applyEvent, type CaseEvent, type CaseState } from './case-state.ts';
import type { CaseKey } from './case-key.ts';
import { eventRow } from './event-row.ts';

export interface LockedCase extends CaseKey {
  readonly state: CaseState;
  readonly eventCount: number;
}

const columns = [
  'status',
  'agency',
  'result',
  'rating_score',
  'rating_comment',
  'event_count',
] as const;

/** Locks a case for its next event; undefined when the transaction may not see it. */
export async function lockCase(
  transaction: Transaction<'public' | 'officer'>,
  { provinceCode, number }: CaseKey,
): Promise<LockedCase | undefined> {
  const row = await transaction
    .selectFrom('cases')
    .select(columns)
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { rating_score: score, rating_comment: comment } = row;
  return {
    provinceCode,
    number,
    eventCount: row.event_count,
    state: {
      status: row.status,
      agency: row.agency,
      result: row.result,
      rating: score === null ? null : { score, comment },
    },
  };
}

/** Writes an event and, in the same transaction, what the case has become by it. */
export async function appendEvent(
  transaction: Transaction<'public' | 'officer'>,
  { provinceCode, number, state, eventCount }: LockedCase,
  event: CaseEvent,
): Promise<CaseState> {
  const seq = eventCount + 1;
  const next = applyEvent(state, event);
  await transaction
    .insertInto('case_events')
    .values(eventRow({ province_code: provinceCode, case_number: number, seq }, event))
    .execute();
  await transaction
    .updateTable('cases')
    .set({ ...changed(state, next), event_count: seq })
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .execute();
  return next;
}

// Only what changed: the public role may not even name the columns that officers set.
function changed(before: CaseState, after: CaseState) {
  return {
    ...(after.status === before.status ? {} : { status: after.status }),
    ...(after.agency === before.agency ? {} : { agency: after.agency }),
    ...(after.result === before.result ? {} : { result: after.result }),
    ...(after.rating === before.rating
      ? {}
      : {
          rating_score: after.rating?.score ?? null,
          rating_comment: after.rating?.comment ?? null,
        }),
  };
}

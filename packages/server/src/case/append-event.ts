import type { CaseTable } from '../database/case-tables.ts';
import type { Transaction } from '../database/transaction.ts';
import { applyEvent, type CaseEvent, type CaseState } from './case-state.ts';
import type { CaseKey } from './case-key.ts';
import { closingAfter } from '../closing/closing-after.ts';
import { eventRow } from './event-row.ts';
import { newsOf, enqueueNews } from '../mail/enqueue-news.ts';
import { quarantineAfter } from '../quarantine/quarantine-after.ts';
import { changedColumns, stateColumns, stateOfRow } from './state-of-row.ts';
import { urgencyOfRank, type Urgency } from './urgency.ts';

/** What officers may set right after a case was filed. */
export type CorrectableColumn =
  | 'title'
  | 'category_code'
  | 'urgency_rank'
  | 'district_code'
  | 'subdistrict_code'
  | 'landmark'
  | 'letter_number'
  | 'letter_date'
  | 'due_on';

export interface LockedCase extends CaseKey {
  readonly state: CaseState;
  readonly eventCount: number;
  readonly categoryCode: string;
  readonly urgency: Urgency;
}

/**
 * Locks a case for its next event; undefined when the transaction may not see it, and when its content was
 * erased, for then nothing happens to it any more.
 */
export async function lockCase(
  transaction: Transaction<'public' | 'officer' | 'agency'>,
  { provinceCode, number }: CaseKey,
): Promise<LockedCase | undefined> {
  const row = await transaction
    .selectFrom('cases')
    .select([...stateColumns, 'event_count', 'category_code', 'urgency_rank'])
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .where('erased_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    provinceCode,
    number,
    eventCount: row.event_count,
    categoryCode: row.category_code,
    urgency: urgencyOfRank(row.urgency_rank),
    state: stateOfRow(row),
  };
}

/** Writes an event and, in the same transaction, the state that the case has after it. */
export async function appendEvent(
  transaction: Transaction<'public' | 'officer' | 'agency'>,
  { provinceCode, number, state, eventCount }: LockedCase,
  event: CaseEvent,
  more: Partial<Pick<CaseTable, 'quarantine' | 'owner_id' | 'agency' | CorrectableColumn>> = {},
): Promise<CaseState> {
  const seq = eventCount + 1;
  const next = applyEvent(state, event, eventCount);
  await transaction
    .insertInto('case_events')
    .values(eventRow({ province_code: provinceCode, case_number: number, seq }, event))
    .execute();
  await transaction
    .updateTable('cases')
    .set({
      ...changedColumns(state, next),
      ...quarantineAfter(event),
      ...closingAfter(event, seq),
      ...more,
      event_count: seq,
    })
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .execute();
  const news = newsOf(state, event, next);
  await enqueueNews(transaction, { provinceCode, number }, news, event.at);
  return next;
}

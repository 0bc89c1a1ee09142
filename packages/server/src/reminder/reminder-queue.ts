import { bangkokDate } from '@damrong/contract';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';

/** A case of which its owner is reminded; nothing else about it leaves the centre. */
export interface DueCase {
  readonly number: string;
  readonly due_on: string;
}

/** A reminder that this process has taken. */
export interface TakenReminder {
  readonly officer_id: number;
  readonly day: string;
  readonly created_at: Date;
  readonly attempts: number;
  readonly address: string;
  /** The longest overdue first. */
  readonly cases: readonly DueCase[];
}

type TakenRow = Omit<TakenReminder, 'cases'> & { readonly due_until: string };

const PAUSE_MINUTES = 15;

/**
 * Takes the reminder that has waited longest, with what is due of its officer by now. It is due again
 * after a pause, so that a process that ends in the middle loses none. One of which nothing is left is
 * done, and one of a day that is over: the next working day's tells the same, with the days that are left.
 */
export function takeReminder(database: Database, now: Date): Promise<TakenReminder | undefined> {
  return asMaintenance(database, async (transaction) => {
    for (;;) {
      const row = await takeRow(transaction, now);
      if (row === undefined) return undefined;
      const { due_until: until, ...reminder } = row;
      const isOver = row.day < bangkokDate(now);
      const cases = isOver ? [] : await dueCases(transaction, reminder, until);
      if (cases.length > 0) return { ...reminder, cases };
      await finish(transaction, row, now);
    }
  });
}

/** Marks a reminder whose mail was handed over or given up; the row stays, so that none follows today. */
export async function finishReminder(
  database: Database,
  reminder: Pick<TakenReminder, 'officer_id' | 'day'>,
  now: Date,
): Promise<void> {
  await asMaintenance(database, (transaction) => finish(transaction, reminder, now));
}

async function takeRow(
  transaction: Transaction<'maintenance'>,
  now: Date,
): Promise<TakenRow | undefined> {
  const { rows } = await sql<TakenRow>`
    with due as (
      select officer_id, day from officer_reminders
        where done_at is null and next_try_at <= ${now}
        order by next_try_at limit 1 for update skip locked
    ), taken as (
      update officer_reminders as reminder set
          attempts = reminder.attempts + 1,
          next_try_at = ${now}::timestamptz + make_interval(mins => ${PAUSE_MINUTES}::integer)
        from due where reminder.officer_id = due.officer_id and reminder.day = due.day
        returning reminder.*
    )
    select taken.officer_id, taken.day, taken.due_until, taken.created_at, taken.attempts,
        coalesce(officers.email, '') as address
      from taken join officers on officers.id = taken.officer_id
  `.execute(transaction);
  return rows[0];
}

/** None for an officer who has left, or has no address any more. */
async function dueCases(
  transaction: Transaction<'maintenance'>,
  { officer_id, address }: Pick<TakenRow, 'officer_id' | 'address'>,
  until: string,
): Promise<DueCase[]> {
  if (address === '') return [];
  const { rows } = await sql<DueCase>`
    select cases.number, cases.due_on from cases
      join officers on officers.id = cases.owner_id and officers.disabled_at is null
      where cases.owner_id = ${officer_id} and cases.status not in ('closed', 'rejected')
        and cases.quarantine is null and cases.due_on <= ${until}::date
      order by cases.due_on, cases.number
  `.execute(transaction);
  return rows;
}

async function finish(
  transaction: Transaction<'maintenance'>,
  { officer_id, day }: Pick<TakenReminder, 'officer_id' | 'day'>,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('officer_reminders')
    .set({ done_at: now })
    .where('officer_id', '=', officer_id)
    .where('day', '=', day)
    .execute();
}

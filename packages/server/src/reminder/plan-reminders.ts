import { addWorkingDays, bangkokDate, bangkokTime, provinces } from '@damrong/contract';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import { loadHolidays } from '../deadline/holidays.ts';

/** Before offices open, so that it lies there when they do. */
const EARLIEST = '08:00';

/** From so many working days before the due day on. */
const DAYS_BEFORE = 3;

const KEPT_DAYS = 30;

/**
 * Leaves a reminder for every officer with an address who has cases that are due soon or overdue: one a
 * working day, from a few before the due day until the case is settled. It may be called any number of
 * times; a day on which no process ran before noon is caught up in the afternoon.
 */
export async function planReminders(database: Database, now: Date): Promise<void> {
  if (bangkokTime(now) < EARLIEST) return;
  const today = bangkokDate(now);
  const soon = JSON.stringify(await soonByProvince(database, today));
  await asMaintenance(database, async (transaction) => {
    await sql`
      insert into officer_reminders (officer_id, day, due_until, created_at, next_try_at)
        select officers.id, ${today}::date, max((${soon}::jsonb ->> cases.province_code)::date),
            ${now}::timestamptz, ${now}::timestamptz
          from cases
          join officers on officers.id = cases.owner_id
          where cases.owner_id is not null and cases.status not in ('closed', 'rejected')
            and cases.quarantine is null
            and cases.due_on <= (${soon}::jsonb ->> cases.province_code)::date
            and officers.email is not null and officers.disabled_at is null
          group by officers.id
        on conflict do nothing
    `.execute(transaction);
    await sql`
      delete from officer_reminders where day < ${today}::date - ${KEPT_DAYS}::integer
    `.execute(transaction);
  });
}

/** Until which due day an officer is reminded today; provinces whose offices are closed are left out. */
async function soonByProvince(database: Database, today: string): Promise<Record<string, string>> {
  const holidays = await loadHolidays(database);
  const soon: Record<string, string> = {};
  for (const { code } of provinces) {
    const calendar = holidays.calendar(code);
    if (calendar.isWorkingDay(today)) soon[code] = addWorkingDays(today, DAYS_BEFORE, calendar);
  }
  return soon;
}

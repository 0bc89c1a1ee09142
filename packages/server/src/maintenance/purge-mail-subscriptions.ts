import { addCalendarDays, addWorkingDays, bangkokDate, provinces } from '@damrong/contract';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { loadCaseDeadlines } from '../deadline/case-deadlines.ts';
import { asMaintenance } from '../database/transaction.ts';

/** Mails that could not be sent within these days are no longer of use. */
const STALE_DAYS = 7;

/**
 * Erases addresses that were never confirmed, and those of cases that have been settled for longer
 * than they may be reopened, once the last mail has left.
 */
export async function purgeMailSubscriptions(database: Database, now: Date): Promise<void> {
  const closed = JSON.stringify(await lastClosedDays(database, now));
  await asMaintenance(database, async (transaction) => {
    await sql`
      delete from mail_outbox where created_at < ${now}::timestamptz - make_interval(days => ${STALE_DAYS})
    `.execute(transaction);
    await transaction
      .deleteFrom('mail_subscriptions')
      .where('confirmed_at', 'is', null)
      .where('confirm_by', '<', now)
      .execute();
    await sql`
      delete from mail_subscriptions as subscriber using cases as followed
        where followed.province_code = subscriber.province_code
          and followed.number = subscriber.case_number
          and (followed.settled_at at time zone 'Asia/Bangkok')::date
            <= (${closed}::jsonb ->> followed.province_code)::date
          and not exists (select from mail_outbox as mail
            where mail.province_code = subscriber.province_code
              and mail.case_number = subscriber.case_number and mail.subscription = subscriber.id)
    `.execute(transaction);
    await transaction.deleteFrom('mail_requests').where('until', '<', now).execute();
  });
}

/**
 * By province, the last day on which a case was settled that can no longer be reopened. What a citizen
 * may do until a day off they may do until the next working day: all that ended by the last working day
 * before today is over.
 */
async function lastClosedDays(database: Database, now: Date): Promise<Record<string, string>> {
  const deadlines = await loadCaseDeadlines(database);
  return Object.fromEntries(
    provinces.map(({ code }) => {
      const { reopenDays, calendar } = deadlines.of(code);
      const ended = addWorkingDays(bangkokDate(now), -1, calendar);
      return [code, addCalendarDays(ended, -reopenDays)];
    }),
  );
}

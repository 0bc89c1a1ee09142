import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

/** Mails that could not be sent within these days are no longer of use. */
const STALE_DAYS = 7;

/**
 * Erases addresses that were never confirmed, and those of cases that have been settled for longer
 * than they may be reopened, once the last mail has left.
 */
export async function purgeMailSubscriptions(database: Database, now: Date): Promise<void> {
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
          and followed.settled_at < ${now}::timestamptz - make_interval(days => coalesce(
            (select own.reopen_days from case_deadlines as own
              where own.province_code = subscriber.province_code),
            (select nation.reopen_days from case_deadlines as nation where nation.province_code = '00')
          ) + 1)
          and not exists (select from mail_outbox as mail
            where mail.province_code = subscriber.province_code
              and mail.case_number = subscriber.case_number and mail.subscription = subscriber.id)
    `.execute(transaction);
    await transaction.deleteFrom('mail_requests').where('until', '<', now).execute();
  });
}

import type { Lang } from '@damrong/contract';
import { sql } from 'kysely';
import type { MailKind } from '../database/mail-tables.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

/** A mail that this process has taken, with its recipient. */
export interface TakenMail {
  readonly province_code: string;
  readonly id: string;
  readonly case_number: string;
  readonly kind: MailKind;
  readonly created_at: Date;
  readonly attempts: number;
  readonly subscription: Buffer;
  readonly address: string;
  readonly lang: Lang;
}

const FIRST_PAUSE_MINUTES = 5;
const LONGEST_PAUSE_MINUTES = 240;

/**
 * Takes the mail that has waited longest. It is due again after a growing pause, so a process that
 * ends in the middle loses nothing; no transaction is open while the mail is sent, because the
 * database of a small centre has a single connection.
 */
export async function takeMail(database: Database, now: Date): Promise<TakenMail | undefined> {
  const { rows } = await asMaintenance(database, (transaction) =>
    sql<TakenMail>`
      with due as (
        select province_code, id from mail_outbox where next_try_at <= ${now}
          order by next_try_at limit 1 for update skip locked
      ), taken as (
        update mail_outbox as mail set
            attempts = mail.attempts + 1,
            next_try_at = ${now}::timestamptz + make_interval(mins => least(
              ${LONGEST_PAUSE_MINUTES}::integer,
              ${FIRST_PAUSE_MINUTES}::integer * (2 ^ least(mail.attempts, 10))::integer))
          from due where mail.province_code = due.province_code and mail.id = due.id
          returning mail.*
      )
      select taken.province_code, taken.id, taken.case_number, taken.kind, taken.created_at,
          taken.attempts, taken.subscription, subscriber.address, subscriber.lang
        from taken join mail_subscriptions as subscriber
          on subscriber.province_code = taken.province_code
          and subscriber.case_number = taken.case_number and subscriber.id = taken.subscription
    `.execute(transaction),
  );
  return rows[0];
}

/** Deletes a mail that was handed over or given up. */
export async function forgetMail(
  database: Database,
  { province_code, id }: Pick<TakenMail, 'province_code' | 'id'>,
): Promise<void> {
  await asMaintenance(database, (transaction) =>
    transaction
      .deleteFrom('mail_outbox')
      .where('province_code', '=', province_code)
      .where('id', '=', id)
      .execute(),
  );
}

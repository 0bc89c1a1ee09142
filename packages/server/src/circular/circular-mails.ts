import { bangkokDate, formatThaiDate, may, officerRoleCodes } from '@damrong/contract';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';
import type { ComposedMail } from '../mail/compose-mail.ts';

/** A mail about a circular that this process has taken. */
export interface TakenCircularMail {
  readonly circular_id: string;
  readonly officer_id: number;
  readonly day: string;
  readonly created_at: Date;
  readonly attempts: number;
  readonly address: string;
  readonly number: string;
  readonly dated: string;
  readonly due_on: string;
}

type TakenRow = TakenCircularMail & { readonly still_waits: boolean };

const PAUSE_MINUTES = 15;

/** Those to whom a reminder is worth a mail: who may acknowledge for a centre. */
const roles = officerRoleCodes.filter((role) => may(role, 'circular.acknowledge'));

/**
 * Takes the mail about a circular that has waited longest, after writing those of new reminders. It is due
 * again after a pause, so that a process that ends in the middle loses none. One about a circular that was
 * acknowledged or withdrawn meanwhile is done, and one to an officer who has left.
 */
export function takeCircularMail(
  database: Database,
  now: Date,
): Promise<TakenCircularMail | undefined> {
  return asMaintenance(database, async (transaction) => {
    await planMails(transaction, now);
    for (;;) {
      const row = await takeRow(transaction, now);
      if (row === undefined) return undefined;
      const { still_waits: stillWaits, ...mail } = row;
      if (stillWaits && mail.address !== '') return mail;
      await finish(transaction, mail, now);
    }
  });
}

/** Marks a mail that was handed over or given up; the row stays, so that none follows that day. */
export async function finishCircularMail(
  database: Database,
  mail: TakenCircularMail,
  now: Date,
): Promise<void> {
  await asMaintenance(database, (transaction) => finish(transaction, mail, now));
}

/**
 * Numbers and days only, because a mail passes through hands that need not know what the ministry writes.
 * Officers work in Thai.
 */
export function composeCircularMail(
  { circular_id: id, officer_id: officer, day, created_at: date, ...mail }: TakenCircularMail,
  { deskUrl }: { readonly deskUrl: string },
): ComposedMail {
  const today = bangkokDate(date);
  const isLate = mail.due_on < today;
  const due = formatThaiDate(mail.due_on, 'th');
  const paragraphs = [
    `ศูนย์ดำรงธรรมของท่านยังไม่ได้รับทราบหนังสือเวียนที่ ${mail.number} ลงวันที่ ${formatThaiDate(mail.dated, 'th')}`,
    isLate ? `เลยกำหนดรับทราบเมื่อวันที่ ${due}` : `กรุณารับทราบภายในวันที่ ${due}`,
    `กรุณาเปิดอ่านและกด “รับทราบ”\n${deskUrl}/circulars/${id}`,
    'อีเมลนี้ไม่มีเนื้อหาของหนังสือ ระบบส่งให้ฉบับละไม่เกินหนึ่งครั้งต่อวัน หากต้องการเปลี่ยนอีเมลหรือเลิกรับ กรุณาแจ้งหัวหน้าศูนย์ฯ',
  ];
  return {
    to: mail.address,
    subject: `ขอให้รับทราบหนังสือเวียนที่ ${mail.number}`,
    text: paragraphs.join('\n\n'),
    messageId: `<circular-${id}-${day}-${officer}@${new URL(deskUrl).hostname}>`,
    date,
    lang: 'th',
  };
}

/** An older reminder, of a time without mail, stands on the centre's page and comes by no mail any more. */
async function planMails(transaction: Transaction<'maintenance'>, now: Date): Promise<void> {
  await sql`
    with due as (
      update circular_reminders set planned_at = ${now} where planned_at is null
        returning province_code, circular_id, day, at
    )
    insert into circular_mails (circular_id, officer_id, day, created_at, next_try_at)
      select due.circular_id, officers.id, due.day, ${now}::timestamptz, ${now}::timestamptz
        from due join officers on officers.province_code = due.province_code
        where due.at > ${now}::timestamptz - interval '1 day'
          and officers.role = any(${[...roles]}::text[])
          and officers.email is not null and officers.disabled_at is null
      on conflict do nothing
  `.execute(transaction);
}

async function takeRow(
  transaction: Transaction<'maintenance'>,
  now: Date,
): Promise<TakenRow | undefined> {
  const { rows } = await sql<TakenRow>`
    with due as (
      select circular_id, officer_id, day from circular_mails
        where done_at is null and next_try_at <= ${now}
        order by next_try_at limit 1 for update skip locked
    ), taken as (
      update circular_mails as mail set
          attempts = mail.attempts + 1,
          next_try_at = ${now}::timestamptz + make_interval(mins => ${PAUSE_MINUTES}::integer)
        from due where mail.circular_id = due.circular_id
          and mail.officer_id = due.officer_id and mail.day = due.day
        returning mail.*
    )
    select taken.circular_id, taken.officer_id, taken.day, taken.created_at, taken.attempts,
        circulars.number, circulars.dated, circulars.due_on,
        case when officers.disabled_at is null then coalesce(officers.email, '') else '' end
          as address,
        circulars.state = 'sent' and not exists (
          select from circular_acknowledgements done
            where done.circular_id = circulars.id and done.edition = circulars.edition
              and done.province_code = officers.province_code) as still_waits
      from taken join circulars on circulars.id = taken.circular_id
        join officers on officers.id = taken.officer_id
  `.execute(transaction);
  return rows[0];
}

async function finish(
  transaction: Transaction<'maintenance'>,
  { circular_id, officer_id, day }: Pick<TakenCircularMail, 'circular_id' | 'officer_id' | 'day'>,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('circular_mails')
    .set({ done_at: now })
    .where('circular_id', '=', circular_id)
    .where('officer_id', '=', officer_id)
    .where('day', '=', day)
    .execute();
}

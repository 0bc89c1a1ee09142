import { bangkokDate } from '@damrong/contract';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Hands the opinions of past days to the desk, mixed, and brings the public numbers up to the end of last
 * week. A day stays open for an hour of the next one, for senders whose first answer was lost. To be
 * called every hour: what has arrived since then is mixed as well.
 */
export async function publishOpinions(database: Database, now: Date): Promise<void> {
  const firstDayKept = bangkokDate(new Date(now.getTime() - HOUR_MS));
  await asMaintenance(database, async (transaction) => {
    await sql`select damrong_mix_opinions(${firstDayKept}::date)`.execute(transaction);
    await countOpinions(transaction, now);
  });
}

/** Numbers move once a week: from day to day they would tell what the few of one day have written. */
export async function countOpinions(
  transaction: Transaction<'maintenance'>,
  now: Date,
): Promise<void> {
  const through = lastSunday(bangkokDate(now));
  await transaction.deleteFrom('opinion_counts').execute();
  await sql`
    insert into opinion_counts (province_code, topic_code, at_least, through)
      select province_code, topic_code, count(*) / 10 * 10, ${through}::date from opinions
        where not held and received_on <= ${through}::date
        group by province_code, topic_code having count(*) >= 10
  `.execute(transaction);
}

/** The last day of the last week that is over, weeks beginning on Monday. */
function lastSunday(today: string): string {
  const day = new Date(today);
  const back = day.getUTCDay() === 0 ? 7 : day.getUTCDay();
  return new Date(day.getTime() - back * DAY_MS).toISOString().slice(0, 10);
}

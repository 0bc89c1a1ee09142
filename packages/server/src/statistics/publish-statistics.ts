import {
  addCalendarDays,
  bangkokDate,
  daysOfPeriod,
  fiscalYear,
  provinces,
  PUBLISHED_QUARTERS,
  STATISTICS_WAIT_DAYS,
  type PublishedQuarter,
} from '@damrong/contract';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';
import { countQuarter, type Quarter } from './count-quarter.ts';

const QUARTERS_A_YEAR = 4;

/** Quarters whose end is long enough ago, the latest first; as many as are published. */
export function countedQuarters(today: string): Omit<Quarter, 'provinceCode'>[] {
  const found: Omit<Quarter, 'provinceCode'>[] = [];
  for (let year = fiscalYear(today); found.length < PUBLISHED_QUARTERS; year -= 1) {
    for (let quarter = QUARTERS_A_YEAR; quarter > 0; quarter -= 1) {
      const { to } = daysOfPeriod({ year, quarter });
      if (addCalendarDays(to, STATISTICS_WAIT_DAYS) < today) found.push({ year, quarter });
    }
  }
  return found.slice(0, PUBLISHED_QUARTERS);
}

/**
 * Counts the quarters of each province that are due and were never counted, from the one in which its
 * first case was received. To be called every hour; whoever is first has counted it for good.
 */
export async function publishStatistics(database: Database, now: Date): Promise<void> {
  const due = countedQuarters(bangkokDate(now));
  for (const { code: provinceCode } of provinces) {
    await asMaintenance(database, async (transaction) => {
      const missing = await missingQuarters(transaction, provinceCode, due);
      for (const quarter of missing) {
        await writeQuarter(
          transaction,
          provinceCode,
          await countQuarter(transaction, quarter, now),
        );
      }
    });
  }
}

async function missingQuarters(
  transaction: Transaction<'maintenance'>,
  provinceCode: string,
  due: readonly Omit<Quarter, 'provinceCode'>[],
): Promise<Quarter[]> {
  const rows = await transaction
    .selectFrom('published_statistics')
    .select(['year', 'quarter'])
    .where('province_code', '=', provinceCode)
    .execute();
  const missing = due.filter(
    ({ year, quarter }) => !rows.some((row) => row.year === year && row.quarter === quarter),
  );
  if (missing.length === 0) return [];
  const first = await transaction
    .selectFrom('cases')
    .select('received_at')
    .where('province_code', '=', provinceCode)
    .orderBy('received_at')
    .limit(1)
    .executeTakeFirst();
  if (first === undefined) return [];
  const since = bangkokDate(first.received_at);
  return missing
    .filter((one) => daysOfPeriod(one).to >= since)
    .map((one) => ({ provinceCode, ...one }));
}

export async function writeQuarter(
  transaction: Transaction<'maintenance'>,
  provinceCode: string,
  figures: PublishedQuarter,
): Promise<void> {
  await transaction
    .insertInto('published_statistics')
    .values({
      province_code: provinceCode,
      year: figures.year,
      quarter: figures.quarter,
      figures: JSON.stringify(figures),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

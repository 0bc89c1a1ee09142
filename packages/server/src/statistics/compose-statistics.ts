import { PUBLISHED_QUARTERS, type PublishedStatistics } from '@damrong/contract';
import { sql } from 'kysely';
import type { ComposedKind } from '../content/compose-content.ts';
import { contentFileName } from '../content/content-files.ts';
import type { Transaction } from '../database/transaction.ts';

/** What tells whether files have to be composed anew: rows are added and never changed. */
export async function readStatisticsState(
  transaction: Transaction<'maintenance'>,
): Promise<string> {
  const { count } = await transaction
    .selectFrom('published_statistics')
    .select(sql<number>`count(*)::integer`.as('count'))
    .executeTakeFirstOrThrow();
  return String(count);
}

/** A file for each province of which something is published. */
export async function composeStatistics(
  transaction: Transaction<'maintenance'>,
): Promise<ComposedKind> {
  const rows = await transaction
    .selectFrom('published_statistics')
    .select(['province_code', 'figures'])
    .orderBy('province_code')
    .orderBy('year', 'desc')
    .orderBy('quarter', 'desc')
    .execute();
  const files = new Map<string, string>();
  const names = new Map<string, string>();
  for (const provinceCode of new Set(rows.map((row) => row.province_code))) {
    const published: PublishedStatistics = {
      kind: 'statistics',
      provinceCode,
      quarters: rows
        .filter((row) => row.province_code === provinceCode)
        .slice(0, PUBLISHED_QUARTERS)
        .map(({ figures }) => figures),
    };
    const text = JSON.stringify(published);
    const name = contentFileName('statistics', provinceCode, text);
    files.set(name, text);
    names.set(provinceCode, name);
  }
  return { files, names };
}

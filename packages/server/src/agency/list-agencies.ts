import { cleanText, type Agency, type AgencyList, type AgencyQuery } from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { agencyView, type AgencyRow } from './agency-row.ts';

/** A page of the register as it is in scope: the province's agencies and the whole country's. */
export async function listAgencies(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { province, search = '', state, cursor, limit }: AgencyQuery,
): Promise<AgencyList> {
  const most = Math.floor(limit);
  let page = transaction.selectFrom('agencies').selectAll().where('merged_into', 'is', null);
  for (const code of [scope.kind === 'province' ? scope.provinceCode : undefined, province]) {
    if (code === undefined) continue;
    page = page.where((of) =>
      of.or([of('province_code', 'is', null), of('province_code', '=', code)]),
    );
  }
  if (state === 'active') page = page.where('active', '=', true);
  for (const word of wordsOf(search)) {
    // An agency is also found by the names of the entries that it stands for.
    page = page.where(
      sql<boolean>`(strpos(agencies.search_text, ${word}) > 0 or exists (
        select from agencies m
          where m.merged_into = agencies.id and strpos(m.search_text, ${word}) > 0))`,
    );
  }
  if (cursor !== undefined) {
    page = page.where(
      sql<boolean>`(sort_key, id) > (select c.sort_key, c.id from agencies c where c.id = ${cursor})`,
    );
  }
  const rows = await page
    .orderBy('sort_key')
    .orderBy('id')
    .limit(most + 1)
    .execute();
  const shown = rows.slice(0, most);
  return {
    agencies: await agencyViews(transaction, shown),
    nextCursor: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
  };
}

export async function agencyViews(
  transaction: Transaction<'officer'>,
  rows: readonly AgencyRow[],
): Promise<Agency[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const merged = await transaction
    .selectFrom('agencies')
    .select(['id', 'name_th', 'version', 'merged_into'])
    .where('merged_into', 'in', ids)
    .orderBy('sort_key')
    .execute();
  return rows.map((row) => agencyView(row, merged));
}

/** Parts of a name as the register keeps them: in small letters and without spaces. */
function wordsOf(search: string): string[] {
  return search
    .replace(/สนง\.?/g, 'สำนักงาน')
    .split(/\s+/)
    .map((word) => cleanText(word).toLowerCase())
    .filter((word) => word !== '');
}

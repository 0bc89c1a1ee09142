import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

/** Origins of the provincial sites that may call the public API from a browser. */
export type Sites = ReadonlySet<string>;

export async function loadSites(database: Database): Promise<Sites> {
  const rows = await asMaintenance(database, (transaction) =>
    transaction.selectFrom('sites').select('origin').where('state', '=', 'registered').execute(),
  );
  return new Set(rows.map(({ origin }) => origin));
}

/** Puts the sites of a demo in; one that is there already stays as it is. */
export async function plantSites(
  database: Database,
  sites: readonly { readonly origin: string; readonly provinceCode: string | null }[],
): Promise<void> {
  if (sites.length === 0) return;
  await asMaintenance(database, (transaction) =>
    transaction
      .insertInto('sites')
      .values(sites.map(({ origin, provinceCode }) => ({ origin, province_code: provinceCode })))
      .onConflict((conflict) => conflict.column('origin').doNothing())
      .execute(),
  );
}

import type { Database } from '../database/open-database.ts';

/** Origins of the provincial sites that may call the public API from a browser. */
export type Sites = ReadonlySet<string>;

export async function loadSites(database: Database): Promise<Sites> {
  const rows = await database.selectFrom('sites').select('origin').execute();
  return new Set(rows.map(({ origin }) => origin));
}

/** Registers origins; one that is registered already stays as it is. */
export async function registerSites(
  database: Database,
  sites: readonly { readonly origin: string; readonly provinceCode: string | null }[],
): Promise<void> {
  if (sites.length === 0) return;
  await database
    .insertInto('sites')
    .values(sites.map(({ origin, provinceCode }) => ({ origin, province_code: provinceCode })))
    .onConflict((conflict) => conflict.column('origin').doNothing())
    .execute();
}

/** @returns whether it was registered */
export async function removeSite(database: Database, origin: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('sites')
    .where('origin', '=', origin)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

import type {
  AuditAction,
  NewSites,
  Site,
  SiteChange,
  SiteList,
  SiteQuery,
} from '@damrong/contract';
import { sql } from 'kysely';
import { auditRegister } from '../audit/write-audit.ts';
import { isDatabaseError } from '../database/database-error.ts';
import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { siteView, type SiteRow } from './site-row.ts';
import { failuresOf, strangersIn } from './start-failures.ts';

/** A transaction that may work on the register, and for whom: undefined stands for an operator. */
export interface SiteWork {
  readonly transaction: Transaction<'officer' | 'maintenance'>;
  readonly by: { readonly id: number; readonly scope: Scope } | undefined;
  readonly now: Date;
}

const UNIQUE = '23505';

/** A page of the sites in scope, by origin. */
export async function listSites(
  transaction: Transaction<'officer' | 'maintenance'>,
  scope: Scope,
  { province, search, cursor, limit }: SiteQuery,
): Promise<SiteList> {
  const most = Math.floor(limit);
  let page = transaction.selectFrom('sites').selectAll();
  if (scope.kind === 'province') page = page.where('province_code', '=', scope.provinceCode);
  if (province !== undefined) page = page.where('province_code', '=', province);
  if (search !== undefined && search.trim() !== '') {
    const part = search.trim().toLowerCase();
    page = page.where(
      sql<boolean>`(strpos(origin, ${part}) > 0 or strpos(lower(webmaster), ${part}) > 0)`,
    );
  }
  if (cursor !== undefined) page = page.where(byBytes, '>', cursor);
  const rows = await page
    .orderBy(byBytes)
    .limit(most + 1)
    .execute();
  const shown = rows.slice(0, most);
  return {
    sites: await viewsOf(transaction, shown),
    nextCursor: rows.length > most ? (shown.at(-1)?.origin ?? null) : null,
    strangers: scope.kind === 'nation' ? await strangersIn(transaction) : [],
  };
}

/** The cursor is compared as the order is made, whatever language the database sorts by. */
const byBytes = sql<string>`origin collate "C"`;

/**
 * Registers origins as one site; one that its webmaster has asked for is registered with what is said
 * now.
 * @throws ProblemError for an origin that is registered already, and where it is not for them
 */
export async function registerOrigins(work: SiteWork, sites: NewSites): Promise<Site[]> {
  const { transaction, by, now } = work;
  checkMay(by, sites.provinceCode);
  const origins = [...new Set(sites.origins)];
  const values = {
    ...valuesOf(sites),
    state: 'registered' as const,
    created_at: now,
  };
  const asked = await transaction
    .updateTable('sites')
    .set({ ...values, version: sql<number>`version + 1` })
    .where('origin', 'in', origins)
    .where('state', '=', 'requested')
    .returningAll()
    .execute();
  const fresh = origins.filter((origin) => !asked.some((row) => row.origin === origin));
  const added =
    fresh.length === 0
      ? []
      : await transaction
          .insertInto('sites')
          .values(fresh.map((origin) => ({ origin, ...values })))
          .returningAll()
          .execute()
          .catch((error: unknown) => {
            if (isDatabaseError(error) && error.code === UNIQUE) {
              throw new ProblemError('site_registered');
            }
            throw error;
          });
  const rows = [...asked, ...added];
  for (const row of rows) await note(work, 'site_added', row);
  return viewsOf(transaction, rows);
}

/** @throws ProblemError where it is not for them, or the site has changed since `version` */
export async function changeSite(work: SiteWork, id: string, change: SiteChange): Promise<Site> {
  const { transaction, by } = work;
  const { version } = await findSite(work, id);
  checkMay(by, change.provinceCode);
  if (version !== change.version) throw new ProblemError('site_changed');
  const row = await transaction
    .updateTable('sites')
    .set({ ...valuesOf(change), version: version + 1 })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await note(work, 'site_changed', row);
  const [view] = await viewsOf(transaction, [row]);
  if (view === undefined) throw new ProblemError('not_found');
  return view;
}

/** @throws ProblemError for a site that is not in scope */
export async function removeSite(work: SiteWork, id: string): Promise<void> {
  const row = await findSite(work, id);
  await work.transaction.deleteFrom('sites').where('id', '=', id).execute();
  await note(work, 'site_removed', row);
}

async function findSite({ transaction, by }: SiteWork, id: string): Promise<SiteRow> {
  const row = await transaction
    .selectFrom('sites')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || !mayWorkIn(by, row.province_code)) throw new ProblemError('not_found');
  return row;
}

/** @throws ProblemError for a province that is not theirs, and for none where they have one */
function checkMay(by: SiteWork['by'], provinceCode: string | null): void {
  if (!mayWorkIn(by, provinceCode)) throw new ProblemError('not_permitted');
}

function mayWorkIn(by: SiteWork['by'], provinceCode: string | null): boolean {
  if (by === undefined || by.scope.kind === 'nation') return true;
  return provinceCode !== null && isInScope(by.scope, provinceCode);
}

function valuesOf({ provinceCode, webmaster, show, color }: Omit<SiteChange, 'version'>) {
  return { province_code: provinceCode, webmaster: webmaster ?? null, show, color };
}

async function viewsOf(transaction: Transaction, rows: readonly SiteRow[]): Promise<Site[]> {
  const failures = await failuresOf(
    transaction,
    rows.map(({ origin }) => origin),
  );
  return rows.map((row) => siteView(row, failures.get(row.origin) ?? []));
}

function note(
  work: SiteWork,
  action: AuditAction,
  { origin, province_code: provinceCode }: Pick<SiteRow, 'origin' | 'province_code'>,
): Promise<void> {
  return auditRegister(work, action, { provinceCode, name: origin });
}

import type { OfficerAccount, OfficerAccountList, OfficerAccountQuery } from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';
import { accountColumns, accountView } from './account-row.ts';
import { isAccountInScope } from './accounts.ts';
import type { Scope } from './scope.ts';

/** A page of the accounts in scope, by username. */
export async function listAccounts(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { province, search, cursor, limit }: OfficerAccountQuery,
): Promise<OfficerAccountList> {
  const most = Math.floor(limit);
  let page = transaction.selectFrom('officers').select(accountColumns);
  if (scope.kind === 'province') page = page.where('province_code', '=', scope.provinceCode);
  if (province !== undefined) page = page.where('province_code', '=', province);
  if (search !== undefined && search.trim() !== '') {
    const part = search.trim().toLowerCase();
    page = page.where(
      sql<boolean>`(strpos(username, ${part}) > 0 or strpos(lower(display_name), ${part}) > 0)`,
    );
  }
  if (cursor !== undefined) page = page.where('username', '>', cursor);
  const rows = await page
    .orderBy('username')
    .limit(most + 1)
    .execute();
  const shown = rows.slice(0, most);
  return {
    accounts: shown.map(accountView),
    nextCursor: rows.length > most ? (shown.at(-1)?.username ?? null) : null,
  };
}

/** @throws ProblemError for an account that is not in scope */
export async function readAccount(
  transaction: Transaction<'officer' | 'maintenance'>,
  scope: Scope,
  username: string,
): Promise<OfficerAccount> {
  const row = await transaction
    .selectFrom('officers')
    .select(accountColumns)
    .where('username', '=', username)
    .executeTakeFirst();
  if (row === undefined || !isAccountInScope(scope, row)) throw new ProblemError('not_found');
  return accountView(row);
}

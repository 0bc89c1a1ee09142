import {
  managedRoles,
  type AuditAction,
  type NewOfficerAccount,
  type OfficerAccount,
  type OfficerAccountChange,
  type OfficerRole,
} from '@damrong/contract';
import { sql } from 'kysely';
import { auditRegister } from '../audit/write-audit.ts';
import { isDatabaseError } from '../database/database-error.ts';
import type { Transaction } from '../database/transaction.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { accountColumns, accountView, type AccountRow } from './account-row.ts';
import { isInScope, type Scope } from './scope.ts';

/** Whoever works on accounts. */
export interface Administrator {
  readonly id: number;
  readonly role: OfficerRole;
  readonly scope: Scope;
}

/** A transaction that may work on accounts, and for whom: undefined stands for an operator. */
export interface Administration {
  readonly transaction: Transaction<'officer' | 'maintenance'>;
  readonly by: Administrator | undefined;
  readonly now: Date;
}

const UNIQUE = '23505';

/** @throws ProblemError for a username that somebody has or had, and where it is not for them */
export async function createAccount(
  administration: Administration,
  { username, displayName, email, role, provinceCode, agencyId }: NewOfficerAccount,
  passwordHash: string,
): Promise<OfficerAccount> {
  await takeTurn(administration);
  checkMay(administration, { role, province_code: provinceCode });
  await checkAgency(administration, { provinceCode, agencyId });
  const row = await administration.transaction
    .insertInto('officers')
    .values({
      username,
      display_name: displayName,
      email: email ?? null,
      role,
      province_code: provinceCode,
      agency_id: agencyId,
      password_hash: passwordHash,
      must_change_password: true,
    })
    .returning(accountColumns)
    .executeTakeFirstOrThrow()
    .catch((error: unknown) => {
      if (isDatabaseError(error) && error.code === UNIQUE)
        throw fieldProblem('invalid', 'username');
      throw error;
    });
  await note(administration, 'officer_created', row);
  return accountView(row);
}

/**
 * Whoever is moved or disabled is signed out everywhere, so that nothing goes on with old rights.
 * @throws ProblemError where it is not for them, or the account has changed since `version`
 */
export async function changeAccount(
  administration: Administration,
  username: string,
  { displayName, email, role, provinceCode, agencyId, disabled, version }: OfficerAccountChange,
): Promise<OfficerAccount> {
  await takeTurn(administration);
  const before = await find(administration, username, version);
  checkMay(administration, { role, province_code: provinceCode });
  await checkAgency(administration, { provinceCode, agencyId });
  const isMoved =
    before.role !== role || before.province_code !== provinceCode || before.agency_id !== agencyId;
  const isDisabled = before.disabled_at !== null;
  if (before.role === 'administrator' && (role !== 'administrator' || disabled)) {
    await refuseLast(administration, before);
  }
  const after = await update(administration, before, {
    display_name: displayName,
    email: email ?? null,
    role,
    province_code: provinceCode,
    agency_id: agencyId,
    disabled_at: disabled ? (before.disabled_at ?? administration.now) : null,
  });
  if (isMoved || disabled) await endSessions(administration, before);
  const isRewritten = before.display_name !== displayName || before.email !== (email ?? null);
  if (isMoved || isRewritten) {
    await note(administration, 'officer_changed', after);
  }
  if (isDisabled !== disabled) {
    await note(administration, disabled ? 'officer_disabled' : 'officer_enabled', after);
  }
  return accountView(after);
}

/**
 * A new one-time password in place of the old one; ends every session of the officer.
 * @throws ProblemError where it is not for them, or the account has changed since `version`
 */
export async function resetPassword(
  administration: Administration,
  username: string,
  { passwordHash, version }: { passwordHash: string; version: number },
): Promise<OfficerAccount> {
  await takeTurn(administration);
  const account = await find(administration, username, version);
  const after = await update(administration, account, {
    password_hash: passwordHash,
    must_change_password: true,
  });
  await endSessions(administration, account);
  await note(administration, 'officer_password_reset', account);
  return accountView(after);
}

/**
 * Accounts are worked on one after the other, so that two administrators cannot disable each other:
 * the second finds their session ended, or their rights taken.
 */
async function takeTurn({ transaction, by }: Administration): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('damrong officers'))`.execute(transaction);
  if (by === undefined) return;
  const self = await transaction
    .selectFrom('officers')
    .select('role')
    .where('id', '=', by.id)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  if (self === undefined) throw new ProblemError('not_signed_in');
  if (self.role !== by.role) throw new ProblemError('not_permitted');
}

/** The account, where the administrator may work on it. */
async function find(
  administration: Administration,
  username: string,
  version: number,
): Promise<AccountRow> {
  const { transaction, by } = administration;
  const account = await transaction
    .selectFrom('officers')
    .select(accountColumns)
    .where('username', '=', username)
    .executeTakeFirst();
  if (account === undefined) throw new ProblemError('not_found');
  if (by !== undefined && !isAccountInScope(by.scope, account)) throw new ProblemError('not_found');
  if (account.id === by?.id) throw new ProblemError('not_permitted');
  checkMay(administration, account);
  if (account.version !== version) throw new ProblemError('account_changed');
  return account;
}

type Posting = Pick<AccountRow, 'role' | 'province_code'>;

/** @throws ProblemError for a posting that the administrator may neither give nor take */
function checkMay({ by }: Administration, posting: Posting): void {
  if (by === undefined) return;
  const mayRole = managedRoles(by.role).some((role) => role === posting.role);
  if (!mayRole || !isAccountInScope(by.scope, posting)) throw new ProblemError('not_permitted');
}

/** @throws ProblemError for an agency that is not in the register, or of another place */
async function checkAgency(
  { transaction }: Administration,
  { provinceCode, agencyId }: Pick<NewOfficerAccount, 'provinceCode' | 'agencyId'>,
): Promise<void> {
  if (agencyId === null) return;
  const agency = await transaction
    .selectFrom('agencies')
    .select('province_code')
    .where('id', '=', agencyId)
    .executeTakeFirst();
  if (agency?.province_code !== provinceCode) throw fieldProblem('invalid', 'agencyId');
}

/** Accounts of the ministry are in no province. */
export function isAccountInScope(
  scope: Scope,
  { province_code }: Pick<AccountRow, 'province_code'>,
): boolean {
  return scope.kind === 'nation' || (province_code !== null && isInScope(scope, province_code));
}

function update(
  { transaction }: Administration,
  { id, version }: AccountRow,
  change: object,
): Promise<AccountRow> {
  return transaction
    .updateTable('officers')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .returning(accountColumns)
    .executeTakeFirstOrThrow();
}

/** Without an administrator nobody could make one at the desk. */
async function refuseLast({ transaction }: Administration, { id }: AccountRow): Promise<void> {
  const other = await transaction
    .selectFrom('officers')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .where('id', '!=', id)
    .limit(1)
    .executeTakeFirst();
  if (other === undefined) throw new ProblemError('not_permitted');
}

async function endSessions({ transaction }: Administration, { id }: AccountRow): Promise<void> {
  await transaction.deleteFrom('officer_sessions').where('officer_id', '=', id).execute();
}

function note(
  work: Administration,
  action: AuditAction,
  { username, province_code: provinceCode }: Pick<AccountRow, 'username' | 'province_code'>,
): Promise<void> {
  return auditRegister(work, action, { provinceCode, name: username });
}

import type { NewOfficerAccount } from '@damrong/contract';
import { sql } from 'kysely';
import { writeAudit, type AuditAction } from '../audit/write-audit.ts';
import { isDatabaseError } from '../database/database-error.ts';
import type { Transaction } from '../database/transaction.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';

/** A transaction that may work on accounts, and who does it: nobody for an operator. */
export interface Administration {
  readonly transaction: Transaction<'officer' | 'maintenance'>;
  readonly by: number | undefined;
  readonly now: Date;
}

interface Account {
  readonly id: number;
  readonly username: string;
  readonly role: string;
  readonly province_code: string | null;
  readonly disabled_at: Date | null;
}

const UNIQUE = '23505';

/**
 * Whoever works on accounts does so alone, so that two administrators cannot disable each other.
 */
export async function lockAccounts({ transaction }: Administration): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('damrong officers'))`.execute(transaction);
}

/** @throws ProblemError for a username that somebody has or had */
export async function createAccount(
  administration: Administration,
  { username, displayName, role, provinceCode }: NewOfficerAccount,
  passwordHash: string,
): Promise<void> {
  await administration.transaction
    .insertInto('officers')
    .values({
      username,
      display_name: displayName,
      role,
      province_code: provinceCode,
      password_hash: passwordHash,
      must_change_password: true,
    })
    .execute()
    .catch((error: unknown) => {
      if (isDatabaseError(error) && error.code === UNIQUE)
        throw fieldProblem('invalid', 'username');
      throw error;
    });
  await note(administration, 'officer_created', { username, province_code: provinceCode });
}

/** Ends every session of the officer. @throws ProblemError for the last administrator */
export async function disableAccount(
  administration: Administration,
  username: string,
): Promise<void> {
  await lockAccounts(administration);
  const account = await findAccount(administration, username);
  if (account.disabled_at !== null) return;
  if (account.role === 'administrator') await refuseLast(administration, account);
  const { transaction, now } = administration;
  await transaction
    .updateTable('officers')
    .set({ disabled_at: now })
    .where('id', '=', account.id)
    .execute();
  await endSessions(administration, account);
  await note(administration, 'officer_disabled', account);
}

export async function enableAccount(
  administration: Administration,
  username: string,
): Promise<void> {
  await lockAccounts(administration);
  const account = await findAccount(administration, username);
  if (account.disabled_at === null) return;
  await administration.transaction
    .updateTable('officers')
    .set({ disabled_at: null })
    .where('id', '=', account.id)
    .execute();
  await note(administration, 'officer_enabled', account);
}

/** A new one-time password in place of the old one; ends every session of the officer. */
export async function resetPassword(
  administration: Administration,
  username: string,
  passwordHash: string,
): Promise<Account> {
  await lockAccounts(administration);
  const account = await findAccount(administration, username);
  await administration.transaction
    .updateTable('officers')
    .set({ password_hash: passwordHash, must_change_password: true })
    .where('id', '=', account.id)
    .execute();
  await endSessions(administration, account);
  await note(administration, 'officer_password_reset', account);
  return account;
}

async function findAccount({ transaction }: Administration, username: string): Promise<Account> {
  const account = await transaction
    .selectFrom('officers')
    .select(['id', 'username', 'role', 'province_code', 'disabled_at'])
    .where('username', '=', username)
    .executeTakeFirst();
  if (account === undefined) throw new ProblemError('not_found');
  return account;
}

/** Without an administrator nobody could make one at the desk. */
async function refuseLast({ transaction }: Administration, { id }: Account): Promise<void> {
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

async function endSessions({ transaction }: Administration, { id }: Account): Promise<void> {
  await transaction.deleteFrom('officer_sessions').where('officer_id', '=', id).execute();
}

function note(
  { transaction, by, now }: Administration,
  action: AuditAction,
  { username, province_code }: Pick<Account, 'username' | 'province_code'>,
): Promise<void> {
  return writeAudit(transaction, {
    at: now,
    action,
    provinceCode: province_code,
    ...(by === undefined ? {} : { officerId: by }),
    reason: username,
  });
}

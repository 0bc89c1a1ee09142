import type { OfficerSession } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { AppContext } from '../app-context.ts';
import { asAccount, type Transaction } from '../database/transaction.ts';
import { ProblemError, fieldProblem } from '../problem-error.ts';
import { isCommonPassword } from './common-passwords.ts';
import type { Officer } from './officer.ts';
import { sessionView } from './session-view.ts';

/** Ends every other session of the officer. */
export async function changePassword(
  { database, passwords }: Pick<AppContext, 'database' | 'passwords'>,
  officer: Officer,
  { current, next }: { current: string; next: string },
  { address, now }: { address: string; now: Date },
): Promise<OfficerSession> {
  const { password_hash } = await asAccount(database, { session: officer.session }, (transaction) =>
    transaction
      .selectFrom('officers')
      .select('password_hash')
      .where('id', '=', officer.id)
      .executeTakeFirstOrThrow(),
  );
  if (!(await passwords.isPassword(current, password_hash, address)))
    throw new ProblemError('credentials_wrong');
  if (await passwords.isPassword(next, password_hash, address))
    throw fieldProblem('password_unchanged', 'next');
  if (isCommonPassword(next, officer.username)) throw fieldProblem('password_too_common', 'next');
  const hash = await passwords.hash(next, address);
  await asAccount(database, { session: officer.session }, async (transaction) => {
    await lockPassword(transaction, officer, password_hash);
    await transaction
      .updateTable('officers')
      .set({ password_hash: hash, must_change_password: false })
      .where('id', '=', officer.id)
      .execute();
    await transaction
      .deleteFrom('officer_sessions')
      .where('officer_id', '=', officer.id)
      .where('token_hash', '!=', officer.session)
      .execute();
    await writeAudit(transaction, {
      at: now,
      action: 'password_changed',
      provinceCode: officer.provinceCode,
      officerId: officer.id,
    });
  });
  return sessionView({ ...officer, mustChangePassword: false });
}

/**
 * Of two changes at the same moment the second finds another password than the one that it named,
 * and its session ended.
 */
async function lockPassword(
  transaction: Transaction<'account'>,
  { id }: Officer,
  verified: string,
): Promise<void> {
  const row = await transaction
    .selectFrom('officers')
    .select('password_hash')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('not_signed_in');
  if (row.password_hash !== verified) throw new ProblemError('credentials_wrong');
}

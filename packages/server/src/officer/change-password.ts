import type { OfficerSession } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Database } from '../database/open-database.ts';
import { asOfficer } from '../database/transaction.ts';
import { ProblemError, fieldProblem } from '../problem-error.ts';
import { isCommonPassword } from './common-passwords.ts';
import type { Officer } from './officer.ts';
import { hashPassword, isPassword } from './password.ts';
import { sessionView } from './session-view.ts';

/** Ends every other session of the officer. */
export async function changePassword(
  database: Database,
  officer: Officer,
  { current, next }: { current: string; next: string },
  now: Date,
): Promise<OfficerSession> {
  const { password_hash } = await asOfficer(database, { session: officer.session }, (transaction) =>
    transaction
      .selectFrom('officers')
      .select('password_hash')
      .where('id', '=', officer.id)
      .executeTakeFirstOrThrow(),
  );
  if (!(await isPassword(current, password_hash))) throw new ProblemError('credentials_wrong');
  if (await isPassword(next, password_hash)) throw fieldProblem('password_unchanged', 'next');
  if (isCommonPassword(next, officer.username)) throw fieldProblem('password_too_common', 'next');
  const hash = await hashPassword(next);
  await asOfficer(database, { session: officer.session }, async (transaction) => {
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

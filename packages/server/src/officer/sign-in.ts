import type { OfficerRole, OfficerSession } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { AppContext } from '../app-context.ts';
import { asAccount, useSession } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';
import { sessionView } from './session-view.ts';
import { startSession } from './sessions.ts';

export interface SignedIn {
  readonly token: string;
  /** When the session ends whatever is done with it. */
  readonly endsAt: Date;
  readonly officerId: number;
  readonly session: OfficerSession;
}

/** @throws ProblemError with the same code for an unknown officer and a wrong password */
export async function signInOfficer(
  { database, passwords }: Pick<AppContext, 'database' | 'passwords'>,
  { username, password }: { username: string; password: string },
  { address, device, now }: { address: string; device: string; now: Date },
): Promise<SignedIn> {
  const signingIn = { username };
  const officer = await asAccount(database, signingIn, (transaction) =>
    transaction
      .selectFrom('officers')
      .selectAll()
      .where('username', '=', username)
      .executeTakeFirst(),
  );
  const isRight = await passwords.isPassword(password, officer?.password_hash, address);
  if (officer === undefined || officer.disabled_at !== null || !isRight) {
    // For a name that nobody has, too: otherwise the time it takes would tell who works here.
    await asAccount(database, signingIn, (transaction) =>
      writeAudit(transaction, {
        at: now,
        action: 'sign_in_refused',
        provinceCode: officer?.province_code ?? null,
        ...(officer && { officerId: officer.id }),
      }),
    );
    throw new ProblemError('credentials_wrong');
  }
  return asAccount(database, signingIn, async (transaction) => {
    const started = await startSession(transaction, { officerId: officer.id, device, now });
    await useSession(transaction, started.hash);
    await transaction
      .updateTable('officers')
      .set({ signed_in_at: now })
      .where('id', '=', officer.id)
      .execute();
    const provinceCode = officer.province_code;
    await writeAudit(transaction, {
      at: now,
      action: 'signed_in',
      provinceCode,
      officerId: officer.id,
    });
    return {
      token: started.token,
      endsAt: started.endsAt,
      officerId: officer.id,
      session: sessionView({
        id: officer.id,
        username: officer.username,
        displayName: officer.display_name,
        role: officer.role as OfficerRole,
        provinceCode,
        agencyId: officer.agency_id,
        mustChangePassword: officer.must_change_password,
        expiresAt: started.expiresAt,
      }),
    };
  });
}

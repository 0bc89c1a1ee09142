import type { OwnSessionList } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Database } from '../database/open-database.ts';
import { asAccount, type Transaction } from '../database/transaction.ts';
import type { Officer } from './officer.ts';

/** Where an officer is signed in, the newest first. */
export function listOwnSessions(
  database: Database,
  officer: Officer,
  now: Date,
): Promise<OwnSessionList> {
  return asAccount(database, officer, (transaction) => read(transaction, officer, now));
}

/** One that has ended already, and one of another officer, are left as they are. */
export function endOwnSession(
  database: Database,
  officer: Officer,
  session: string,
  now: Date,
): Promise<OwnSessionList> {
  return asAccount(database, officer, async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('officer_sessions')
      .where('id', '=', session)
      .where('officer_id', '=', officer.id)
      .where('token_hash', '!=', officer.session)
      .executeTakeFirst();
    if (numDeletedRows > 0n) {
      const { provinceCode, id: officerId } = officer;
      await writeAudit(transaction, { at: now, action: 'session_ended', provinceCode, officerId });
    }
    return read(transaction, officer, now);
  });
}

async function read(
  transaction: Transaction<'account'>,
  officer: Officer,
  now: Date,
): Promise<OwnSessionList> {
  const rows = await transaction
    .selectFrom('officer_sessions')
    .select(['id', 'device', 'created_at', 'expires_at', 'token_hash'])
    .where('officer_id', '=', officer.id)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute();
  return {
    sessions: rows.map((row) => ({
      id: row.id,
      device: row.device,
      signedInAt: row.created_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      current: row.token_hash.equals(officer.session),
    })),
  };
}

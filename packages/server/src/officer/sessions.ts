import { createHash, randomBytes } from 'node:crypto';
import type { OfficerRole } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';
import { asAccount, type Transaction } from '../database/transaction.ts';
import type { Officer } from './officer.ts';

const TOKEN_BYTES = 32;
const WORKING_DAY_MS = 12 * 60 * 60 * 1000;

export interface NewSession {
  /** Kept by the browser; the database has only its hash. */
  readonly token: string;
  readonly hash: Buffer;
  readonly expiresAt: Date;
}

export async function startSession(
  transaction: Transaction<'account'>,
  { officerId, device, now }: { officerId: number; device: string; now: Date },
): Promise<NewSession> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = new Date(now.getTime() + WORKING_DAY_MS);
  const hash = sessionHash(token);
  await transaction
    .insertInto('officer_sessions')
    .values({
      token_hash: hash,
      officer_id: officerId,
      device,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return { token, hash, expiresAt };
}

/** The officer behind a cookie, or undefined when the session has ended. */
export async function findOfficer(
  database: Database,
  token: string,
  now: Date,
): Promise<Officer | undefined> {
  const hash = sessionHash(token);
  const row = await asAccount(database, { session: hash }, (transaction) =>
    transaction
      .selectFrom('officer_sessions as session')
      .innerJoin('officers as officer', 'officer.id', 'session.officer_id')
      .select([
        'officer.id',
        'officer.username',
        'officer.display_name',
        'officer.role',
        'officer.province_code',
        'officer.must_change_password',
        'session.expires_at',
      ])
      .where('session.token_hash', '=', hash)
      .where('session.expires_at', '>', now)
      .where('officer.disabled_at', 'is', null)
      .executeTakeFirst(),
  );
  if (row === undefined) return undefined;
  return {
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    role: row.role as OfficerRole,
    provinceCode: row.province_code,
    mustChangePassword: row.must_change_password,
    session: hash,
    expiresAt: row.expires_at,
  };
}

export async function endSession(database: Database, session: Buffer): Promise<void> {
  await asAccount(database, { session }, (transaction) =>
    transaction.deleteFrom('officer_sessions').where('token_hash', '=', session).execute(),
  );
}

/** What the database knows of a token. */
export function sessionHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

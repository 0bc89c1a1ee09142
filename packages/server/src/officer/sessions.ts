import { createHash, randomBytes } from 'node:crypto';
import type { OfficerRole } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Database } from '../database/open-database.ts';
import { asAccount, type Transaction } from '../database/transaction.ts';
import type { Officer } from './officer.ts';

const TOKEN_BYTES = 32;
const MINUTE_MS = 60_000;
const IDLE_MS = 30 * MINUTE_MS;
const WORKING_DAY_MS = 8 * 60 * MINUTE_MS;
/** The end is moved on by no less, so that a busy officer costs one write a minute. */
const STEP_MS = MINUTE_MS;

export interface NewSession {
  /** Kept by the browser; the database has only its hash. */
  readonly token: string;
  readonly hash: Buffer;
  /** When it ends if nothing is done with it. */
  readonly expiresAt: Date;
  /** When it ends whatever is done. */
  readonly endsAt: Date;
}

export async function startSession(
  transaction: Transaction<'account'>,
  { officerId, device, now }: { officerId: number; device: string; now: Date },
): Promise<NewSession> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = expiryOf(now, now);
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
  return { token, hash, expiresAt, endsAt: endOf(now) };
}

/**
 * The officer behind a cookie, or undefined when the session has ended. Each call moves the end of an
 * idle session on.
 */
export async function findOfficer(
  database: Database,
  token: string,
  now: Date,
): Promise<Officer | undefined> {
  const hash = sessionHash(token);
  const row = await asAccount(database, { session: hash }, async (transaction) => {
    const found = await transaction
      .selectFrom('officer_sessions as session')
      .innerJoin('officers as officer', 'officer.id', 'session.officer_id')
      .select([
        'officer.id',
        'officer.username',
        'officer.display_name',
        'officer.role',
        'officer.province_code',
        'officer.agency_id',
        'officer.must_change_password',
        'session.created_at',
        'session.expires_at',
      ])
      .where('session.token_hash', '=', hash)
      .where('session.expires_at', '>', now)
      .where('officer.disabled_at', 'is', null)
      .executeTakeFirst();
    if (found === undefined) return undefined;
    const expires_at = expiryOf(found.created_at, now);
    if (expires_at.getTime() - found.expires_at.getTime() < STEP_MS) return found;
    await transaction
      .updateTable('officer_sessions')
      .set({ expires_at })
      .where('token_hash', '=', hash)
      .execute();
    return { ...found, expires_at };
  });
  if (row === undefined) return undefined;
  return {
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    role: row.role as OfficerRole,
    provinceCode: row.province_code,
    agencyId: row.agency_id,
    mustChangePassword: row.must_change_password,
    session: hash,
    expiresAt: row.expires_at,
  };
}

export async function signOut(database: Database, officer: Officer, now: Date): Promise<void> {
  const { id: officerId, provinceCode, session } = officer;
  await asAccount(database, { session }, async (transaction) => {
    // Before it ends: what is written names the officer of the session.
    await writeAudit(transaction, { at: now, action: 'signed_out', provinceCode, officerId });
    await transaction.deleteFrom('officer_sessions').where('token_hash', '=', session).execute();
  });
}

function endOf(createdAt: Date): Date {
  return new Date(createdAt.getTime() + WORKING_DAY_MS);
}

function expiryOf(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + IDLE_MS, endOf(createdAt).getTime()));
}

/** What the database knows of a token. */
export function sessionHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

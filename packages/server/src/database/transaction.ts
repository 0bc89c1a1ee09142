import { sql, type Kysely } from 'kysely';
import { isEmbedded, type Database } from './open-database.ts';
import { beginAs, type Role } from './roles.ts';
import type { Schema } from './schema.ts';

declare const roleOf: unique symbol;

/** A connection inside a transaction that has taken a role; no query runs without one. */
export type Transaction<R extends Role = Role> = Kysely<Schema> & { readonly [roleOf]: R };

/**
 * A citizen's transaction. It can read at most one case, volunteer or follower: the one that is
 * named.
 */
export function asPublic<T>(
  database: Database,
  {
    caseNumber,
    volunteer,
    follower,
  }: { caseNumber?: string; volunteer?: string; follower?: Buffer },
  work: (transaction: Transaction<'public'>) => Promise<T>,
): Promise<T> {
  return inTransaction(database, 'public', async (transaction) => {
    if (caseNumber !== undefined) await setting(transaction, 'damrong.case_number', caseNumber);
    if (volunteer !== undefined) await setting(transaction, 'damrong.volunteer', volunteer);
    if (follower !== undefined) {
      await setting(transaction, 'damrong.follower', follower.toString('hex'));
    }
    return work(transaction);
  });
}

/** An officer's transaction; row-level security follows from the session, not from the code. */
export function asOfficer<T>(
  database: Database,
  { session, revealedCase }: { session?: Buffer; revealedCase?: string },
  work: (transaction: Transaction<'officer'>) => Promise<T>,
): Promise<T> {
  return inTransaction(database, 'officer', async (transaction) => {
    if (session !== undefined) await useSession(transaction, session);
    if (revealedCase !== undefined) {
      await setting(transaction, 'damrong.revealed_case', revealedCase);
    }
    return work(transaction);
  });
}

/** The transaction of an officer of an agency, which sees only what was given to that agency. */
export function asAgency<T>(
  database: Database,
  { session }: { session: Buffer },
  work: (transaction: Transaction<'agency'>) => Promise<T>,
): Promise<T> {
  return inTransaction(database, 'agency', async (transaction) => {
    await useSession(transaction, session);
    return work(transaction);
  });
}

/**
 * Signing in as `username`, or the account behind a session: the only role that reads a password's
 * hash, of that one officer.
 */
export function asAccount<T>(
  database: Database,
  { session, username }: { session?: Buffer; username?: string },
  work: (transaction: Transaction<'account'>) => Promise<T>,
): Promise<T> {
  return inTransaction(database, 'account', async (transaction) => {
    if (session !== undefined) await useSession(transaction, session);
    if (username !== undefined) await setting(transaction, 'damrong.username', username);
    return work(transaction);
  });
}

/** Maintenance of the centre's own, outside any request. */
export function asMaintenance<T>(
  database: Database,
  work: (transaction: Transaction<'maintenance'>) => Promise<T>,
): Promise<T> {
  return inTransaction(database, 'maintenance', work);
}

export function useSession(
  transaction: Transaction<'officer' | 'agency' | 'account'>,
  session: Buffer,
): Promise<void> {
  return setting(transaction, 'damrong.session', session.toString('hex'));
}

/** Lets a transaction see and claim the uploads with these keys, and no others. */
export function useUploads(
  transaction: Transaction<'public' | 'officer'>,
  keys: readonly Buffer[],
): Promise<void> {
  return setting(transaction, 'damrong.uploads', keys.map((key) => key.toString('hex')).join());
}

/** Opens the case that a citizen's transaction has just stored. */
export function useCase(transaction: Transaction<'public'>, caseNumber: string): Promise<void> {
  return setting(transaction, 'damrong.case_number', caseNumber);
}

async function setting(transaction: Transaction, name: string, value: string): Promise<void> {
  await transaction
    .selectNoFrom((of) => of.fn('set_config', [of.val(name), of.val(value), sql`true`]).as('set'))
    .execute();
}

function inTransaction<R extends Role, T>(
  database: Database,
  role: R,
  work: (transaction: Transaction<R>) => Promise<T>,
): Promise<T> {
  return database.connection().execute(async (connection) => {
    const engine = isEmbedded(database) ? 'embedded' : 'server';
    await beginAs[engine][role].execute(connection);
    try {
      const result = await work(connection as Transaction<R>);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      await rollBack(connection);
      throw error;
    }
  });
}

async function rollBack(connection: Kysely<Schema>): Promise<void> {
  try {
    await sql`rollback`.execute(connection);
  } catch {
    // The connection is gone, and with it the transaction; the first error says why.
  }
}

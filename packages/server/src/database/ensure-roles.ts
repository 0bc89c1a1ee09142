import { sql } from 'kysely';
import { StartError } from '../start-error.ts';
import { isDatabaseError } from './database-error.ts';
import type { Database } from './open-database.ts';
import { roleNames } from './roles.ts';

const DUPLICATE = new Set(['42710', '23505']);
const NOT_PERMITTED = '42501';
const BUSY_CATALOG = 'XX000';
const ATTEMPTS = 5;

/**
 * Roles belong to the whole cluster, so the centre of another database may create them at this very
 * moment. They cannot log in; the login role only assumes them inside a transaction.
 */
export async function ensureRoles(database: Database): Promise<void> {
  for (const role of Object.values(roleNames)) {
    await retrying(async () => {
      if (!(await exists(database, role))) await create(database, role);
      if (!(await canTake(database, role))) await grant(database, role);
    });
  }
}

async function exists(database: Database, role: string): Promise<boolean> {
  const { rows } = await sql`
    select from pg_roles where rolname = ${role}
  `.execute(database);
  return rows.length > 0;
}

async function create(database: Database, role: string): Promise<void> {
  try {
    await sql`create role ${sql.id(role)} nologin noinherit`.execute(database);
  } catch (error) {
    if (isDatabaseError(error) && DUPLICATE.has(error.code)) return;
    throw lacksRight(error, role);
  }
}

async function canTake(database: Database, role: string): Promise<boolean> {
  try {
    // In a transaction: behind a pooler two statements may meet two connections.
    await database
      .transaction()
      .execute((transaction) => sql`set local role ${sql.id(role)}`.execute(transaction));
    return true;
  } catch (error) {
    if (isDatabaseError(error) && error.code === NOT_PERMITTED) return false;
    throw error;
  }
}

async function grant(database: Database, role: string): Promise<void> {
  try {
    await sql`grant ${sql.id(role)} to current_user`.execute(database);
  } catch (error) {
    throw lacksRight(error, role);
  }
}

function lacksRight(error: unknown, role: string): unknown {
  if (!isDatabaseError(error) || error.code !== NOT_PERMITTED) return error;
  return new StartError(
    `The database user may not create or take the role ${role}. Give it CREATEROLE, or let an administrator run: CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO <database user>;`,
  );
}

// Two GRANTs at the same moment collide in the shared catalog: "tuple concurrently updated".
async function retrying(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !isDatabaseError(error) || error.code !== BUSY_CATALOG) {
        throw error;
      }
    }
  }
}

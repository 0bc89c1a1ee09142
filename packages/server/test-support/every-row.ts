import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { types } from '../src/database/open-database.ts';
import type { Schema } from '../src/database/schema.ts';
import type { TestDatabase } from './databases.ts';
import { LOGIN } from './postgres-templates.ts';

/**
 * A way into a test's PostgreSQL past row security, for tests that look at what was kept. The centre's
 * own login sees nothing outside a transaction that says for whom it is.
 */
export function openEveryRow({ settings }: TestDatabase): Kysely<Schema> {
  const url = settings['DATABASE_URL'] ?? '';
  const connectionString = url.replace(`//${LOGIN}@`, '//postgres@');
  const pool = new pg.Pool({ connectionString, max: 1, types });
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

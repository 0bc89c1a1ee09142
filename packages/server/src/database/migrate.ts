import { Migrator } from 'kysely/migration';
import { StartError } from '../start-error.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import { ensureRoles } from './ensure-roles.ts';
import type { Database } from './open-database.ts';

/**
 * Brings the database to this release. Any number of processes may start at once: Kysely's
 * migrator holds an advisory lock for the one transaction in which all migrations run.
 */
export async function migrate(database: Database): Promise<void> {
  await ensureRoles(database);
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...allMigrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new StartError(
      'The database was written by a newer release of this centre. Start that release, or restore a backup.',
    );
  }
  throw error as Error;
}

import type { Database } from '../database/open-database.ts';
import { StartError } from '../start-error.ts';

/**
 * A database that was once a demo has officers and cases whose codes are published.
 * @throws StartError for such a database
 */
export async function refuseDemo(database: Database): Promise<void> {
  const { demo } = await database
    .selectFrom('installation')
    .select('demo')
    .executeTakeFirstOrThrow();
  if (!demo) return;
  throw new StartError(
    'This database holds the demo, whose codes are published, so it does not serve with NODE_ENV=production. Name an empty one with DATABASE_URL or DAMRONG_DATA_DIR.',
  );
}

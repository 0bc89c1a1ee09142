import { readConfig, startCenter, type Center, type Demo } from '@damrong/server';
import { createTestDatabase } from '../../packages/server/test-support/databases.ts';
import { openEveryRow } from '../../packages/server/test-support/every-row.ts';
import { SHARED_CLUSTER } from '../../packages/server/test-support/postgres-templates.ts';

export interface TestCenter extends Demo {
  /** Address of the public origin. */
  api: string;
  /** Address of the desk's origin. */
  desk: string;
  /** With every row of it, whoever may see it. */
  database: Center['database'];
  stop(): Promise<void>;
}

/** In a run PostgreSQL is there already; a file by itself waits less long for the embedded one. */
const engine = process.env[SHARED_CLUSTER] === undefined ? 'pglite' : 'postgres';

/** The real centre on a database of its own, on free ports, with the demo's data. */
export async function startTestCenter({
  origins,
  settings: more = {},
}: {
  origins: string[];
  settings?: Readonly<Record<string, string>>;
}): Promise<TestCenter> {
  const testDatabase = await createTestDatabase(engine, 'demo');
  const { settings, demo } = testDatabase;
  if (demo === undefined) throw new Error('The database came without its demo.');
  const config = readConfig({
    PORT: '0',
    DAMRONG_DESK_PORT: '0',
    DAMRONG_LOG_LEVEL: 'silent',
    DAMRONG_ORIGINS: origins.join(','),
    ...settings,
    ...more,
  });
  const center = await startCenter(config);
  // The embedded database shows its owner every row.
  const database = engine === 'postgres' ? openEveryRow(testDatabase) : center.database;
  return {
    ...demo,
    api: center.publicUrl,
    desk: center.deskUrl,
    database,
    async stop() {
      if (database !== center.database) await database.destroy();
      await center.stop();
      await testDatabase.remove();
    },
  };
}

import { readConfig, seedDemo, startCentre, type Centre, type Demo } from '@damrong/server';
import { createTestDatabase } from '../../packages/server/test-support/databases.ts';

export interface TestCentre extends Demo {
  /** Address of the public origin. */
  api: string;
  /** Address of the desk's origin. */
  desk: string;
  database: Centre['database'];
  stop(): Promise<void>;
}

/** The real centre on an embedded database of its own, on free ports, with the demo's data. */
export async function startTestCentre({
  origins,
  settings: more = {},
}: {
  origins: string[];
  settings?: Readonly<Record<string, string>>;
}): Promise<TestCentre> {
  const { settings, remove } = await createTestDatabase('pglite');
  const config = readConfig({
    PORT: '0',
    DAMRONG_DESK_PORT: '0',
    DAMRONG_LOG_LEVEL: 'silent',
    DAMRONG_ORIGINS: origins.join(','),
    ...settings,
    ...more,
  });
  const centre = await startCentre(config);
  const seeded = await seedDemo(centre.database, { origins });
  await centre.refresh();
  return {
    ...seeded,
    api: centre.publicUrl,
    desk: centre.deskUrl,
    database: centre.database,
    async stop() {
      await centre.stop();
      await remove();
    },
  };
}

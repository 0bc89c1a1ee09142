import { readConfig, startCenter, type Center, type Demo } from '@damrong/server';
import { createTestDatabase } from '../../packages/server/test-support/databases.ts';

export interface TestCenter extends Demo {
  /** Address of the public origin. */
  api: string;
  /** Address of the desk's origin. */
  desk: string;
  database: Center['database'];
  stop(): Promise<void>;
}

/** The real centre on an embedded database of its own, on free ports, with the demo's data. */
export async function startTestCenter({
  origins,
  settings: more = {},
}: {
  origins: string[];
  settings?: Readonly<Record<string, string>>;
}): Promise<TestCenter> {
  const { settings, demo, remove } = await createTestDatabase('pglite', 'demo');
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
  return {
    ...demo,
    api: center.publicUrl,
    desk: center.deskUrl,
    database: center.database,
    async stop() {
      await center.stop();
      await remove();
    },
  };
}

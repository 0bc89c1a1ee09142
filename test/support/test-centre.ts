import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as server from '@damrong/server';
import type { Centre } from '@damrong/server';
const { readConfig, startCentre } = server;
const seedDemo = (server as any).seedDemo ?? (async () => ({ officers: [], cases: [] }));

type Seeded = Awaited<ReturnType<typeof seedDemo>>;

export interface TestCentre extends Seeded {
  /** Address of the public origin. */
  api: string;
  /** Address of the desk's origin. */
  desk: string;
  database: Centre['database'];
  stop(): Promise<void>;
}

/** The real centre on an embedded database of its own, on free ports, with the demo's data. */
export async function startTestCentre({ origins }: { origins: string[] }): Promise<TestCentre> {
  const folder = mkdtempSync(join(tmpdir(), 'damrong-test-'));
  const config = readConfig({
    PORT: '0',
    DAMRONG_DESK_PORT: '0',
    DAMRONG_DATA_DIR: folder,
    DAMRONG_ORIGINS: origins.join(','),
    DAMRONG_LOG_LEVEL: 'silent',
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
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

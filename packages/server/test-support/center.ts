import { Writable } from 'node:stream';
import { systemClock, type Clock } from '../src/clock.ts';
import { readConfig } from '../src/config.ts';
import { seedDemo, type Demo } from '../src/seed/seed-demo.ts';
import { startCenter, type Center } from '../src/start-center.ts';
import type { FreeBytes } from '../src/upload/file-store.ts';
import { demoOrigin } from './database-contents.ts';
import { createTestDatabase, type Engine, type TestDatabase } from './databases.ts';

export interface TestCenter extends Center {
  /** Everything logged so far. */
  log(): string;
  readonly demo: Demo;
  readonly testDatabase: TestDatabase;
}

export interface TestCenterOptions {
  readonly settings?: Readonly<Record<string, string>>;
  /** A database that another centre of the test uses or has used. */
  readonly testDatabase?: TestDatabase;
  /** The clock that the centre goes by. */
  readonly clock?: Clock;
  /** The room on the disk of the files, which other tests of the machine change. */
  readonly freeBytes?: FreeBytes;
  /** False for a centre without officers and cases. */
  readonly seed?: boolean;
  /** False for a centre that does nothing by the clock, for tests that count what calls do. */
  readonly hasJobs?: boolean;
}

const noDemo: Demo = { officers: [], cases: [] };

/** The real centre on free ports, with the demo's officers and cases. */
export async function startTestCenter(
  engine: Engine,
  {
    settings,
    testDatabase: given,
    clock = systemClock,
    freeBytes,
    seed = true,
    hasJobs = true,
  }: TestCenterOptions = {},
): Promise<TestCenter> {
  const testDatabase = given ?? (await createTestDatabase(engine, seed ? 'demo' : 'prepared'));
  const own = given === undefined ? testDatabase : undefined;
  const lines: string[] = [];
  const log = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  const config = readConfig({
    PORT: '0',
    DAMRONG_DESK_PORT: '0',
    ...testDatabase.settings,
    ...settings,
  });
  const center = await startCenter(config, { log, clock, freeBytes, hasJobs }).catch(
    async (error: unknown) => {
      await own?.remove();
      throw error;
    },
  );
  const demo = seed
    ? (own?.demo ?? (await seedDemo(center.database, { origins: [demoOrigin] })))
    : noDemo;
  await center.refresh();
  return {
    ...center,
    demo,
    testDatabase,
    log: () => lines.join(''),
    async stop() {
      await center.stop();
      await own?.remove();
    },
  };
}

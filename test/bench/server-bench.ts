import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PostgresCluster } from '../../packages/server/test-support/postgres-cluster.ts';
import pg from 'pg';
import { freePort } from '../support/free-port.ts';
import { fileMany, fileOne, lookUpMany, type Outcome } from './load.ts';

const root = join(import.meta.dirname, '../..');

interface Running {
  url: string;
  stop(): Promise<void>;
}

async function startProgram(script: string, databaseUrl: string): Promise<Running> {
  const [port, deskPort] = [await freePort(), await freePort()];
  const child: ChildProcess = spawn(process.execPath, ['--conditions=damrong-source', script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      DAMRONG_DESK_PORT: String(deskPort),
      DATABASE_URL: databaseUrl,
      DAMRONG_LOG_LEVEL: 'silent',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  // Any answer means that the server listens; only the centre has `/readyz`.
  for (;;) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer !== undefined && answer.status !== 503) break;
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    await setTimeout(100);
  }
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function createDatabase(cluster: PostgresCluster, name: 'bare' | 'centre'): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  await client.query(name === 'bare' ? 'create database bare' : 'create database centre');
  await client.end();
  return cluster.url(name);
}

const show = (name: string, { perSecond, latency, failures }: Outcome): void => {
  const figures = `${Math.round(perSecond)} a second, 97.5 % under ${Math.round(latency)} ms`;
  console.log(`${name.padEnd(44)} ${figures}${failures === 0 ? '' : `, ${failures} FAILED`}`);
};

/**
 * Filing compared with a bare insert, and look-ups, over HTTP on a PostgreSQL that syncs to disk.
 */
export async function benchServer(seconds: number): Promise<void> {
  const cluster = await PostgresCluster.start({ durable: true });
  const bare = await startProgram(
    'test/bench/bare-insert.ts',
    await createDatabase(cluster, 'bare'),
  );
  const center = await startProgram(
    'packages/server/src/main.ts',
    await createDatabase(cluster, 'centre'),
  );
  try {
    const short = Math.max(2, seconds / 3);
    await fileMany({ url: bare.url, seconds: short });
    await fileMany({ url: center.url, seconds: short });
    const inserted = await fileMany({ url: bare.url, seconds });
    const filed = await fileMany({ url: center.url, seconds });
    show('bare validated insert', inserted);
    show('filing a case', filed);
    console.log(
      `filing / bare insert: ${Math.round((100 * filed.perSecond) / inserted.perSecond)} %`,
    );
    show('filing at 200 a second', await fileMany({ url: center.url, seconds, rate: 200 }));
    const cases = await Promise.all(Array.from({ length: 50 }, () => fileOne(center.url)));
    show(
      'look-up at 100 a second',
      await lookUpMany({ url: center.url, seconds, rate: 100 }, cases),
    );
  } finally {
    await Promise.all([bare.stop().catch(() => undefined), center.stop()]);
    await cluster.stop();
  }
}

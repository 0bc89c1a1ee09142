import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { PostgresCluster } from '../../test-support/postgres-cluster.ts';

// What a cluster of PostgreSQL does to the centre when a standby is lost or takes over, done to one
// server by its own settings.
describe('a database with a standby', () => {
  let cluster: PostgresCluster;
  let center: TestCenter;
  let admin: pg.Client;
  before(async () => {
    cluster = await PostgresCluster.start();
    center = await startTestCenter('postgres', {
      hasJobs: false,
      testDatabase: {
        settings: { DATABASE_URL: cluster.url('postgres') },
        remove: () => Promise.resolve(),
      },
    });
    admin = await connect();
  });
  after(async () => {
    await admin.end();
    await center.stop();
    await cluster.stop();
  });

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: cluster.url('postgres') });
    await client.connect();
    return client;
  }

  const settings = {
    'every commit waits': ["alter system set synchronous_standby_names = 'nobody'", 'nobody'],
    'no commit waits': ["alter system set synchronous_standby_names = ''", ''],
    'nothing is written': ['alter system set default_transaction_read_only = on', 'on'],
    'all is written': ['alter system set default_transaction_read_only = off', 'off'],
  } as const;

  async function from(moment: keyof typeof settings): Promise<void> {
    const [statement, value] = settings[moment];
    const name = / set (\w+)/.exec(statement)?.[1];
    await admin.query(statement);
    await admin.query('select pg_reload_conf()');
    await until(async () => {
      const { rows } = await admin.query<{ now: string }>('select current_setting($1) as now', [
        name,
      ]);
      return rows[0]?.now === value;
    });
  }

  const waitingForStandby = async (): Promise<number> =>
    (await admin.query(`select from pg_stat_activity where wait_event = 'SyncRep'`)).rowCount ?? 0;

  it('gives no number out again before the standby has it', async () => {
    const key = newKey();
    const first = await fileCase(center, filing(), key);
    assert.equal(first.status, 201);
    await from('every commit waits');
    let isAnswered = false;
    const replay = fileCase(center, filing(), key).finally(() => (isAnswered = true));
    await until(async () => (await waitingForStandby()) === 1);
    assert.equal(isAnswered, false);
    await from('no commit waits');
    const again = await replay;
    assert.deepEqual([again.status, again.body], [201, first.body]);
  });

  it('ends filings that wait for the standby, while look-ups go on, and keeps each once', async () => {
    const filed = (await fileCase(center)).body;
    const before = await countCases();
    await from('every commit waits');
    const keys = Array.from({ length: 12 }, newKey);
    const provinces = keys.map((_key, index) => (index % 2 === 0 ? '50' : '57'));
    const bodies = provinces.map((provinceCode) =>
      filing(provinceCode === '50' ? {} : { provinceCode, location: { districtCode: '5701' } }),
    );
    const waiting = keys.map((key, index) => fileCase(center, bodies[index], key));
    let ended = 0;
    for (const one of waiting) void one.then(() => (ended += 1));
    await until(async () => (await waitingForStandby()) > 1);
    assert.equal((await lookUp(center, filed)).status, 200);
    assert.equal((await call(`${center.publicUrl}/readyz`)).status, 200);
    assert.equal(ended, 0, 'the look-up was answered before the first filing was given up');

    const answers = await Promise.all(waiting);
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([503]));
    for (const { headers } of answers) assert.ok(Number(headers.get('retry-after')) > 0);
    await from('no commit waits');
    const again = await Promise.all(keys.map((key, index) => fileCase(center, bodies[index], key)));
    assert.deepEqual(new Set(again.map(({ status }) => status)), new Set([201]));
    assert.equal(new Set(again.map(({ body }) => body.number)).size, keys.length);
    assert.equal(await countCases(), before + keys.length);
  });

  it('answers 503 while its server takes no writes, and leaves the connections to it', async () => {
    const old = await connections();
    assert.ok(old.length > 0);
    await from('nothing is written');
    const refused = await Promise.all(Array.from({ length: 10 }, () => fileCase(center)));
    assert.deepEqual(new Set(refused.map(({ status }) => status)), new Set([503]));
    assert.deepEqual(
      new Set(refused.map(({ body }) => 'code' in body && body.code)),
      new Set(['unavailable']),
    );
    // Each of them would have refused the next write as well.
    const stillThere = async () => (await connections()).filter((pid) => old.includes(pid)).length;
    // The pool closes by itself what nobody has used for ten seconds.
    await until(async () => (await stillThere()) < old.length, 8_000);
    await from('all is written');
    assert.equal((await fileCase(center)).status, 201);
  });

  it('tells of it in few lines, with the number of calls', async () => {
    const lines = () =>
      center
        .log()
        .split('\n')
        .filter((line) => line.includes('the database could not be used'))
        .map((line) => JSON.parse(line) as { calls: number });
    const told = () => lines().reduce((sum, { calls }) => sum + calls, 0);
    await until(() => Promise.resolve(told() >= 22));
    assert.equal(told(), 22);
    assert.ok(lines().length < 12, `${lines().length} lines`);
  });

  it('is not ready while its server is a standby, and is once it leads', async () => {
    const receipt = (await fileCase(center)).body;
    await admin.end();
    writeFileSync(join(cluster.directory, 'data/standby.signal'), '');
    await cluster.crash();
    admin = await connect();
    const readiness = async () => (await call(`${center.publicUrl}/readyz`)).status;
    const { rows } = await admin.query<{ standby: boolean }>(
      'select pg_is_in_recovery() as standby',
    );
    assert.deepEqual(rows, [{ standby: true }]);
    assert.equal(await readiness(), 503);
    assert.equal((await fileCase(center)).status, 503);
    // Guesses are counted, so that a look-up writes too.
    assert.equal((await lookUp(center, receipt)).status, 503);
    await admin.query('select pg_promote()');
    await until(async () => (await readiness()) === 200);
    assert.equal((await fileCase(center)).status, 201);
    assert.equal((await lookUp(center, receipt)).status, 200);
  });

  const countCases = async (): Promise<number> =>
    Number((await admin.query<{ count: string }>('select count(*) from cases')).rows[0]?.count);

  const connections = async (): Promise<number[]> =>
    (
      await admin.query<{ pid: number }>(
        `select pid from pg_stat_activity where application_name = 'damrong'`,
      )
    ).rows.map(({ pid }) => pid);
});

async function until(holds: () => Promise<boolean>, limitMs = 60_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await holds())) {
    assert.ok(performance.now() < end, `never came: ${String(holds)}`);
    await delay(50);
  }
}

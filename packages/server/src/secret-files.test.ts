import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { startTestCenter } from '../test-support/center.ts';
import { fileCase, filing } from '../test-support/citizen.ts';
import { newKey } from '../test-support/http-client.ts';
import { PostgresCluster } from '../test-support/postgres-cluster.ts';
import { describeSettings, readConfig } from './config.ts';

describe('secrets from files', () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'damrong-secrets-'));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  function secret(name: string, text: string, mode = 0o600): string {
    const path = join(directory, name);
    writeFileSync(path, text);
    chmodSync(path, mode);
    return path;
  }

  const url = 'postgres://damrong:geheim@db.example/damrong';

  it('are read from the file that the setting names, or from a credential of systemd', () => {
    const path = secret('url', `${url}\n`);
    assert.equal(readConfig({ DATABASE_URL_FILE: path }).databaseUrl, url);
    secret('DATABASE_URL', `${url}\n`, 0o444);
    assert.equal(readConfig({ CREDENTIALS_DIRECTORY: directory }).databaseUrl, url);
    assert.equal(
      readConfig({ CREDENTIALS_DIRECTORY: join(directory, 'none') }).databaseUrl,
      undefined,
    );
  });

  it('are named with their file to an operator, and never shown', () => {
    const path = secret('url', url);
    const described = describeSettings({ DATABASE_URL_FILE: path, PORT: '80' });
    const line = (name: string) => described.find((setting) => setting.name === name);
    assert.deepEqual(line('DATABASE_URL'), {
      name: 'DATABASE_URL',
      value: 'postgres://damrong:***@db.example/damrong',
      origin: path,
    });
    assert.deepEqual(line('PORT'), { name: 'PORT', value: '80', origin: 'environment' });
    assert.equal(line('DAMRONG_DESK_PORT')?.origin, 'default');
    const inQuery = describeSettings({ DATABASE_URL: 'postgres://db/x?password=geheim' });
    assert.equal(JSON.stringify(inQuery).includes('geheim'), false);
  });

  for (const [what, given, says] of [
    [
      'is given twice',
      () => ({ DATABASE_URL: url, DATABASE_URL_FILE: secret('a', url) }),
      /both given/,
    ],
    [
      'is not there',
      () => ({ DATABASE_URL_FILE: join(directory, 'b') }),
      /cannot be read \(ENOENT\)/,
    ],
    ['is empty', () => ({ DATABASE_URL_FILE: secret('c', '\n') }), /is empty/],
    ['is open to all', () => ({ DATABASE_URL_FILE: secret('d', url, 0o644) }), /chmod 600/],
    [
      'is a misspelt name',
      () => ({ DATABASE_URL_FIEL: 'x', DAMRONG_MAIL_UR: 'x' }),
      /DAMRONG_MAIL_URL meant/,
    ],
  ] as const) {
    it(`end the start with one sentence where the file ${what}`, () => {
      assert.throws(() => readConfig(given()), says);
    });
  }

  it('may change while citizens file, without a new start', async (t) => {
    const ends: (() => unknown)[] = [];
    t.after(async () => {
      for (const end of ends.reverse()) await end();
    });
    const cluster = await PostgresCluster.start();
    ends.push(() => cluster.stop());
    const admin = new pg.Client({ connectionString: cluster.url('postgres') });
    await admin.connect();
    ends.push(() => admin.end());
    await admin.query(`create role clerk login createrole password 'first'`);
    await admin.query('create database centre owner clerk');
    const access = join(cluster.directory, 'data/pg_hba.conf');
    const rules = readFileSync(access, 'utf8');
    writeFileSync(access, 'local all clerk scram-sha-256\n');
    appendFileSync(access, rules);
    await admin.query('select pg_reload_conf()');

    const address = (password: string) =>
      cluster.url('centre', 'clerk').replace('clerk@', `clerk:${password}@`);
    const path = secret('rotated', address('first'));
    const testDatabase = {
      settings: { DATABASE_URL_FILE: path, DAMRONG_FILES_DIR: directory },
      remove: () => Promise.resolve(),
    };
    const center = await startTestCenter('postgres', { testDatabase, seed: false });
    ends.push(() => center.stop());
    let isOver = false;
    ends.push(() => {
      isOver = true;
    });
    const seen = new Set<number>();
    const file = async () => {
      let kept = 0;
      while (!isOver) {
        const key = newKey();
        for (;;) {
          const { status } = await fileCase(center, filing(), key);
          seen.add(status);
          if (status === 201 || isOver) break;
        }
        kept += 1;
      }
      return kept;
    };
    const filers = [file(), file(), file()];

    await admin.query(`alter role clerk password 'second'`);
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'clerk'`,
    );
    while (!seen.has(503)) await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(path, address('second'));
    const { status } = await fileUntilKept();
    isOver = true;
    const kept = (await Promise.all(filers)).reduce((sum, count) => sum + count, 1);
    assert.equal(status, 201);
    assert.deepEqual([...seen].sort(), [201, 503]);
    const database = new pg.Client({ connectionString: cluster.url('centre') });
    await database.connect();
    const { rows } = await database.query<{ count: string }>('select count(*) from cases');
    assert.equal(Number(rows[0]?.count), kept);
    await database.end();

    async function fileUntilKept() {
      const key = newKey();
      for (;;) {
        const answer = await fileCase(center, filing(), key);
        if (answer.status !== 503) return answer;
      }
    }
  });
});

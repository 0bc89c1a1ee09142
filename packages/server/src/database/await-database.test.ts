import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { readConfig } from '../config.ts';
import { startCenter } from '../start-center.ts';
import { StartError } from '../start-error.ts';
import { startTestCenter } from '../../test-support/center.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { createTestDatabase, type TestDatabase } from '../../test-support/databases.ts';
import { startPgBouncer, type Pooler } from '../../test-support/pgbouncer.ts';
import { awaitDatabase } from './await-database.ts';

/** The lock that Kysely takes while it migrates; a new number shows by nobody waiting for it. */
const MIGRATION_LOCK = '3853314791062309107';

async function problemOf(url: string, waitMs = 0): Promise<string> {
  try {
    await awaitDatabase(url, { waitMs, onWaiting() {} });
  } catch (error) {
    assert.ok(error instanceof StartError, String(error));
    assert.ok(!error.message.includes('\n') && !error.message.includes('secret'), error.message);
    return error.message;
  }
  throw new Error('the database was taken');
}

/** The test's database as another user, or another one of the same server. */
function changed(url: string, change: { user?: string; database?: string }): string {
  const { user = 'damrong_login', database } = change;
  const address = new URL(url);
  address.username = user;
  if (database !== undefined) address.pathname = `/${database}`;
  return address.href;
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a start on PostgreSQL', () => {
  let database: TestDatabase;
  let url: string;
  before(async () => {
    database = await createTestDatabase('postgres', 'prepared');
    url = database.settings['DATABASE_URL'] ?? '';
  });
  after(() => database.remove());

  it('says in one sentence what is wrong with the address, and never the password', async () => {
    assert.match(
      await problemOf(changed(url, { database: 'no_such' })),
      /^There is no database "no_such" .*CREATE DATABASE no_such OWNER damrong_login/,
    );
    assert.match(
      await problemOf(changed(url, { user: 'nobody_known' })),
      /cannot be used: role "nobody_known" does not exist/,
    );
    const port = await closedPort();
    assert.match(
      await problemOf(`postgres://damrong:secret@127.0.0.1:${port}/damrong`),
      /^The database "damrong" on 127\.0\.0\.1:\d+ does not answer \(ECONNREFUSED\), also after 0 seconds\. Start it, or correct DATABASE_URL\.$/,
    );
  });

  it('says that the password is wrong', async () => {
    // A server that asks for a password and takes none.
    const server = createServer((socket) => {
      socket.once('data', () => {
        socket.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]));
        socket.once('data', () => socket.end(refusal('28P01', 'password authentication failed')));
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    assert.match(
      await problemOf(`postgres://damrong:secret@127.0.0.1:${port}/damrong`),
      /does not take the password of the user "damrong"\. Correct it in DATABASE_URL\.$/,
    );
    server.close();
  });

  it('waits for a server that is starting, and says so once', async () => {
    const told: string[] = [];
    let refusals = 0;
    const server = createServer((socket) => {
      refusals += 1;
      socket.once('data', () => socket.end(refusal('57P03', 'the database system is starting up')));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const waiting = awaitDatabase(`postgres://damrong@127.0.0.1:${port}/damrong`, {
      waitMs: 2500,
      onWaiting: (why) => told.push(why),
    });
    await assert.rejects(waiting, /does not answer \(57P03\), also after 3 seconds/);
    assert.ok(refusals >= 2);
    assert.deepEqual(told.length, 1);
    server.close();
  });

  it('refuses a database that cannot hold Thai', async () => {
    const client = new pg.Client({ connectionString: changed(url, { user: 'postgres' }) });
    await client.connect();
    await client.query(
      "create database latin owner damrong_login encoding 'LATIN1' locale 'C' template template0",
    );
    try {
      assert.match(
        await problemOf(changed(url, { database: 'latin' })),
        /stores text as LATIN1, which cannot hold Thai\. Create one with ENCODING 'UTF8'\.$/,
      );
    } finally {
      await client.query('drop database latin');
      await client.end();
    }
  });

  it('says who holds the lock of the migrations, and goes on afterwards', async () => {
    const holder = new pg.Client({ connectionString: url, application_name: 'another' });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const lines: string[] = [];
    const log = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString('utf8'));
        done();
      },
    });
    const config = readConfig({ PORT: '0', DAMRONG_DESK_PORT: '0', ...database.settings });
    const starting = startCenter(config, { log });
    for (let look = 0; look < 100 && !/holds the lock/.test(lines.join('')); look += 1) {
      await delay(200);
    }
    assert.match(lines.join(''), /holds the lock of the migrations.*PID \d+ \(another, idle in/);
    await holder.end();
    await (await starting).stop();
  });
});

describe('a centre behind PgBouncer', () => {
  let pooler: Pooler;
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase('postgres', 'empty');
    const address = new URL(database.settings['DATABASE_URL'] ?? '');
    pooler = await startPgBouncer(address.searchParams.get('host') ?? '');
  });
  after(async () => {
    await pooler.stop();
    await database.remove();
  });

  it('migrates and serves in transaction mode, with the limits of a transaction', async () => {
    const name = new URL(database.settings['DATABASE_URL'] ?? '').pathname.slice(1);
    const settings = { DATABASE_URL: pooler.url(name, 'damrong_login') };
    const center = await startTestCenter('postgres', {
      seed: false,
      testDatabase: database,
      settings,
    });
    const filed = await Promise.all(Array.from({ length: 20 }, () => fileCase(center)));
    assert.ok(filed.every(({ status }) => status === 201));
    const [first] = filed;
    assert.ok(first);
    assert.equal((await lookUp(center, first.body)).status, 200);
    const { rows } = await sql<{ limits: string }>`
      select current_setting('statement_timeout') as limits
    `.execute(center.database);
    // Outside a transaction nothing has been left behind on the connection.
    assert.deepEqual(rows, [{ limits: '0' }]);
    await center.stop();
    assert.match(
      await problemOf(`${pooler.url(name, 'damrong_login')}?options=-c%20work_mem%3D64MB`),
      /pooler on 127\.0\.0\.1:\d+ does not pass options on/,
    );
    assert.match(await problemOf(pooler.url('no_such', 'damrong_login')), /no_such/);
  });
});

/** PostgreSQL's message of an error that ends the connection. */
function refusal(code: string, message: string): Buffer {
  const fields = `SFATAL\0VFATAL\0C${code}\0M${message}\0\0`;
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(4 + Buffer.byteLength(fields), 1);
  return Buffer.concat([head, Buffer.from(fields)]);
}

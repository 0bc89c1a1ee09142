import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer as createTlsServer, type Server } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { makeCertificate } from '../../test-support/certificate.ts';
import { startTestCenter } from '../../test-support/center.ts';
import { mailsThatWait, startMailbox } from '../../test-support/mailbox.ts';
import { PostgresCluster } from '../../test-support/postgres-cluster.ts';
import { runDoctor } from './run-doctor.ts';

const ports = { PORT: '0', DAMRONG_DESK_PORT: '0' };

describe('the doctor', () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'damrong-doctor-'));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  async function look(settings: Record<string, string> = {}) {
    const lines: string[] = [];
    const faults = await runDoctor({ ...ports, DAMRONG_DATA_DIR: directory, ...settings }, (line) =>
      lines.push(line),
    );
    return { faults, lines, said: lines.join('\n') };
  }

  it('finds no fault where the centre is only tried out, and says what that is not', async () => {
    const { faults, said } = await look();
    assert.equal(faults, 0, said);
    assert.match(said, /^WARNING The database is the embedded one/m);
    assert.match(said, /^ok +Node \d+/m);
    assert.match(said, /^ok +[\d.]+ GB free for files/m);
  });

  it('says what keeps files from being taken', async () => {
    const { said } = await look({ DAMRONG_FREE_MB: '99000000' });
    assert.match(said, /^FAULT +Only [\d.]+ GB free .*DAMRONG_FREE_MB/m);
    const { said: nowhere } = await look({ DAMRONG_FILES_DIR: '/etc/hostname/files' });
    assert.match(
      nowhere,
      /^FAULT +The directory of files \/etc\/hostname\/files cannot be written/m,
    );
  });

  it('says which directory others can look into, and which built files are missing', async () => {
    const files = join(directory, 'files');
    chmodSync(files, 0o755);
    const { said } = await look({ DAMRONG_DESK_DIR: join(directory, 'none') });
    assert.match(said, /^WARNING Every user of this machine can look into .*chmod 700/m);
    assert.match(said, /^FAULT +There are no built files of the desk .*DAMRONG_DESK_DIR/m);
    chmodSync(files, 0o700);
  });

  it('tells a port that another program has from one that a centre has', async () => {
    const other = createServer((socket) => socket.end('SSH-2.0\r\n'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const center = await startTestCenter('pglite', { seed: false });
    try {
      const { port } = other.address() as AddressInfo;
      const { said, faults } = await look({
        PORT: String(port),
        DAMRONG_DESK_PORT: new URL(center.deskUrl).port,
        DAMRONG_PUBLIC_URL: center.publicUrl,
      });
      assert.match(said, new RegExp(`^FAULT +Port ${port} .*EADDRINUSE.*another with PORT`, 'm'));
      assert.match(said, /^ok +a centre answers at port/m);
      assert.match(said, /^ok +http:\/\/localhost:\d+ leads to the centre/m);
      assert.equal(faults, 1);
    } finally {
      await center.stop();
      other.close();
    }
  });

  it('looks at certificates as browsers do, and at the proxy', async () => {
    const server: Server = createTlsServer(makeCertificate(), (_request, response) => {
      response.end('<h1>nginx</h1>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { said } = await look({ DAMRONG_PUBLIC_URL: `https://localhost:${port}` });
    server.close();
    assert.match(said, /^FAULT +localhost cannot be reached with TLS \(.*SELF_SIGNED/m);
    assert.match(said, /^WARNING DAMRONG_TRUSTED_PROXIES is empty/m);
  });

  it('asks the mail relay', async () => {
    const { said } = await look(mailsThatWait);
    assert.match(said, /^FAULT +The mail relay of DAMRONG_MAIL_URL takes no mail \(.+\)/m);
    const mailbox = await startMailbox();
    const { said: better } = await look(mailbox.settings);
    await mailbox.stop();
    assert.match(better, /^ok +the mail relay takes mails/m);
  });

  describe('on PostgreSQL', () => {
    let cluster: PostgresCluster;
    before(async () => {
      cluster = await PostgresCluster.start({ durable: true });
      await run(
        'postgres',
        'create role clerk login createrole',
        'create role guest login',
        'create database centre owner clerk',
        `create database byte_order owner clerk template template0 lc_ctype 'C' lc_collate 'C'`,
      );
    });
    after(() => cluster.stop());

    async function run(database: string, ...statements: string[]): Promise<void> {
      const client = new pg.Client({ connectionString: cluster.url(database) });
      await client.connect();
      try {
        for (const statement of statements) await client.query(statement);
      } finally {
        await client.end();
      }
    }

    const at = (database: string, user: string) =>
      look({ DATABASE_URL: cluster.url(database, user) });

    it('finds no fault in a login that owns its database, before and after the first start', async () => {
      const { faults, said } = await at('centre', 'clerk');
      assert.equal(faults, 0, said);
      assert.match(said, /^ok +an empty database, which the first start will fill/m);
      assert.match(said, /^ok +5 roles of transactions will be made by the first start/m);

      const settings = {
        DATABASE_URL: cluster.url('centre', 'clerk'),
        DAMRONG_FILES_DIR: directory,
      };
      const testDatabase = { settings, remove: () => Promise.resolve() };
      await (await startTestCenter('postgres', { testDatabase, seed: false })).stop();
      const later = await at('centre', 'clerk');
      assert.equal(later.faults, 0, later.said);
      assert.match(later.said, /^ok +tables of this release/m);
    });

    it('says which login is no wall, and which may not take the roles', async () => {
      assert.match(
        (await at('centre', 'postgres')).said,
        /^FAULT +The database user is a superuser/m,
      );
      const { said } = await at('postgres', 'guest');
      assert.match(
        said,
        /^FAULT +The database user may not take damrong_public.*GRANT damrong_public/m,
      );
    });

    it('says which database finds no Thai word, is missing, or is of a newer release', async () => {
      assert.match((await at('byte_order', 'clerk')).said, /^FAULT .*LC_CTYPE C.*C\.UTF-8/m);
      assert.match((await at('nothing', 'clerk')).said, /^FAULT +There is no database "nothing"/m);
      await run('centre', `insert into kysely_migration values ('9999-later', now()::text)`);
      assert.match((await at('centre', 'clerk')).said, /^FAULT .*written by a newer release/m);
    });

    it('says what loses cases in a crash, and which pool is too large', async () => {
      await run('postgres', `alter role clerk set synchronous_commit = off`);
      const { said } = await look({
        DATABASE_URL: cluster.url('centre', 'clerk'),
        DAMRONG_POOL_SIZE: '5000',
      });
      assert.match(said, /^FAULT +synchronous_commit is off/m);
      assert.match(said, /^FAULT +DAMRONG_POOL_SIZE is 5000/m);
    });
  });
});

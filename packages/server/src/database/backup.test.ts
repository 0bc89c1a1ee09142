import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import sharp from 'sharp';
import { readConfig } from '../config.ts';
import { runAdmin } from '../admin/run-admin.ts';
import { CommandError } from '../admin/command-error.ts';
import { sealAudit } from '../audit/seal-audit.ts';
import { checkFiles } from '../backup/check-files.ts';
import { checkRows } from '../backup/check-rows.ts';
import { lineOf, type Finding } from '../doctor/finding.ts';
import { startCenter, type Center } from '../start-center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import type { Schema } from './schema.ts';
import { nodeFlags } from '../../test-support/node-flags.ts';
import { binaryDirectory, PostgresCluster } from '../../test-support/postgres-cluster.ts';
import { fetchAttachment, upload } from '../../test-support/uploads.ts';

const run = promisify(execFile);
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The code blocks of a document, as they stand there. */
function blocks(document: string, language: string): string[] {
  return [...document.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );
}

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const damrong = [process.execPath, ...nodeFlags, cli].join(' ');
const page = read('../../docs/operate/backup.md');
const [createBackupRole = '', createRoles = ''] = blocks(page, 'sql');
const [backUp = '', verify = '', restore = ''] = blocks(page, 'sh');
const createLogin =
  blocks(read('../../README.md'), 'sql').find((code) => code.includes('CREATE ROLE damrong ')) ??
  '';

async function administer(cluster: PostgresCluster, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  // One by one: a database is not created inside a transaction.
  for (const statement of statements.split(';').filter((text) => text.trim() !== '')) {
    await client.query(statement);
  }
  await client.end();
}

function shell(commands: string, settings: Readonly<Record<string, string>>) {
  const path = `${binaryDirectory()}:${process.env['PATH'] ?? ''}`;
  return run('sh', ['-euc', commands], { env: { ...process.env, ...settings, PATH: path } });
}

/** How many rows each table has. */
async function countRows(cluster: PostgresCluster): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: cluster.url('damrong') });
  await client.connect();
  const { rows } = await client.query<{ name: string; count: number }>(`
    select relname as name, (xpath('/row/n/text()', query_to_xml(
      format('select count(*) as n from %I', relname), false, true, '')))[1]::text::integer as count
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`);
  await client.end();
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

describe('a backup as the documents say', () => {
  const directory = mkdtempSync(join(tmpdir(), 'damrong-backup-'));
  const files = (name: string) => join(directory, name);
  const clusters: PostgresCluster[] = [];
  const centers: Center[] = [];
  before(async () => {
    clusters.push(await PostgresCluster.start(), await PostgresCluster.start());
  });
  after(async () => {
    for (const center of centers) await center.stop();
    for (const cluster of clusters) await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  async function start(cluster: PostgresCluster, filesDirectory: string): Promise<Center> {
    const center = await startCenter(
      readConfig({
        PORT: '0',
        DAMRONG_DESK_PORT: '0',
        DAMRONG_LOG_LEVEL: 'silent',
        DATABASE_URL: cluster.url('damrong', 'damrong'),
        DAMRONG_FILES_DIR: filesDirectory,
      }),
    );
    centers.push(center);
    return center;
  }

  it('brings every row and every file to another server, where work goes on', async () => {
    const [old, fresh] = clusters;
    assert.ok(old && fresh);
    await administer(old, createLogin);
    const center = await start(old, files('old'));
    const photo = await sharp({
      create: { width: 60, height: 40, channels: 3, background: '#456789' },
    })
      .jpeg()
      .toBuffer();
    const { id } = await upload(center, photo);
    const { body: receipt } = await fileCase(center, filing({ attachments: [id] }));
    await sealAudit(center.database, new Date());

    await administer(old, createBackupRole);
    // An opinion whose sender's key still stands beside it.
    const owner = new pg.Client({ connectionString: old.url('damrong') });
    await owner.connect();
    await owner.query(`insert into opinion_arrivals values
      ('50', '\\x01', '\\x02', '5001', 'roads', 'x', null, null, '2999-01-01', false)`);
    await owner.end();
    const settings = { BACKUP_DIR: directory, DAMRONG_FILES_DIR: files('old') };
    const asLogin = shell(backUp, { ...settings, BACKUP_URL: old.url('damrong', 'damrong') });
    await assert.rejects(asLogin, /row-level security/);
    await shell(backUp, { ...settings, BACKUP_URL: old.url('damrong', 'damrong_backup') });
    const writing = new pg.Client({ connectionString: old.url('damrong', 'damrong_backup') });
    await writing.connect();
    await assert.rejects(writing.query('delete from cases'), { code: '42501' });
    await writing.end();
    // As it stands in the document, in a process of its own.
    const { stdout } = await shell(verify.replace('npx damrong', damrong), settings);
    const found = stdout.trim().split('\n');
    assert.deepEqual(
      found.map((line) => /^ok {6}(\w+): /.exec(line)?.[1]),
      ['dump', 'release', 'rows', 'audit', 'files'],
      stdout,
    );

    await administer(fresh, createRoles);
    await shell(restore, {
      ...settings,
      DAMRONG_FILES_DIR: files('new'),
      ADMIN_URL: fresh.url('damrong'),
    });
    const counted = await countRows(old);
    assert.equal(counted['opinion_arrivals'], 1);
    assert.deepEqual(await countRows(fresh), { ...counted, opinion_arrivals: 0, quota_counts: 0 });
    const restored = await start(fresh, files('new'));
    const { status, body: view } = await lookUp(restored, receipt);
    assert.equal(status, 200);
    const { number, code } = receipt;
    const [attachment] = view.attachments;
    const picture = await fetchAttachment(restored, {
      number,
      code,
      attachment: attachment?.id,
      size: 'whole',
    });
    assert.equal(picture.status, 200);
    const next = (await fileCase(restored)).body;
    assert.equal(Number(next.number.slice(8, 14)), Number(number.slice(8, 14)) + 1);
  });

  describe('when it is verified', () => {
    let old: PostgresCluster;
    let center: Center;
    let lost: string;
    before(async () => {
      [old = assert.fail(), center = assert.fail()] = [clusters[0], centers[0]];
      await fileCase(center);
      await sealAudit(center.database, new Date());
      const names = readdirSync(files('old/kept'), { recursive: true }).map(String);
      lost = names.find((name) => name.endsWith('.whole')) ?? assert.fail();
      await dump('whole.dump');
    });

    const path = (name: string) => join(directory, name);
    const dump = (name: string) =>
      run(join(binaryDirectory(), 'pg_dump'), [
        '--format=custom',
        `--file=${path(name)}`,
        old.url('damrong'),
      ]);

    /** The lines that are not `ok`, of a run that ends with 1. */
    async function faults(dumped: string, stored: string): Promise<string[]> {
      const said: string[] = [];
      const words = ['backup', 'verify', '--dump', dumped, '--files', stored];
      await assert.rejects(
        runAdmin(words, {}, (line) => void said.push(line)),
        CommandError,
      );
      return said.filter((line) => !line.startsWith('ok'));
    }

    it('names a dump that was broken off, is of something else or is none', async () => {
      cpSync(path('whole.dump'), path('broken.dump'));
      truncateSync(path('broken.dump'), 100_000);
      writeFileSync(path('text.dump'), 'select 1;\n');
      await run(join(binaryDirectory(), 'pg_dump'), [
        '--format=custom',
        `--file=${path('other.dump')}`,
        old.url('postgres'),
      ]);
      const other = await faults(path('other.dump'), files('old'));
      assert.match(other.join('\n'), /^FAULT {3}release: this is no database of a centre/);
      for (const name of ['broken.dump', 'text.dump', 'nowhere.dump']) {
        const lines = await faults(path(name), files('old'));
        assert.equal(lines.length, 1, lines.join('\n'));
        assert.match(lines[0] ?? '', /^FAULT {3}dump: \S+ cannot be restored \(.+\); take a new/);
      }
    });

    /** What is said of the database as its owner sees it, after something was done to it. */
    async function checked(
      check: (database: Kysely<Schema>) => Promise<readonly Finding[]>,
      forge = sql`select`,
    ): Promise<string[]> {
      const pool = new pg.Pool({ connectionString: old.url('damrong'), max: 1 });
      const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
      try {
        return await database.connection().execute(async (connection) => {
          await sql`begin`.execute(connection);
          await forge.execute(connection);
          const findings = await check(connection);
          await sql`rollback`.execute(connection);
          return findings.map(lineOf);
        });
      } finally {
        await database.destroy();
      }
    }

    it('names a file that is missing, shorter or changed, and an archive that is none', async () => {
      const name = lost.split('/').at(-1)?.split('.')[0] ?? '';
      const copy = files('copy');
      const changed = join(copy, 'kept', lost);
      const bytes = readFileSync(join(files('old'), 'kept', lost));
      const check = (stored: string) =>
        checked((database) =>
          checkFiles(database, stored, {
            scratch: directory,
            hasDigests: true,
            hasCirculars: true,
          }),
        );
      for (const [told, change] of [
        [/is missing/, () => rmSync(changed)],
        [/has 10 bytes of \d+/, () => truncateSync(changed, 10)],
        [/was changed/, () => writeFileSync(changed, bytes.with(9, 255 - (bytes[9] ?? 0)))],
        [/has lost its preview/, () => rmSync(changed.replace(/whole$/, 'preview'))],
      ] as const) {
        cpSync(files('old'), copy, { recursive: true });
        change();
        const lines = await check(copy);
        assert.equal(lines.length, 1, lines.join('\n'));
        assert.match(lines[0] ?? '', told);
        assert.match(lines[0] ?? '', new RegExp(`^FAULT {3}files: ${name} of case 2570-50-`));
        rmSync(copy, { recursive: true });
      }
      writeFileSync(path('no.tar.gz'), 'nothing');
      assert.match(
        (await check(path('no.tar.gz'))).join('\n'),
        /^FAULT {3}files: \S+ cannot be opened \(.+\); take a new backup/,
      );
    });

    it('names rows that are missing', async () => {
      const one = sql`(select max(number) from cases)`;
      for (const [told, forge] of [
        [
          /province 50 has given 2 numbers in \d+ and has 1 cases/,
          sql`
            with complainant as (delete from complainants where case_number = ${one}),
              events as (delete from case_events where case_number = ${one})
            delete from cases where number = ${one}`,
        ],
        [
          /province 50 has given 1 numbers in \d+ and has 2 cases/,
          sql`update case_serials set last_serial = 1`,
        ],
        [/case \S+ has 0 of its 1 events/, sql`delete from case_events where case_number = ${one}`],
        [
          /case \S+ has lost its complainant/,
          sql`delete from complainants where case_number = ${one}`,
        ],
      ] as const) {
        const [line = ''] = await checked(checkRows, forge);
        assert.match(line, told);
        assert.match(line, /^FAULT {3}rows: .*; .+/);
      }
      const [whole = ''] = await checked(checkRows);
      assert.match(
        whole,
        /^ok {6}rows: 2 cases with 2 events and 1 files, \d+ entries of the audit/,
      );
    });
  });
});

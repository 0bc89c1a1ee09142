import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import pg from 'pg';
import sharp from 'sharp';
import { readConfig } from '../config.ts';
import { startCenter, type Center } from '../start-center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
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

const page = read('../../docs/operate/backup.md');
const [createBackupRole = '', createRoles = ''] = blocks(page, 'sql');
const [backUp = '', restore = ''] = blocks(page, 'sh');
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

    await administer(old, createBackupRole);
    const settings = { BACKUP_DIR: directory, DAMRONG_FILES_DIR: files('old') };
    const asLogin = shell(backUp, { ...settings, BACKUP_URL: old.url('damrong', 'damrong') });
    await assert.rejects(asLogin, /row-level security/);
    await shell(backUp, { ...settings, BACKUP_URL: old.url('damrong', 'damrong_backup') });
    const writing = new pg.Client({ connectionString: old.url('damrong', 'damrong_backup') });
    await writing.connect();
    await assert.rejects(writing.query('delete from cases'), { code: '42501' });
    await writing.end();

    await administer(fresh, createRoles);
    await shell(restore, {
      ...settings,
      DAMRONG_FILES_DIR: files('new'),
      ADMIN_URL: fresh.url('damrong'),
    });
    assert.deepEqual(await countRows(fresh), await countRows(old));
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
});

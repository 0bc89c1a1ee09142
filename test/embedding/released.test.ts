import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import {
  readRecord,
  recordedAddress,
  type ReleaseRecord,
} from '../../.config/release/write-release.ts';
import { root } from '../runner/command.ts';
import { barePage } from '../support/host-pages.ts';
import { fillForm, goOn, numberOf } from './filing-steps.ts';
import { visitAsGuest, type Guest } from './guest.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'damrong-released-'));
const embed = join(folder, 'embed');
const built = join(root, 'packages/widgets/dist/embed');
const kept = globSync('test/released/*.json.br', { cwd: root }).sort();

let guest: Guest;
let today: ReleaseRecord;

/** What `npm run release` would send out today. */
async function releaseToday(): Promise<ReleaseRecord> {
  const records = join(folder, 'records');
  await run(
    process.execPath,
    [
      ...['--conditions=damrong-source', '.config/release.js', join(folder, 'today')],
      ...['--built', built, '--record', records],
    ],
    { cwd: root },
  );
  const [record = ''] = globSync('*.json.br', { cwd: records });
  return readRecord(join(records, record)) ?? assert.fail(records);
}

/** Where a centre keeps the files of a release. */
function lay({ version, files }: ReleaseRecord, into: string): void {
  mkdirSync(join(into, version), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(into, version, name), bytes);
}

const read = (path: string): ReleaseRecord => readRecord(join(root, path)) ?? assert.fail(path);

before(async () => {
  today = await releaseToday();
  cpSync(built, embed, { recursive: true });
  // Under one version the newest build may differ from the release; names with hashes bring both.
  for (const record of kept.map(read)) lay(record, embed);
  lay({ ...today, version: ofToday() }, embed);
  guest = await visitAsGuest({ DAMRONG_ASSETS_DIR: embed });
});
after(async () => {
  await guest.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Beside the release of the same version, whose files have other hashes. */
function ofToday(): string {
  return `${today.version}-today`;
}

function snippetOf({ snippets }: ReleaseRecord, name: string): string {
  const snippet = snippets[name] ?? assert.fail(name);
  return snippet
    .replaceAll(recordedAddress, guest.center.api)
    .replaceAll('https://www.example.go.th', guest.host.url);
}

async function openForm(
  page: Page,
  name: string,
): Promise<Page | ReturnType<Page['frameLocator']>> {
  if (name !== 'iframe.html') {
    await page.getByRole('button', { name: /ร้องเรียน/ }).click();
    return page;
  }
  const inside = page.frameLocator('iframe');
  await inside.getByRole('link', { name: /ร้องเรียน/ }).click();
  return inside;
}

/** Pastes a snippet into an empty page and files a case there. */
async function filesWith(record: ReleaseRecord, name: string, facts: string): Promise<void> {
  const { page, errors } = await guest.open(barePage(snippetOf(record, name)));
  const place = await openForm(page, name);
  await fillForm(place, facts);
  await goOn(place);
  const number = await numberOf(place);
  assert.deepEqual(await guest.casesOf(facts), [number]);
  assert.deepEqual(errors, []);
  await page.context().close();
}

test('a first release is kept', () => {
  assert.ok(kept.length > 0);
});

for (const path of kept) {
  const record = read(path);
  for (const name of Object.keys(record.snippets).filter((one) => one.endsWith('.html'))) {
    test(`the snippet ${name} of ${record.version} files a case with the centre of today`, () =>
      filesWith(record, name, `น้ำไม่ไหลทั้งหมู่บ้าน จากหน้าที่ใช้รุ่น ${record.version} แบบ ${name}`));
  }
}

test('the script of today that needs no other file files a case, and fetches none', async () => {
  const fetched: string[] = [];
  const { page, errors } = await guest.open(
    barePage(snippetOf(today, 'single.html').replace(today.version, ofToday())),
    (context) => {
      context.on('request', (request) => {
        if (request.resourceType() === 'script') fetched.push(new URL(request.url()).pathname);
      });
      return Promise.resolve();
    },
  );
  await page.getByRole('button', { name: /ร้องเรียน/ }).click();
  const facts = 'น้ำไม่ไหลทั้งหมู่บ้าน จากไฟล์เดียว';
  await fillForm(page, facts);
  await goOn(page);
  const number = await numberOf(page);
  assert.deepEqual(await guest.casesOf(facts), [number]);
  assert.deepEqual(fetched, [`/embed/${ofToday()}/damrong-single.js`]);
  assert.deepEqual(errors, []);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { barePage } from '../support/host-pages.ts';
import { visitAsGuest, type Guest } from './guest.ts';

interface Hashes {
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
}

const readme = readFileSync(join(import.meta.dirname, '../../packages/widgets/README.md'), 'utf8');
const [, printedTag = ''] = /(<script[^>]*integrity="sha384-…"[^>]*><\/script>)/.exec(readme) ?? [];
const [, printedHashes = '{}'] = /```json\n(\{ "version"[^`]*)\n```/.exec(readme) ?? [];

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

async function readHashes(version: string): Promise<Hashes> {
  const response = await fetch(`${guest.center.api}/embed/${version}/integrity.json`);
  return (await response.json()) as Hashes;
}

const tagWith = (hash: string): string =>
  printedTag.replace('https://1567.example.go.th', guest.center.api).replace('sha384-…', hash);

test('the hashes of a release have the printed shape', async () => {
  const printed = JSON.parse(printedHashes) as Hashes;
  const served = await readHashes(printed.version);
  assert.deepEqual(Object.keys(served), Object.keys(printed));
  assert.equal(served.version, printed.version);
  for (const name of Object.keys(printed.integrity)) assert.ok(name in served.integrity, name);
});

test('the printed tag works with the hash of its file, and with no other', async () => {
  const { version } = JSON.parse(printedHashes) as Hashes;
  const { 'damrong.js': right = '', 'banner.js': wrong = '' } = (await readHashes(version))
    .integrity;
  const { page, errors } = await guest.open(barePage(tagWith(right)));
  await page.locator('damrong-center [part~="root"]').first().waitFor();
  assert.deepEqual(errors, []);
  const other = await guest.open(barePage(tagWith(wrong)));
  await other.page.waitForLoadState('networkidle');
  assert.equal(await other.page.locator('damrong-center').count(), 0);
  assert.match(other.errors.join(), /integrity/);
});

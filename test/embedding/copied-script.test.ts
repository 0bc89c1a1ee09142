import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { barePage } from '../support/host-pages.ts';
import { visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

const built = join(import.meta.dirname, '../../packages/widgets/dist/embed/v1');
const code = (entry = 'damrong'): string => readFileSync(join(built, `${entry}.js`), 'utf8');

/** Puts our code on the host's own site and answers its address there. */
function copy(path: string, text = code()): string {
  return guest.host.put(path, {
    body: text,
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}

async function looksUp(page: Page): Promise<void> {
  const { number, code: secret } = guest.center.cases[0]!;
  await page.getByRole('textbox', { name: /เลขที่เรื่อง/ }).fill(number);
  await page.getByRole('textbox', { name: /รหัสติดตาม/ }).fill(secret);
  await page.getByRole('button', { name: 'ดูเรื่อง' }).click();
  await page.getByRole('heading', { name: /ลำดับการดำเนินการ/ }).waitFor();
}

async function opensAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /ร้องเรียน/ }).click();
  await page.getByRole('searchbox').fill('น้ำไม่ไหล');
  await page.getByRole('radio').first().waitFor();
  await page.getByRole('button', { name: 'กลับไปหน้าบริการทั้งหมด' }).click();
  await page.getByRole('button', { name: /ติดตามเรื่อง/ }).click();
  await looksUp(page);
}

test('a copy on the own server works with the address of the centre', async () => {
  const src = copy('/js/damrong.js');
  const { page, errors } = await guest.open(
    barePage(
      `<script async src="${src}" data-province="50" data-api="${guest.center.api}/"></script>`,
    ),
  );
  await opensAll(page);
  assert.deepEqual(errors, []);
});

test('an entry copied to an address like ours finds the rest at the centre', async () => {
  const src = copy('/embed/v1/damrong.js');
  const { page } = await guest.open(
    barePage(
      `<script async src="${src}" data-province="50" data-api="${guest.center.api}"></script>`,
    ),
  );
  await opensAll(page);
});

test('code written into the page works with the address of the centre', async () => {
  const { page, errors } = await guest.open(
    barePage(
      `<p></p><script data-province="50" data-api="${guest.center.api}">${code().replaceAll('</script', '<\\/script')}</script><hr>`,
    ),
  );
  await page.locator('script + damrong-center + hr').waitFor();
  await opensAll(page);
  assert.deepEqual(errors, []);
});

test('code combined with that of others works for an element that names the centre', async () => {
  const src = copy('/cache/all-0f3a.js', `var theme = {};\n${code()};\nvar menu = {};`);
  const { page, errors } = await guest.open(
    barePage(
      `<damrong-case-status province="50" api="${guest.center.api}"></damrong-case-status>
      <script async src="${src}"></script>`,
    ),
  );
  await looksUp(page);
  assert.equal(await page.locator('damrong-center').count(), 0);
  assert.deepEqual(errors, []);
});

test('imported code works for an element that names the centre', async () => {
  const src = copy('/js/case-status.js', code('case-status'));
  const { page, errors } = await guest.open(
    barePage(
      `<damrong-case-status province="50" api="${guest.center.api}"></damrong-case-status>
      <script type="module">await import('${src}');</script>`,
    ),
  );
  await looksUp(page);
  assert.deepEqual(errors, []);
});

for (const entry of ['damrong', 'complaint-form', 'case-status', 'volunteer-form']) {
  test(`a copy of ${entry} that nobody told the centre shows what is sure`, async () => {
    const src = copy(`/min/${entry}.js`, code(entry));
    const { page, logs } = await guest.open(
      barePage(`<script async src="${src}" data-province="50"></script>`),
    );
    const element = page.locator(entry === 'damrong' ? 'damrong-center' : `damrong-${entry}`);
    await element.locator('a[href="tel:1567"]').waitFor({ timeout: 12_000 });
    assert.equal(await element.locator('a:not([href^="tel:"])').count(), 0);
    await page.waitForLoadState('networkidle');
    const warned = logs.filter((text) => text.startsWith('Damrong: '));
    assert.equal(warned.length, 1);
    assert.match(warned[0] ?? '', /data-api=/);
  });
}

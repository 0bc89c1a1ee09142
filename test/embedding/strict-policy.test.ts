import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { directEntries } from '../support/built-elements.ts';
import { barePage } from '../support/host-pages.ts';
import { visitAsGuest, type Guest } from './guest.ts';
import { printedPolicy } from './printed-policy.ts';

let guest: Guest;
let policy: string;
before(async () => {
  guest = await visitAsGuest();
  policy = printedPolicy(guest.center.api);
});
after(() => guest.stop());

function strictPage(body: string): { body: string; headers: Record<string, string> } {
  return { body: barePage(body), headers: { 'Content-Security-Policy': policy } };
}

test('the printed policy is strict', () => {
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe-|data:|blob:|\*/);
});

test('a complaint and a look-up work under the policy exactly as printed', async () => {
  const { page, errors } = await guest.open(strictPage(guest.tag('damrong', 'data-province="50"')));
  await page.getByRole('button', { name: /ร้องเรียน/ }).click();
  await page.getByRole('searchbox').fill('น้ำไม่ไหล');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'ถัดไป' }).click();
  await page.getByRole('textbox', { name: 'เล่าเรื่องที่เกิดขึ้น' }).waitFor();
  await page.getByRole('button', { name: 'กลับไปหน้าบริการทั้งหมด' }).click();

  const { number, code } = guest.center.cases[0]!;
  await page.getByRole('button', { name: /ติดตามเรื่อง/ }).click();
  await page.getByRole('textbox', { name: /เลขที่เรื่อง/ }).fill(number);
  await page.getByRole('textbox', { name: /รหัสติดตาม/ }).fill(code);
  await page.getByRole('button', { name: 'ดูเรื่อง' }).click();
  await page.getByRole('heading', { name: 'ลำดับการดำเนินการ' }).waitFor();
  assert.deepEqual(errors, []);
});

for (const entry of directEntries()) {
  test(`the direct entry ${entry} works under the policy exactly as printed`, async () => {
    const { page, errors } = await guest.open(strictPage(guest.tag(entry, 'data-province="50"')));
    await page.locator(`damrong-${entry} [part="root"]`).waitFor();
    await page.waitForLoadState('networkidle');
    const isStyled = await page
      .locator(`damrong-${entry} [part="root"]`)
      .evaluate((root) => getComputedStyle(root).fontFamily.includes('Thai'));
    assert.ok(isStyled);
    assert.deepEqual(errors, []);
  });
}

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { numberOf } from './filing-steps.ts';
import { picture, visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

const facts = 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้วห้าวัน เดือดร้อนมาก';

/** What a finger has done, and which screens it has seen. */
interface Counted {
  readonly presses: number;
  readonly screens: readonly string[];
}

/** Counts every press and every screen from the page's own point of view. */
async function watch(page: Page): Promise<() => Promise<Counted>> {
  await page.addInitScript(() => {
    const counted = { presses: 0, screens: ['about'] };
    Object.assign(window, { counted });
    addEventListener('pointerup', () => (counted.presses += 1), true);
    addEventListener('damrong-step', (event) => {
      counted.screens.push((event as Event & { step: string }).step);
    });
  });
  return () => page.evaluate(() => (window as unknown as { counted: Counted }).counted);
}

test('a named citizen with a found matter files it in ten presses, three screens before the review', async () => {
  const { page } = await guest.open('<!doctype html><title>Before</title>');
  await page.setViewportSize({ width: 390, height: 844 });
  const counted = await watch(page);
  await page.goto(`${guest.center.api}/th/complaint?province=50`);
  const next = page.getByRole('button', { name: 'ถัดไป' });
  const write = async (role: 'searchbox' | 'textbox', name: string, text: string) => {
    await page.getByRole(role, { name }).click();
    await page.keyboard.type(text);
  };

  await write('searchbox', 'ค้นหาเรื่อง', 'น้ำไม่ไหล');
  await page
    .getByRole('radio', { name: /น้ำประปา/ })
    .first()
    .click();
  await next.click();
  await write('textbox', 'เล่าเรื่องที่เกิดขึ้น', facts);
  await picture(page, 'shortest-390-facts');
  await next.click();
  await write('textbox', 'ชื่อและนามสกุล', 'ผู้ร้อง ตัวอย่าง');
  await write('textbox', 'หมายเลขโทรศัพท์', '0812345678');
  await picture(page, 'shortest-390-complainant');
  await next.click();
  await page.getByRole('checkbox', { name: /ข้าพเจ้ายืนยัน/ }).click();
  await picture(page, 'shortest-390-review');
  const { screens } = await counted();
  await page.getByRole('button', { name: 'ส่งเรื่อง' }).click();
  const number = await numberOf(page);

  assert.deepEqual(await guest.casesOf(facts), [number]);
  assert.deepEqual(screens, ['about', 'facts', 'complainant', 'review']);
  assert.ok(screens.indexOf('review') <= 3);
  const { presses } = await counted();
  assert.ok(presses <= 10, `${presses} presses`);
});

test('the screen of the story begins with the story, and folds away what need not be told', async () => {
  const { page } = await guest.open('<!doctype html><title>Before</title>');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${guest.center.api}/th/complaint?province=50`);
  await page.getByRole('searchbox').fill('น้ำไม่ไหล');
  await page
    .getByRole('radio', { name: /น้ำประปา/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'ถัดไป' }).click();
  await page.getByRole('textbox', { name: 'เล่าเรื่องที่เกิดขึ้น' }).waitFor();
  await page.locator('#district:not([disabled])').waitFor();
  await page.getByText('คำถามเพิ่มเติม').waitFor();

  const shown = await page
    .locator('.step :is(textarea, input, select, summary):visible')
    .evaluateAll((fields) => fields.map(({ id, localName }) => id || localName));
  assert.equal(shown[0], 'facts');
  assert.deepEqual(shown.slice(-3), ['summary', 'summary', 'summary']);
  const height = await page.locator('.step').evaluate((step) => step.clientHeight);
  assert.ok(height <= 1850, `${height} px high`);
});

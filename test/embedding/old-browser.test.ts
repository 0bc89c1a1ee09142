import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { barePage } from '../support/host-pages.ts';
import { fillFacts, goOn, numberOf } from './filing-steps.ts';
import { visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/**
 * Takes out what came after the oldest browsers that are promised (widgets' README): a browser of
 * today is then as poor as they are, but for its syntax, which `syntax.test.ts` looks at.
 */
const asOldBrowser = (context: BrowserContext) =>
  context.addInitScript(() => {
    const young: readonly [object, readonly string[]][] = [
      [URL, ['parse', 'canParse']],
      [URLSearchParams.prototype, ['size']],
      [AbortSignal, ['any', 'timeout']],
      [AbortSignal.prototype, ['throwIfAborted', 'reason']],
      [Array, ['fromAsync']],
      [
        Array.prototype,
        ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
      ],
      [Promise, ['withResolvers', 'try']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']],
      [String.prototype, ['isWellFormed', 'toWellFormed']],
      [Element.prototype, ['checkVisibility']],
      [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover']],
      [Intl, ['Segmenter', 'DurationFormat']],
      [Response, ['json']],
      [globalThis, ['structuredClone', 'Iterator', 'scheduler', 'navigation']],
    ];
    for (const [owner, names] of young)
      for (const name of names) Reflect.deleteProperty(owner, name);
    const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
    for (const name of Object.getOwnPropertyNames(iterator)) {
      if (name !== 'constructor') Reflect.deleteProperty(iterator, name);
    }
  });

test('a case with a point on the map is filed, in a browser as old as is promised', async () => {
  const { page, errors } = await guest.open(
    barePage(guest.tag('complaint-form', 'data-province="50"')),
    asOldBrowser,
  );
  const facts = 'น้ำประปาไม่ไหล เบราว์เซอร์รุ่นเก่า';
  await fillFacts(page, facts);
  const form = page.locator('damrong-complaint-form');
  await form.locator('#district:not([disabled])').selectOption('5001');
  await page.getByRole('button', { name: 'ค้นหาสถานที่ หรือเลือกจุดบนแผนที่' }).click();
  await page.getByRole('button', { name: 'เลือกจุดบนแผนที่ หรือใส่พิกัด' }).click();
  const map = page.getByRole('application', { name: 'แผนที่ประเทศไทยแสดงเขตจังหวัด' });
  await map.waitFor();
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('ตรงกลางแผนที่คือพิกัด').waitFor();
  await page.keyboard.press('Enter');
  await goOn(page);
  await form.locator('#identity').check();
  await form.locator('#name').fill('ผู้ร้อง ตัวอย่าง');
  await form.locator('#phone').fill('081-234-5678');
  await goOn(page);
  await form.locator('#truth').check();
  await goOn(page);
  const number = await numberOf(page);
  assert.deepEqual(await guest.casesOf(facts), [number]);
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('the ministries are listed there, and a site is checked', async () => {
  const { page, errors } = await guest.open(
    barePage(guest.tag('ministries', 'data-province="50"')),
    asOldBrowser,
  );
  await page.locator('damrong-ministries a.banner').first().waitFor();
  const checked = page.url();
  await page.goto(`${guest.center.api}/en/check?url=${encodeURIComponent(checked)}`);
  await page.locator('#check button').click();
  await page.locator('#working:visible').waitFor({ timeout: 30_000 });
  assert.deepEqual(errors, []);
  await page.context().close();
});

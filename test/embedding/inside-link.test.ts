import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { barePage } from '../support/host-pages.ts';
import { goOn, numberOf } from './filing-steps.ts';
import { visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** An editor that turned a picture with a link into our tag left the link around it. */
async function open(tag: string): Promise<Page> {
  const style = '<style>a { color: red; text-decoration: underline; }</style>';
  const { page } = await guest.open(barePage(`<a href="/elsewhere">${tag}</a>`, style));
  return page;
}

const facts = 'น้ำไม่ไหลมาห้าวัน ป้ายนี้อยู่ในลิงก์ของหน้าเว็บ';

test('a complaint is filed by presses and keys where our tag stands in a link of the page', async () => {
  const page = await open(guest.tag('complaint-form', 'data-province="50"'));
  const address = page.url();
  await page.locator('damrong-complaint-form h2').first().click();
  await page.getByText('เช่น น้ำไม่ไหล').click();
  await page.getByRole('searchbox').click();
  await page.keyboard.type('น้ำไม่ไหล');
  await page.getByRole('radio').first().click();
  await goOn(page);
  const story = page.getByRole('textbox', { name: 'เล่าเรื่องที่เกิดขึ้น' });
  await story.click();
  await page.keyboard.type(facts);
  await page.locator('label', { hasText: 'เมื่อวาน' }).click();
  await page.locator('#district:not([disabled])').selectOption('5001');
  await goOn(page);
  await page.locator('#name').click();
  await page.keyboard.type('ผู้ร้อง ตัวอย่าง');
  await page.locator('#phone').click();
  await page.keyboard.type('0812345678');
  await page.keyboard.press('Tab');
  await goOn(page);
  await page.getByRole('checkbox', { name: /ข้าพเจ้ายืนยัน/ }).click();
  await goOn(page);
  const number = await numberOf(page);
  assert.deepEqual(await guest.casesOf(facts), [number]);
  assert.equal(page.url(), address);
  await page.context().close();
});

test('the hub looks as it does elsewhere, and its own links lead where they say', async () => {
  const page = await open(guest.tag('damrong', 'data-province="50"'));
  const address = page.url();
  const tile = page.locator('damrong-center .tile').first();
  await tile.waitFor();
  const { color, line } = await page
    .locator('damrong-center .root')
    .first()
    .evaluate((root) => {
      const { color } = getComputedStyle(root);
      let line = 'none';
      for (let at: Element | null = root; at !== null;) {
        const style = getComputedStyle(at);
        line = style.textDecorationLine;
        // What stands as a box of its own in a line is not underlined by what is around it.
        if (line !== 'none' || style.display.startsWith('inline-')) break;
        at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
      }
      return { color, line };
    });
  assert.notEqual(color, 'rgb(255, 0, 0)');
  assert.equal(line, 'none');
  await tile.click();
  await page.locator('damrong-complaint-form #search').waitFor();
  assert.equal(page.url(), address);
  await page.context().close();
});

test('a press before the rest of our code is here stays in the page', async () => {
  const tag = guest.tag('complaint-form', 'data-province="50"');
  const { page } = await guest.open(barePage(`<a href="/elsewhere">${tag}</a>`), (context) =>
    context.route(/surroundings-/, () => undefined),
  );
  const address = page.url();
  const form = page.locator('damrong-complaint-form');
  await form.locator('h2').click();
  await form.getByRole('searchbox').click();
  await page.keyboard.type('น้ำ');
  assert.equal(page.url(), address);
  assert.equal(await form.getByRole('searchbox').inputValue(), 'น้ำ');
  await page.context().close();
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { barePage } from '../support/host-pages.ts';
import { fillFacts, fillRest, goOn, numberOf } from './filing-steps.ts';
import { visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** As translators in browsers do it: an element in the place of each text, also in shadow roots. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const translateIn = (root: Node): void => {
      const texts: Text[] = [];
      for (const node of root.childNodes) {
        if (node instanceof Text && node.data.trim() !== '') texts.push(node);
        else if (node instanceof HTMLElement && node.localName !== 'style') {
          if (node.shadowRoot !== null) translateIn(node.shadowRoot);
          translateIn(node);
        }
      }
      for (const text of texts) {
        const outer = document.createElement('font');
        outer.append(document.createElement('font'));
        outer.firstElementChild!.textContent = `[${text.data}]`;
        text.replaceWith(outer);
      }
    };
    translateIn(document.body);
  });
}

test('a page that the browser translates goes on from step to step, and files', async () => {
  const facts = 'น้ำไม่ไหลมาห้าวันแล้ว อ่านด้วยโปรแกรมแปลภาษา';
  const tag = guest.tag('complaint-form', 'data-province="50"');
  const { page } = await guest.open(barePage(tag));
  const heading = page.locator('damrong-complaint-form h2').first();
  await fillFacts(page, facts);
  await translate(page);
  assert.match(await heading.innerText(), /^\[ขั้นที่ 2|\[.*ขั้นที่ 2/);
  await goOn(page);
  await heading.filter({ hasText: /ขั้นที่ 3/ }).waitFor();
  await translate(page);
  await page
    .locator('damrong-complaint-form')
    .getByRole('button', { name: /ย้อนกลับ/ })
    .click();
  await heading.filter({ hasText: /ขั้นที่ 2/ }).waitFor();
  await fillRest(page);
  await translate(page);
  await goOn(page);
  const number = await numberOf(page);
  assert.deepEqual(await guest.casesOf(facts), [number]);
});

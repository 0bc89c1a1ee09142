import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { startDemo, type Demo } from '../support/demo-process.ts';
import { startHostPages, type HostPages } from '../support/host-pages.ts';
import { readmeSnippet } from '../support/readme-snippet.ts';
import { fileComplaint, lookUp, type Receipt } from './citizen.ts';
import { settle, signInFirst } from './officer.ts';
import { english, thai, type Messages } from './words.ts';

const results = join(import.meta.dirname, '../results');

let demo: Demo;
let host: HostPages;
let browser: Browser;
let desk: Page;

before(async () => {
  mkdirSync(results, { recursive: true });
  [demo, host, browser] = await Promise.all([startDemo(), startHostPages(), launchChromium()]);
  desk = await (await browser.newContext({ locale: 'th-TH' })).newPage();
});
after(async () => {
  await browser.close();
  host.stop();
  assert.equal(await demo.stop(), 0);
});

async function openPage(words: Messages): Promise<Page> {
  // One of the two journeys is on the narrowest phone.
  const viewport = words.lang === 'th' ? { width: 320, height: 640 } : { width: 1280, height: 720 };
  const page = await (await browser.newContext({ locale: 'th-TH', viewport })).newPage();
  const snippet = readmeSnippet(demo.centerUrl);
  const html = `<!doctype html><html lang="${words.lang}"><title>Page</title><meta name="viewport" content="width=device-width"><body>${snippet}</body></html>`;
  await page.goto(host.put(`/${words.lang}`, html));
  return page;
}

for (const words of [thai, english]) {
  test(`a complaint filed by keyboard is answered and seen, in ${words.lang}`, async (t) => {
    let receipt: Receipt = { number: '', code: '' };

    await t.test('the citizen files it and gets a number and a code', async () => {
      const page = await openPage(words);
      receipt = await fileComplaint(page, words);
      await page.screenshot({ path: join(results, `receipt-${words.lang}.png`), fullPage: true });
      await page.context().close();
    });

    await t.test('the officer records the result', async () => {
      if (desk.url() === 'about:blank') {
        await desk.goto(demo.deskUrl);
        const password = demo.passwords.get('chiangmai.officer');
        assert.ok(password, demo.output());
        await signInFirst(desk, 'chiangmai.officer', password);
      }
      await settle(desk, receipt.number, words.result);
      await desk.screenshot({ path: join(results, `desk-${words.lang}.png`), fullPage: true });
    });

    await t.test('the citizen sees it with number and code', async () => {
      const page = await openPage(words);
      await lookUp(page, receipt, words);
      await page.getByText(words.settled).first().waitFor();
      await page.getByText(words.result).first().waitFor();
      await page.screenshot({ path: join(results, `status-${words.lang}.png`), fullPage: true });
      await page.context().close();
    });
  });
}

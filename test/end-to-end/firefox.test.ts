import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startDemo, type Demo } from '../support/demo-process.ts';
import { launchFirefox } from '../support/firefox.ts';
import { barePage, startHostPages, type HostPages } from '../support/host-pages.ts';
import { readmeSnippet } from '../support/readme-snippet.ts';
import { fileComplaint, lookUp } from './citizen.ts';
import { thai } from './words.ts';

const results = join(import.meta.dirname, '../results');

let demo: Demo;
let host: HostPages;
let browser: Browser;

before(async () => {
  mkdirSync(results, { recursive: true });
  [demo, host, browser] = await Promise.all([startDemo(), startHostPages(), launchFirefox()]);
});
after(async () => {
  await browser.close();
  host.stop();
  assert.equal(await demo.stop(), 0);
});

async function openPage(): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'th-TH' })).newPage();
  await page.goto(host.put('/firefox', barePage(readmeSnippet(demo.centerUrl))));
  return page;
}

test('a complaint is filed and followed by keyboard in Firefox', async () => {
  const filing = await openPage();
  assert.match(await filing.evaluate(() => navigator.userAgent), /Firefox/);
  const receipt = await fileComplaint(filing, thai);
  await filing.screenshot({ path: join(results, 'receipt-firefox.png') });
  await filing.context().close();

  const following = await openPage();
  await lookUp(following, receipt, thai);
  await following.screenshot({ path: join(results, 'status-firefox.png') });
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { fileCase } from '../../packages/server/test-support/citizen.ts';
import { startMailbox, type Mailbox } from '../../packages/server/test-support/mailbox.ts';
import { signInDemoOfficer } from '../../packages/server/test-support/officer.ts';
import { axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { startTestCenter, type TestCenter } from '../support/test-center.ts';

const email = 'citizen@example.org';

let mailbox: Mailbox;
let center: TestCenter;
let browser: Browser;
before(async () => {
  mailbox = await startMailbox();
  center = await startTestCenter({ origins: [], settings: mailbox.settings });
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  await center.stop();
  await mailbox.stop();
});

const linkIn = (text: string, name: string) =>
  new RegExp(`http\\S+/mail/${name}\\S+`).exec(text)?.[0] ?? assert.fail(`no link to ${name}`);

/** Opens a link of a mail, presses its button, and reads the result. */
async function press(page: Page, link: string): Promise<string> {
  await page.goto(link);
  assert.deepEqual(await axeFindings(page, 'html', { aaa: true }), []);
  await page.getByRole('button').press('Enter');
  await page.locator('main form').waitFor({ state: 'detached' });
  assert.deepEqual(await axeFindings(page, 'html', { aaa: true }), []);
  const { width, inner } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    inner: innerWidth,
  }));
  assert.ok(width <= inner);
  return page.locator('h1').innerText();
}

test('a citizen follows a case by mail from the status page to the last press', async () => {
  const { number, code } = (await fileCase({ publicUrl: center.api })).body;
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${center.api}/th/status`);
  await page.locator('#number').fill(number);
  await page.locator('#code').fill(code);
  await page.locator('#code').press('Enter');
  const open = page.getByRole('button', { name: 'รับแจ้งเตือนทางอีเมล' });
  await open.waitFor();
  assert.equal(fetched.filter((url) => url.includes('case-status-mail')).length, 0);
  await open.press('Enter');
  await page.locator('#email').fill(email);
  await page.locator('#email').press('Enter');
  await page.getByText(`กำลังส่งอีเมลยืนยันไปที่ ${email}`).waitFor();

  const first = await mailbox.mailTo(email);
  assert.equal(await press(page, linkIn(first.text, 'confirm')), 'ยืนยันอีเมลแล้ว');
  const desk = { deskUrl: center.desk, demo: { officers: center.officers, cases: center.cases } };
  const officer = await signInDemoOfficer(desk, 'chiangmai.officer');
  await officer.call(`/v1/officer/cases/${number}/status`, { body: { status: 'in_progress' } });
  const news = await mailbox.mailTo(email, 1);
  await page.goto(
    /http\S+\/th\/status\S+/.exec(news.text)?.[0] ?? assert.fail('no way to the case'),
  );
  await page.locator('#number').waitFor();
  assert.equal(await page.locator('#number').inputValue(), number);
  assert.equal(await press(page, linkIn(news.text, 'leave')), 'เลิกรับอีเมลแล้ว');
  assert.equal(await press(page, linkIn(first.text, 'confirm')), 'ลิงก์นี้ใช้ไม่ได้แล้ว');
  await page.close();
});

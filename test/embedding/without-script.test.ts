import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { drawPicture } from '../../packages/server/test-support/camera-files.ts';
import { axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { startTestCenter, type TestCenter } from '../support/test-center.ts';

let browser: Browser;
let center: TestCenter;
before(async () => {
  center = await startTestCenter({ origins: [] });
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  await center.stop();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  await page.goto(`${center.api}${path}`);
  return page;
}

async function casesOf(facts: string): Promise<number> {
  const rows = await center.database
    .selectFrom('cases')
    .select('number')
    .where('facts', 'like', `${facts}%`)
    .execute();
  return rows.length;
}

async function fill(page: Page, facts: string): Promise<void> {
  await page.getByLabel('ท่านต้องการแจ้งเรื่องอะไร').selectOption({ index: 3 });
  await page.getByLabel('เล่าเรื่องที่เกิดขึ้น').fill(facts);
  await page.getByLabel('เกิดเหตุที่ใด').selectOption('500101');
  await page.getByLabel('ชื่อและนามสกุล').fill('สมหญิง รักดี');
  await page.getByLabel('หมายเลขโทรศัพท์').fill('081-234-5678');
  await page.getByLabel('ข้าพเจ้าอ่านประกาศ').check();
  await page.getByLabel('ข้าพเจ้ายืนยันว่า').check();
}

const row = (page: Page, term: string) =>
  page.locator('dt', { hasText: term }).locator('+ dd').first().innerText();

test('without script a case with a photo is filed, looked up and added to', async () => {
  const facts = 'ไม่มีสคริปต์ ไฟทางเดินหน้าวัดดับทั้งซอยมาสองสัปดาห์';
  const page = await open('/th/complaint?province=50');
  await fill(page, facts);
  await page.getByLabel('หมายเลขโทรศัพท์').fill('12');
  const buffer = await drawPicture({ seed: 3 });
  await page
    .locator('#attachments')
    .setInputFiles([{ name: 'ไฟดับ.jpg', mimeType: 'image/jpeg', buffer }]);
  await page.getByRole('button', { name: 'ส่งเรื่อง' }).click();

  await page
    .getByRole('alert')
    .getByRole('link', { name: /หมายเลขโทรศัพท์ให้ครบ/ })
    .click();
  assert.match(page.url(), /#complainant\.phone$/);
  assert.equal(await page.getByLabel('เล่าเรื่องที่เกิดขึ้น').inputValue(), facts);
  await page.getByText('ลบ ไฟดับ.jpg ออก').waitFor();
  await page.getByLabel('หมายเลขโทรศัพท์').fill('081-234-5678');
  await page.getByRole('button', { name: 'ส่งเรื่อง' }).dblclick();

  const number = (await row(page, 'เลขที่เรื่อง')).trim();
  const code = (await row(page, 'รหัสติดตาม')).trim();
  assert.match(number, /^\d{4}-50-\d{6}-\d$/);
  assert.equal(await casesOf(facts), 1);

  await page.goto(`${center.api}/th/status`);
  await page.getByLabel('เลขที่เรื่อง').fill(number);
  await page.getByLabel('รหัสติดตาม').fill(code);
  await page.getByRole('button', { name: 'ดูเรื่อง' }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor();
  assert.ok(!page.url().includes(number));
  await page.getByRole('button', { name: 'เปิดไฟล์ที่ 1' }).waitFor();
  await page.getByLabel('ข้อมูลที่ต้องการแจ้งเพิ่ม').fill('เมื่อคืนมีคนล้มเพราะมองไม่เห็นทาง');
  await page.getByRole('button', { name: 'ส่งข้อมูลเพิ่มเติม' }).click();
  await page.getByRole('status').getByText('ได้รับข้อมูลเพิ่มเติมของท่านแล้ว').waitFor();
  await page.getByText('เมื่อคืนมีคนล้มเพราะมองไม่เห็นทาง').waitFor();
});

test('without script the other language keeps what is typed, and the receipt', async () => {
  const facts = 'เปลี่ยนภาษา ท่อประปาแตกหน้าตลาดมาสี่วันแล้ว';
  const page = await open('/en/complaint?province=50');
  await page.locator('#facts').fill(facts);
  await page.getByRole('button', { name: 'ภาษาไทย' }).click();
  assert.equal(await page.getByLabel('เล่าเรื่องที่เกิดขึ้น').inputValue(), facts);
  assert.equal(await page.getByRole('alert').count(), 0);
  await fill(page, facts);
  const buffer = await drawPicture({ seed: 5 });
  await page
    .locator('#attachments')
    .setInputFiles([{ name: 'ท่อแตก.jpg', mimeType: 'image/jpeg', buffer }]);
  await page.getByLabel('หมายเลขโทรศัพท์').fill('12');
  // Enter sends the form; it does not change the language.
  await page.getByLabel('หมายเลขโทรศัพท์').press('Enter');
  await page.getByRole('alert').waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'th');

  await page.getByRole('button', { name: 'English' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /whole phone number/ })
    .waitFor();
  assert.equal(await page.getByLabel('Tell us what happened').inputValue(), facts);
  await page.getByText('Remove ท่อแตก.jpg').waitFor();
  await page.getByLabel('Telephone number').fill('081-234-5678');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const number = (await row(page, 'Case number')).trim();
  const code = (await row(page, 'Access code')).trim();
  await page.getByRole('button', { name: 'ภาษาไทย' }).click();
  assert.equal((await row(page, 'เลขที่เรื่อง')).trim(), number);
  assert.equal((await row(page, 'รหัสติดตาม')).trim(), code);
  assert.equal(await casesOf(facts), 1);
});

test('without script somebody signs up to help, in English', async () => {
  const page = await open('/en/volunteer');
  await page.getByLabel('Province').selectOption('50');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('A person', { exact: true }).check();
  await page.getByLabel('Name', { exact: true }).fill('Somchai Jaidee');
  await page.getByLabel('Telephone number').fill('081 234 5678');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /at least one thing/ })
    .click();
  await page.locator('#skills').check();
  await page.getByLabel('I have read the privacy notice').check();
  await page.getByRole('button', { name: 'Sign up' }).click();
  assert.match(await row(page, 'Reference'), /^V50-/);
});

test('without script somebody gives an opinion, and is told of its numbers first', async () => {
  const text = 'ไม่มีสคริปต์ ควรมีรถรับส่งนักเรียนที่บ้านอยู่ไกล';
  const page = await open('/th/opinion?province=50');
  await page.getByText('ไม่ถามและไม่เก็บชื่อ').waitFor();
  await page.getByLabel('ท่านต้องการเสนอความเห็นเรื่องใด').selectOption('education');
  await page.getByLabel('ความเห็นของท่าน').fill(`${text} โทร 081-234-5678`);
  await page.getByLabel('อำเภอหรือเขตที่ท่านอยู่').selectOption('5007');
  await page.getByRole('button', { name: 'ส่งความเห็น' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByText('xxx-xxx-xxxx').waitFor();

  await page.getByRole('button', { name: 'English' }).click();
  assert.equal(
    await page.getByLabel('Your opinion', { exact: true }).inputValue(),
    `${text} โทร 081-234-5678`,
  );
  await page.getByLabel('Your opinion', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Send your opinion' }).dblclick();
  await page.getByRole('heading', { level: 1, name: 'Thank you for your opinion' }).waitFor();
  assert.equal(await row(page, 'Education'), '10 opinions or more');
  assert.ok(!(await page.content()).includes(text));
  const rows = await center.database.selectFrom('opinion_arrivals').select('text').execute();
  assert.deepEqual(
    rows.map((one) => one.text).filter((one) => one.startsWith(text)),
    [text],
  );
});

test('an opinion that was begun before the scripts came goes on in the element', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/embed/v1/opinion-form.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${center.api}/th/opinion?province=50`, { waitUntil: 'commit' });
  const plain = page.locator('.plain-part');
  await plain.getByLabel('ท่านต้องการเสนอความเห็นเรื่องใด').selectOption('health');
  await plain.getByLabel('ความเห็นของท่าน').fill('ควรมีหมอประจำตำบล');
  letGo();
  await page.waitForFunction(() => customElements.get('damrong-opinion-form') !== undefined);
  await page.locator('header').click({ position: { x: 2, y: 2 } });
  await plain.waitFor({ state: 'detached' });
  const form = page.locator('damrong-opinion-form');
  await form.locator('#topicCode-health:checked').waitFor();
  await form.locator('.actions .button').first().click();
  assert.equal(await form.locator('#text').inputValue(), 'ควรมีหมอประจำตำบล');
  await context.close();
});

test('news are read without a script, and have no fault that axe knows of', async () => {
  const plain = await open('/th/news?province=50');
  const title = '(ตัวอย่าง) ศูนย์ดำรงธรรมเคลื่อนที่ อำเภอแม่แตง';
  await plain.getByRole('heading', { name: title }).waitFor();
  await plain.getByRole('heading', { name: 'บริการในวันนั้น' }).waitFor();
  await plain.context().close();

  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.route('**/embed/v1/*.js', (route) => route.abort());
  for (const path of ['/th/news?province=50', '/en/news']) {
    await page.goto(`${center.api}${path}`);
    assert.deepEqual(await axeFindings(page, 'body'), [], path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${path}: ${width}`);
  }
  await context.close();
});

test('the pages have no fault that axe knows of, and nothing is cut at 320 px', async () => {
  for (const path of [
    '/th/complaint?province=50&plain',
    '/th/status?plain',
    '/en/volunteer?province=50&plain',
    '/th/opinion?province=50&plain',
  ]) {
    const page = await open(path, {
      javaScriptEnabled: true,
      viewport: { width: 320, height: 800 },
    });
    assert.deepEqual(await axeFindings(page, 'body'), [], path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${path}: ${width}`);
    await page.context().close();
  }
});

test('a browser that cannot read the scripts keeps the form', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/embed/v1/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'class { ??= }' }),
  );
  const facts = 'เบราว์เซอร์รุ่นเก่า น้ำไม่ไหลมาสามวันทั้งหมู่บ้าน';
  await page.goto(`${center.api}/th/complaint?province=50`);
  await fill(page, facts);
  await page.getByRole('button', { name: 'ส่งเรื่อง' }).click();
  await page.getByText('ศูนย์ดำรงธรรมได้รับเรื่องของท่านแล้ว').first().waitFor();
  assert.equal(await casesOf(facts), 1);
});

test('what was written before the scripts came is in the element, and nobody is interrupted', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/embed/v1/complaint-form.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${center.api}/th/complaint?province=50`, { waitUntil: 'commit' });
  const written = page.locator('.plain-part').getByLabel('เล่าเรื่องที่เกิดขึ้น');
  await page.locator('.plain-part select').first().selectOption({ index: 3 });
  await written.pressSequentially('ถนนชำรุด');
  letGo();
  await page.waitForFunction(() => customElements.get('damrong-complaint-form') !== undefined);
  await written.pressSequentially('หน้าโรงเรียน');
  assert.equal(await written.inputValue(), 'ถนนชำรุดหน้าโรงเรียน');

  await page.locator('header').click({ position: { x: 2, y: 2 } });
  await page.locator('.plain-part').waitFor({ state: 'detached' });
  const form = page.locator('damrong-complaint-form');
  await form.locator('.actions .button').first().click();
  assert.equal(await form.locator('#facts').inputValue(), 'ถนนชำรุดหน้าโรงเรียน');
});

test('the element stands in the place of a form that nobody has touched', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const [path, tag] of [
    ['/th/complaint?province=50', 'damrong-complaint-form'],
    ['/th/status', 'damrong-case-status'],
    ['/th/volunteer?province=50', 'damrong-volunteer-form'],
    ['/th/opinion?province=50', 'damrong-opinion-form'],
  ]) {
    await page.goto(`${center.api}${path}`);
    await page.locator(`${tag} [part="root"]`).waitFor();
    await page.locator('.plain-part').waitFor({ state: 'detached' });
  }
});

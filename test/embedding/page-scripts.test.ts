import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { devices, type Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { barePage } from '../support/host-pages.ts';
import { goOn, numberOf } from './filing-steps.ts';
import { visitAsGuest, type Guest } from './guest.ts';
import { antiCopy, defaultButton, fastClick, noBackspace, shortcuts } from './page-scripts.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** Somebody else's page with its own search, one form round everything, and these scripts. */
function hostPage(...scripts: string[]): string {
  const head = '<meta name="viewport" content="width=device-width,initial-scale=1">';
  return barePage(
    `<form action="/posted" method="post">
      <input id="q" aria-label="ค้นหาในเว็บไซต์" /><button id="default">ค้นหาเว็บ</button>
      ${guest.tag('damrong', 'data-province="50" data-show="complaint-form"')}
    </form>${scripts.map((script) => `<script>${script}</script>`).join('')}`,
    head,
  );
}

// Letters that pages take for shortcuts, a space, a slip that is mended, and two lines.
const facts = 'fee/se street 1 fell';

/** Fills in and sends as a person does: key by key and press by press. */
async function fileByHand(page: Page, press: 'click' | 'tap'): Promise<string> {
  await page.getByRole('searchbox')[press]();
  await page.keyboard.type('น้ำไม่ไหล');
  await page.getByRole('radio').first()[press]();
  await page.getByRole('button', { name: 'ถัดไป' })[press]();
  const story = page.getByRole('textbox', { name: 'เล่าเรื่องที่เกิดขึ้น' });
  await story[press]();
  await page.keyboard.type(`${facts}x`);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await page.keyboard.type('น้ำไม่ไหลมาห้าวันแล้วทั้งหมู่บ้าน');
  assert.equal(await story.inputValue(), `${facts}\nน้ำไม่ไหลมาห้าวันแล้วทั้งหมู่บ้าน`);
  await page.getByRole('radio', { name: 'เมื่อวาน' })[press]();
  await page.getByRole('combobox', { name: /^อำเภอ/ }).selectOption({ label: 'เมืองเชียงใหม่' });
  await page.getByRole('button', { name: 'ถัดไป' })[press]();
  await page.getByRole('radio').first()[press]();
  await page.getByRole('textbox', { name: 'ชื่อและนามสกุล' })[press]();
  await page.keyboard.type('สมหมาย ตัวอย่าง');
  await page.getByRole('textbox', { name: 'หมายเลขโทรศัพท์' })[press]();
  await page.keyboard.type('0812345678');
  await page.getByRole('button', { name: 'ถัดไป' })[press]();
  await page.getByRole('checkbox', { name: /ข้าพเจ้ายืนยัน/ })[press]();
  await goOn(page);
  return numberOf(page);
}

async function isUntouched(page: Page): Promise<void> {
  assert.equal(await page.locator('#q').inputValue(), '');
  assert.notEqual(await page.title(), 'posted');
}

for (const [what, scripts] of Object.entries({
  'a default button of WebForms': [defaultButton],
  'shortcuts of single letters': [shortcuts],
  'a script against going back by Backspace': [noBackspace],
  'scripts against copying': [antiCopy],
  'all of them': [defaultButton, shortcuts, noBackspace, antiCopy, fastClick],
})) {
  test(`a complaint is typed and filed on a page with ${what}`, async () => {
    const { page, errors } = await guest.open(hostPage(...scripts));
    const number = await fileByHand(page, 'click');
    assert.ok((await guest.casesOf(facts)).includes(number));
    await isUntouched(page);
    assert.deepEqual(errors, []);
  });
}

test('on an iPhone, FastClick lets a complaint be filed by taps', async () => {
  const browser = await launchChromium();
  try {
    const { defaultBrowserType: _, ...iPhone } = devices['iPhone 13']!;
    const context = await browser.newContext({ ...iPhone, locale: 'th-TH' });
    const page = await context.newPage();
    await page.goto(guest.host.put('/fastclick', hostPage(fastClick, antiCopy)));
    const number = await fileByHand(page, 'tap');
    assert.ok((await guest.casesOf(facts)).includes(number));
  } finally {
    await browser.close();
  }
});

test('nothing that is done in fields and buttons is told to the page, but Escape and Tab', async () => {
  const { page } = await guest.open(hostPage());
  await page.getByRole('searchbox').waitFor();
  await page.evaluate(() => {
    const types =
      'keydown keypress keyup beforeinput input paste copy cut mousedown mouseup click dblclick contextmenu pointerdown pointerup touchstart touchend selectstart compositionstart';
    const captured: string[] = [];
    Object.assign(globalThis, { captured });
    for (const type of types.split(' ')) {
      for (const where of [document.body, document, globalThis as unknown as EventTarget]) {
        where.addEventListener(type, (event) => {
          captured.push(`${type} ${(event as KeyboardEvent).key ?? ''}`.trim());
        });
      }
    }
  });
  const search = page.getByRole('searchbox');
  await search.click();
  await page.keyboard.type('ab c');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('Control+V');
  await search.click({ button: 'right' });
  await search.dblclick();
  await page.getByRole('button', { name: 'ถัดไป' }).click();
  await page.getByText('กรุณาแก้ไขดังนี้').click();
  await search.click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  const captured = await page.evaluate(
    () => (globalThis as unknown as { captured: string[] }).captured,
  );
  assert.deepEqual([...new Set(captured)].sort(), [
    'keydown Escape',
    'keydown Tab',
    'keyup Escape',
    'keyup Tab',
  ]);
});

test('a click on plain text closes what the page has open', async () => {
  const { page } = await guest.open(
    hostPage("document.addEventListener('click', function () { document.title = 'closed'; });"),
  );
  await page.getByText('แจ้งเรื่องร้องเรียนร้องทุกข์').first().click();
  assert.equal(await page.title(), 'closed');
});

test('a fallback that the page gave is the page’s own to hear', async () => {
  const { page } = await guest.open(
    barePage(
      `<damrong-complaint-form province="50" lang="en"><a href="#">เปิดแบบฟอร์ม</a></damrong-complaint-form>
      ${guest.tag('complaint-form')}
      <script>document.addEventListener('click', function () { document.title = 'captured'; });</script>`,
    ),
    (context) => context.route(/\/embed\/(?!v1\/)/, (route) => route.abort()),
  );
  await page.getByRole('link', { name: 'เปิดแบบฟอร์ม' }).click();
  assert.equal(await page.title(), 'captured');
});

test('a press on plain text moves nothing, and the text can be marked', async () => {
  const { page } = await guest.open(
    barePage(
      `<style>* { user-select: none; -webkit-user-select: none }</style><p style="height:60em">ข่าว</p>
      ${guest.tag('damrong', 'data-province="50" data-show="complaint-form"')}<script>${antiCopy}</script>`,
    ),
  );
  const hint = page.getByText('เช่น น้ำไม่ไหล ถนนชำรุด เสียงดัง');
  await hint.waitFor();
  await page.waitForLoadState('networkidle');
  await hint.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 0);
  const box = (await hint.boundingBox())!;
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  assert.equal(await page.evaluate(() => scrollY), before);
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
  const marked = await page.evaluate(() => String(getSelection()));
  assert.match(marked, /น้ำไม่ไหล/);
});

test('focus() goes to the first thing to do, also through the hub', async () => {
  const { page } = await guest.open(hostPage());
  await page.getByRole('searchbox').waitFor();
  await page.locator('damrong-center').evaluate((hub) => {
    (hub as HTMLElement).focus();
  });
  assert.equal(
    await page.getByRole('searchbox').evaluate((field) => field.matches(':focus')),
    true,
  );
});

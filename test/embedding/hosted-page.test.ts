import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { builtElements } from '../support/built-elements.ts';
import { visitAsGuest, type Guest } from './guest.ts';
import { goOn, numberOf, fillForm } from './filing-steps.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** The centre's own page, opened from another one. */
async function openHosted(path: string): Promise<Page> {
  const { page } = await guest.open('<!doctype html><title>Before</title>');
  await page.goto(`${guest.center.api}${path}`);
  await page.locator('.display-settings button').first().waitFor();
  return page;
}

test('every page that an element asks for is there, in both languages, with the element on it', async () => {
  const pages = builtElements().flatMap(({ tag, pages }) =>
    pages.map(({ path }) => ({ path, tag })),
  );
  assert.ok(pages.length >= 4);
  const { page, errors } = await guest.open('<!doctype html><title>Before</title>');
  for (const { path, tag } of pages) {
    for (const lang of ['th', 'en']) {
      await page.goto(`${guest.center.api}/${lang}/${path}?province=50`);
      await page.locator(`${tag} [part="root"][lang="${lang}"]`).waitFor();
    }
  }
  assert.deepEqual(errors, []);
});

async function isAt(page: Page, step: number): Promise<void> {
  await page.locator('h2', { hasText: `ขั้นที่ ${step} จาก` }).waitFor();
}

test("the browser's back and forward, and the form's own, lose nothing at any step", async () => {
  const facts = 'น้ำไม่ไหล ย้อนทุกขั้น ทั้งหมู่บ้านเดือดร้อน';
  const page = await openHosted('/th/complaint?province=50');
  await fillForm(page, facts);
  const typed = async () => ({
    facts: await page.locator('#facts').inputValue(),
    isYesterday: await page.locator('#when-yesterday').isChecked(),
  });

  for (const step of [3, 2, 1]) {
    await page.goBack();
    await isAt(page, step);
  }
  assert.equal(await page.locator('#search').inputValue(), 'น้ำไม่ไหล');
  assert.ok(await page.locator('#category').isChecked());
  await page.goForward();
  await isAt(page, 2);
  assert.deepEqual(await typed(), { facts, isYesterday: true });
  assert.equal(await page.locator('#district').inputValue(), '5001');
  await page.goForward();
  await isAt(page, 3);
  assert.equal(await page.locator('#name').inputValue(), 'ผู้ร้อง ตัวอย่าง');

  const back = page.getByRole('button', { name: 'ย้อนกลับ', exact: true });
  await back.click();
  await isAt(page, 2);
  assert.deepEqual(await typed(), { facts, isYesterday: true });
  await page.goBack();
  await isAt(page, 1);
  for (const step of [2, 3, 4]) {
    await goOn(page);
    await isAt(page, step);
  }
  assert.ok(await page.locator('#truth').isChecked());
  await goOn(page);
  const number = await numberOf(page);
  assert.deepEqual(await guest.casesOf(facts), [number]);
});

test('no step of a sent case comes again, and back from a saved receipt leaves the page', async () => {
  const page = await openHosted('/th/complaint?province=50');
  await fillForm(page, 'น้ำไม่ไหล ย้อนจากใบรับเรื่อง ทั้งหมู่บ้านเดือดร้อน');
  await goOn(page);
  const number = await numberOf(page);
  const isAtReceipt = () =>
    page.waitForFunction(
      () => (history.state as { damrongStep?: number } | null)?.damrongStep === 1,
    );
  await isAtReceipt();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('popstate', ({ state }) => {
          if ((state as { damrongStep?: number } | null)?.damrongStep === 1) resolve();
        });
        history.forward();
      }),
  );
  assert.equal(await numberOf(page), number);
  await page.getByRole('button', { name: 'บันทึกเป็นรูปภาพ' }).click();
  await page.getByText('บันทึกรูปภาพแล้ว').waitFor();
  await page.evaluate('history.back()');
  await page.waitForURL(guest.host.url + '/**');
});

test('a page that is loaded again begins with the first step and one entry', async () => {
  const page = await openHosted('/th/volunteer?province=50');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'ถัดไป', exact: true }).click();
  await isAt(page, 2);
  await page.goBack();
  await isAt(page, 1);
  assert.ok(await page.getByRole('radio').first().isChecked());
  await page.goForward();
  await isAt(page, 2);
  await page.reload();
  await isAt(page, 1);
  await page.waitForFunction(() => history.state === null);
  await page.goBack();
  await page.waitForURL(guest.host.url + '/**');
});

test('another language in the middle keeps the step and what was typed', async () => {
  const facts = 'น้ำไม่ไหล เปลี่ยนภาษากลางทาง ทั้งหมู่บ้านเดือดร้อน';
  const page = await openHosted('/th/complaint?province=50');
  await fillForm(page, facts);
  await page.goBack();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'About you' }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'File a complaint' }).waitFor();
  assert.match(page.url(), /\/en\/complaint\?province=50$/);
  assert.equal(await page.locator('#name').inputValue(), 'ผู้ร้อง ตัวอย่าง');
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  assert.equal(focused, 'ภาษาไทย');
  await page.goBack();
  await page.getByRole('heading', { name: 'Where did it happen?' }).waitFor();
  assert.equal(await page.locator('#facts').inputValue(), facts);
});

test('on the page of another office the form leaves the history alone', async () => {
  const tag = guest.tag('complaint-form', 'data-province="50"');
  const { page } = await guest.open(`<!doctype html><title>Office</title><body>${tag}</body>`);
  const read = () => page.evaluate(() => `${history.length} ${JSON.stringify(history.state)}`);
  const before = await read();
  await fillForm(page, 'น้ำไม่ไหล หน้าของหน่วยงานอื่น ทั้งหมู่บ้านเดือดร้อน');
  assert.equal(await read(), before);
});

for (const lang of ['th', 'en']) {
  test(`the centre's own pages fit a narrow phone and are clean, in ${lang}`, async () => {
    const { page } = await guest.open('<!doctype html><title>Before</title>');
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', 'complaint', 'status', 'volunteer', 'volunteer/manage', 'opinion']) {
      await page.goto(`${guest.center.api}/${lang}/${path}?province=50`);
      if (path !== '') await page.locator('.display-settings button').first().waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 320, path);
      assert.deepEqual(await axeFindings(page, 'body'), [], path);
    }
  });
}

test('with text of twice the size no word of the frame lies on another', async () => {
  const { page } = await guest.open('<!doctype html><title>Before</title>');
  for (const width of [390, 768]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['th/', 'en/complaint', 'th/opinion']) {
      await page.goto(`${guest.center.api}/${path}?province=50`);
      const found = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        // Of the words themselves: they may stand out of the box that is laid out for them.
        const boxes = [...document.querySelectorAll('.bar > *')].map((part) => {
          const words = document.createRange();
          words.selectNodeContents(part);
          return words.getBoundingClientRect();
        });
        const overlaps = boxes.some((one, index) =>
          boxes
            .slice(index + 1)
            .some(
              (other) =>
                one.left < other.right &&
                other.left < one.right &&
                one.top < other.bottom &&
                other.top < one.bottom,
            ),
        );
        return { overlaps, width: document.querySelector('header')?.scrollWidth };
      });
      assert.deepEqual(found, { overlaps: false, width }, `${path} at ${width} px`);
    }
  }
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visitAsGuest, type Guest } from './guest.ts';
import { goOn, numberOf, fillForm } from './filing-steps.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

const receipt = 'damrong-complaint-form .receipt';

async function openHosted(path = '/th/complaint?province=50'): Promise<Page> {
  const { page } = await guest.open('<!doctype html><title>Before</title>');
  await page.goto(`${guest.center.api}${path}`);
  return page;
}

async function file(page: Page, facts: string): Promise<string> {
  await fillForm(page, facts);
  await goOn(page);
  const number = await numberOf(page);
  await page.locator(`${receipt} .receipt-actions`).waitFor();
  return number;
}

/** What the browser asks while something is done; it is answered with staying, or leaving. */
async function asked(page: Page, act: () => Promise<unknown>, leaves = false): Promise<string[]> {
  const questions: string[] = [];
  page.once('dialog', (dialog) => {
    questions.push(dialog.type());
    void (leaves ? dialog.accept() : dialog.dismiss());
  });
  await act();
  return questions;
}

const reload = (page: Page) => page.evaluate('location.reload()').catch(() => undefined);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(300);
}

test('a half-filled form is not left without a question, on the page of another office', async () => {
  const tag = guest.tag('complaint-form', 'data-province="50"');
  const { page } = await guest.open(`<!doctype html><title>Office</title><body>${tag}</body>`);
  await page.locator('#search').fill('น้ำไม่ไหล');
  await page.locator('#category').check();
  await goOn(page);
  await page.locator('#facts').fill('น้ำไม่ไหล ครึ่งทาง');
  const act = async () => {
    await reload(page);
    await settled(page);
  };
  assert.deepEqual(await asked(page, act), ['beforeunload']);
  assert.equal(await page.locator('#facts').inputValue(), 'น้ำไม่ไหล ครึ่งทาง');
  await page.locator('#keep-draft').check();
  await page.getByText('เก็บร่างไว้ในเครื่องนี้แล้ว').waitFor();
  await settled(page);
  assert.deepEqual(await asked(page, act), []);
  await page.getByText('มีร่างที่กรอกค้างไว้').waitFor();
});

test('a receipt that was not kept is not left without a question; one that was copied is', async () => {
  const tag = guest.tag('complaint-form', 'data-province="50"');
  const { page } = await guest.open(
    `<!doctype html><title>Office</title><body>${tag}</body>`,
    (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  );
  const number = await file(page, 'น้ำไม่ไหล ใบรับเรื่องที่ไม่ได้เก็บ ทั้งหมู่บ้าน');
  const act = async () => {
    await reload(page);
    await settled(page);
  };
  assert.deepEqual(await asked(page, act), ['beforeunload']);
  assert.equal(await numberOf(page), number);
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
  await press(page, 'คัดลอก');
  await page.getByText('คัดลอกเลขที่เรื่องและรหัสติดตามแล้ว').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /^ใบรับเรื่อง/);
  assert.ok(text.includes(`${guest.center.api}/th/status#number=${number}`), text);
  assert.deepEqual(await asked(page, act), []);
  await page.locator('#search').waitFor();
});

test('back stays on a receipt until it is kept, then leaves; a reload shows it again', async () => {
  const page = await openHosted();
  const number = await file(page, 'น้ำไม่ไหล ย้อนแล้วอยู่ที่เดิม ทั้งหมู่บ้านเดือดร้อน');
  for (let round = 0; round < 2; round += 1) {
    await page.evaluate('history.back()');
    await page.locator('.leaving').waitFor();
    await settled(page);
    assert.equal(await numberOf(page), number);
    await press(page, 'กลับไปบันทึก');
  }
  assert.deepEqual(
    await asked(
      page,
      async () => {
        await reload(page);
        await page.waitForLoadState();
      },
      true,
    ),
    ['beforeunload'],
  );
  assert.equal(await numberOf(page), number);
  await page.locator(`${receipt} .receipt-actions`).waitFor();
  await page.evaluate('history.back()');
  await page.locator('.leaving').waitFor();
  await press(page, 'จดไว้แล้ว ออกได้');
  await page.evaluate('history.back()');
  await page.waitForURL(`${guest.host.url}/**`);
});

test('the tab keeps a receipt through another language, and forgets it with another case', async () => {
  const page = await openHosted();
  const number = await file(page, 'น้ำไม่ไหล เปลี่ยนภาษาที่ใบรับเรื่อง ทั้งหมู่บ้าน');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'The Damrongdhama Centre has received' }).waitFor();
  await page.waitForURL('**/en/complaint**');
  await asked(page, async () => page.reload(), true);
  assert.equal(await numberOf(page), number);
  await page.getByText('This receipt stays in this tab').waitFor();
  await press(page, 'File another case');
  await press(page, 'I wrote it down, leave');
  await page.locator('#search').waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
  await page.reload();
  await page.locator('#search').waitFor();
  await page.goBack();
  await page.waitForURL(`${guest.host.url}/**`);
});

test('a confirmation of a volunteer outlives a reload with reference and code and nothing else', async () => {
  const page = await openHosted('/th/volunteer?province=50');
  const form = page.locator('damrong-volunteer-form');
  const next = () => form.locator('button[type=submit]').click();
  await form.locator('#kind-trader').check();
  await next();
  await form.locator('#skills-boat').check();
  await next();
  await form.locator('#days').waitFor();
  await next();
  await form.locator('#name').fill('ร้านเรือ ตัวอย่าง');
  await form.locator('#phone').fill('081-234-5678');
  await form.locator('#notice').check();
  await next();
  const keys = form.locator('.receipt .key dd');
  await keys.first().waitFor();
  const shown = await keys.allInnerTexts();
  assert.deepEqual(await asked(page, async () => page.reload(), true), ['beforeunload']);
  await keys.first().waitFor();
  assert.deepEqual(await keys.allInnerTexts(), shown);
  const stored = await page.evaluate(() => JSON.stringify(sessionStorage));
  assert.doesNotMatch(stored, /ร้านเรือ|081/);
  await form.getByRole('button', { name: 'บันทึกเป็นรูป' }).click();
  await form.getByText('บันทึกรูปแล้ว').waitFor();
  assert.deepEqual(await asked(page, async () => page.reload()), []);
});

test('a telephone call asks nothing', async () => {
  const tag = guest.tag('complaint-form', 'data-province="50"');
  const { page } = await guest.open(
    `<!doctype html><title>Office</title><body><a href="tel:191">191</a>${tag}</body>`,
  );
  await page.locator('#search').fill('น้ำไม่ไหล');
  await page.locator('#category').check();
  await goOn(page);
  await page.locator('#facts').fill('มีคนยิงกัน');
  const call = async () => {
    await page.getByRole('link', { name: '191' }).first().click();
    await settled(page);
  };
  assert.deepEqual(await asked(page, call), []);
});

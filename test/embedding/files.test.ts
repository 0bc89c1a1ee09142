import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { drawPicture } from '../../packages/server/test-support/camera-files.ts';
import type { Page, Route } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { startCutLine } from '../support/cut-line.ts';
import { barePage } from '../support/host-pages.ts';
import { Keyboard } from '../end-to-end/keyboard.ts';
import { picture, visitAsGuest, type Guest, type Seen } from './guest.ts';
import { printedPolicy } from './printed-policy.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** The form on a page under the printed policy, connected to the centre over this line. */
async function openFacts(line: string, width = 1024): Promise<Seen> {
  const seen = await guest.open({
    body: barePage(guest.tag('complaint-form', `data-province="50" data-api="${line}"`)),
    headers: {
      'Content-Security-Policy':
        `${printedPolicy(guest.center.api)}; connect-src ${line} ${guest.center.api}`.replace(
          /connect-src [^;]*;(.*connect-src)/,
          '$1',
        ),
    },
  });
  const { page } = seen;
  // From the start, because a listener added at the moment of the press may come too late.
  page.on('filechooser', () => undefined);
  await page.setViewportSize({ width, height: 900 });
  await page.getByRole('searchbox').fill('น้ำไม่ไหล');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'ถัดไป' }).click();
  await page.getByRole('textbox', { name: 'เล่าเรื่องที่เกิดขึ้น' }).fill('น้ำไม่ไหลมาห้าวันแล้วทั้งหมู่บ้าน');
  return seen;
}

async function answerRest(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'ถัดไป' });
  await page.getByRole('combobox', { name: /^อำเภอ/ }).selectOption({ label: 'เมืองเชียงใหม่' });
  await next.click();
  await page.getByRole('radio').first().check();
  await page.getByRole('textbox', { name: 'ชื่อและนามสกุล' }).fill('สมหมาย ตัวอย่าง');
  await page.getByRole('textbox', { name: 'หมายเลขโทรศัพท์' }).fill('0812345678');
  await next.click();
  await page.getByRole('checkbox', { name: /ข้าพเจ้ายืนยัน/ }).check();
}

/** How many files the cases of this test have in all. */
async function fileCount(): Promise<number> {
  const rows = await guest.center.database
    .connection()
    .execute((connection) => connection.selectFrom('attachments').select('id').execute());
  return rows.length;
}

test('a photo goes up a line that is cut three times, once, under the printed policy', async (t) => {
  const line = await startCutLine(guest.center.api, {
    after: [400_000, 900_000, 1_400_000],
    awayMs: 1200,
  });
  t.after(() => {
    line.stop();
  });
  const { page, errors } = await openFacts(line.url);
  let length = 0;
  page.on('request', (request) => {
    length = Math.max(length, Number(request.headers()['upload-length'] ?? 0));
  });
  await page.getByRole('button', { name: /เพิ่มรูปหรือเอกสาร/ }).click();
  const buffer = await drawPicture({ width: 2000, height: 1500, seed: 7919 });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'เลือกไฟล์' }).click();
  await (await chooser).setFiles({ name: 'ถนน.jpg', mimeType: 'image/jpeg', buffer });
  await page.locator('.files .ready').waitFor({ timeout: 60_000 });
  assert.equal(line.cuts, 3);
  await picture(page, 'files-facts');
  await answerRest(page);
  await picture(page, 'files-review');
  await page.getByRole('button', { name: 'ส่งเรื่อง' }).click();
  await page.getByRole('heading', { name: 'ศูนย์ดำรงธรรมได้รับเรื่องของท่านแล้ว' }).waitFor();
  assert.equal(await fileCount(), 1);
  t.diagnostic(`${line.sent} bytes went up for a photo of ${length} that was cut three times`);
  // Starting again after each cut would send more than twice as much.
  assert.ok(line.sent < length * 1.5, `${line.sent} bytes for ${length}`);
  const network = /ERR_|Failed to load resource/;
  assert.deepEqual(
    errors.filter((error) => !network.test(error)),
    [],
  );
});

test('files are chosen, paused and removed by keyboard at 320 px without sideways scrolling', async () => {
  const { page } = await openFacts(guest.center.api, 320);
  const keyboard = new Keyboard(page);
  await keyboard.press(page.getByRole('button', { name: /เพิ่มรูปหรือเอกสาร/ }));
  await page.locator('.files #files:focus').waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  const buffer = await drawPicture({ width: 300, height: 200 });
  await (
    await chooser
  ).setFiles([
    { name: 'ชื่อไฟล์ที่ยาวมากจนเกินความกว้างของหน้าจอโทรศัพท์เครื่องเก่า.jpg', mimeType: 'image/jpeg', buffer },
    { name: 'บันทึก.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') },
    { name: 'เสียง.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('ID3') },
  ]);
  await page.locator('.files .ready').nth(1).waitFor();
  await page.locator('.files .error').waitFor();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  assert.equal(sideways, false);
  assert.deepEqual(await axeFindings(page, 'damrong-complaint-form'), []);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await picture(page, `files-320-${scheme}`);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await picture(page, 'files-320-forced');
  await keyboard.press(page.getByRole('button', { name: /ลบออก เสียง/ }));
  await page.getByText('ลบ เสียง.mp3 ออกแล้ว').waitFor();
});

/** A visitor whose photo the centre puts off with this answer; how often it was asked to take it. */
async function putOff(t: TestContext, retryAfter: string) {
  const seen = await openFacts(guest.center.api);
  const { page } = seen;
  let asked = 0;
  const busy = async (route: Route) => {
    asked += 1;
    await route.fulfill({
      status: 503,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'Retry-After',
        'retry-after': retryAfter,
      },
    });
  };
  await page.route(
    (url) => url.pathname.startsWith('/v1/uploads/'),
    (route) => (route.request().method() === 'PATCH' ? busy(route) : route.continue()),
  );
  await page.clock.install();
  t.after(() => page.close());
  await page.getByRole('button', { name: /เพิ่มรูปหรือเอกสาร/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'เลือกไฟล์' }).click();
  const buffer = await drawPicture({ width: 300, height: 200 });
  await (await chooser).setFiles({ name: 'ถนน.jpg', mimeType: 'image/jpeg', buffer });
  return { page, asked: () => asked };
}

test('a centre that asks to wait is not asked before, and not for ever', async (t) => {
  const { page, asked } = await putOff(t, '30');
  await page.locator('.files [data-state=broken]').waitFor();
  assert.equal(asked(), 1);
  for (let times = 1; times <= 6; times += 1) {
    await page.clock.runFor(25_000);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.clock.runFor(1000);
    assert.equal(asked(), times);
    const next = page.waitForRequest((request) => request.method() === 'PATCH');
    await page.clock.runFor(6000);
    await next;
    await page.locator('.files').locator('[data-state=broken], [data-state=failed]').waitFor();
  }
  await page.getByText('ส่งไฟล์นี้ไม่สำเร็จ กรุณากดลองอีกครั้ง').first().waitFor();
  assert.equal(asked(), 7);
  await page.clock.runFor(600_000);
  assert.equal(asked(), 7);

  await page.unrouteAll();
  await page.getByRole('button', { name: /^ลองอีกครั้ง/ }).click();
  await page.locator('.files .ready').waitFor();
});

test('a centre that asks for an hour ends the waiting with words', async (t) => {
  const { page, asked } = await putOff(t, '3600');
  await page.getByText('ส่งไฟล์นี้ไม่สำเร็จ กรุณากดลองอีกครั้ง').first().waitFor();
  assert.equal(asked(), 1);
});

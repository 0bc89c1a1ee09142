import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { barePage } from '../support/host-pages.ts';
import { picture, visitAsGuest, type Guest } from './guest.ts';

const readme = join(import.meta.dirname, '../../packages/widgets/README.md');
const chiangMai = { latitude: 18.78831234, longitude: 98.98531234 };

let guest: Guest;
let policy: string;
before(async () => {
  guest = await visitAsGuest();
  const [, printed = ''] =
    /Content-Security-Policy: (default-src 'none'[^`]*)/.exec(readFileSync(readme, 'utf8')) ?? [];
  policy = printed.replace(/\s+/g, ' ').replaceAll('https://1567.example.go.th', guest.center.api);
});
after(() => guest.stop());

/** Opens the form's step about the location under the printed policy, on a small phone. */
async function openPlace(
  prepare: (context: BrowserContext) => Promise<unknown>,
  attributes = '',
  more = '',
) {
  const body = `<damrong-complaint-form ${attributes}></damrong-complaint-form>${guest.tag('complaint-form')}`;
  const content = { body: barePage(body), headers: { 'Content-Security-Policy': policy + more } };
  const asked: string[] = [];
  const seen = await guest.open(content, async (context) => {
    context.on('request', (request) => asked.push(request.url()));
    await prepare(context);
  });
  const { page } = seen;
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('searchbox').fill('น้ำไม่ไหล');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'ถัดไป' }).click();
  await page.getByRole('textbox', { name: 'เล่าเรื่องที่เกิดขึ้น' }).fill('น้ำประปาไม่ไหลทั้งหมู่บ้านมา 5 วัน');
  const ways = page.getByRole('button', { name: 'ค้นหาสถานที่ หรือเลือกจุดบนแผนที่' });
  await ways.waitFor();
  return { ...seen, asked, ways };
}

const usePosition = (page: Page) => page.getByRole('button', { name: 'ใช้ตำแหน่งของเครื่องนี้' });

async function isClean(page: Page): Promise<void> {
  assert.deepEqual(await axeFindings(page, 'damrong-complaint-form'), []);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${width} px wide`);
}

test('nothing of the map, the search or the position comes before it is asked for', async () => {
  const { asked, page } = await openPlace(async () => undefined, 'province="50"');
  assert.deepEqual(
    asked.filter((url) => /form-place|\/v1\/(places$|province-map|subdistrict-map)/.test(url)),
    [],
  );
  await isClean(page);
});

test('the position of the device finds its subdistrict and is sent nowhere', async () => {
  const { asked, errors, page, ways } = await openPlace(async (context) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ ...chiangMai, accuracy: 23 });
  });
  await ways.click();
  await usePosition(page).click();
  await page.getByText('จุดนี้อยู่ในจังหวัดเชียงใหม่').waitFor();
  await page.getByText('พิกัด 18.78831, 98.98531').waitFor();
  await page.getByText('คลาดเคลื่อนได้ประมาณ 20 เมตร').waitFor();
  const [first] = await page.locator('[name=near-place]').all();
  await first?.focus();
  await page.keyboard.press('Space');
  await page.getByText('เลือกแล้ว: ตำบลพระสิงห์').waitFor();
  assert.equal(await page.locator('#subdistrict').inputValue(), '500102');
  assert.equal(await page.getByRole('combobox', { name: 'จังหวัด' }).inputValue(), '50');
  await isClean(page);
  assert.ok(asked.every((url) => !url.includes('18.78') && !url.includes('98.98')));
  assert.deepEqual(errors, []);
});

test('without outlines the province is asked about, and a coarse position is said', async () => {
  const { page, ways } = await openPlace(async (context) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ ...chiangMai, accuracy: 5000 });
    await context.route('**/v1/subdistrict-map/51', (route) => route.abort());
  });
  await ways.click();
  await page.getByRole('button', { name: 'เลือกจุดบนแผนที่ หรือใส่พิกัด' }).click();
  await page.getByRole('textbox', { name: 'พิกัด' }).fill('18.66, 99.04');
  await page.getByText('กรุณาเลือกว่าเกิดเหตุในจังหวัดใด').waitFor();
  await page.getByRole('button', { name: 'จังหวัดลำพูน' }).click();
  assert.equal(await page.getByRole('combobox', { name: 'จังหวัด' }).inputValue(), '51');
  await isClean(page);
  await usePosition(page).click();
  await page.getByText('ตำแหน่งนี้คลาดเคลื่อนได้ประมาณ 5 กิโลเมตร').waitFor();
  assert.equal(await page.locator('[name=near-place]').count(), 3);
  await isClean(page);
});

test('a refused position leaves a sentence that says what to do, and the other ways', async () => {
  const { page, ways } = await openPlace((context) => context.clearPermissions(), 'province="50"');
  await ways.click();
  await usePosition(page).click();
  await page.getByText('เครื่องไม่อนุญาตให้ใช้ตำแหน่ง').waitFor({ timeout: 25_000 });
  await page.getByRole('combobox', { name: 'ค้นหาตำบล' }).fill('50300');
  await page.getByRole('option').first().waitFor();
  await isClean(page);
});

test('a position abroad is not taken', async () => {
  const { page, ways } = await openPlace(async (context) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 51.5, longitude: -0.12 });
  });
  await ways.click();
  await usePosition(page).click();
  await page.getByText('ตำแหน่งนี้อยู่นอกประเทศไทย').waitFor();
  assert.equal(await page.getByText('จุดที่จะส่งไปพร้อมเรื่อง').count(), 0);
});

test('a point is chosen on the map by keyboard, from our own files alone', async () => {
  const { asked, errors, page, ways } = await openPlace(async () => undefined, 'province="50"');
  await ways.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'ค้นหาตำบล' }).waitFor();
  const toggle = page.getByRole('button', { name: 'เลือกจุดบนแผนที่ หรือใส่พิกัด' });
  await toggle.focus();
  await page.keyboard.press('Enter');
  const map = page.getByRole('application', { name: 'แผนที่ประเทศไทยแสดงเขตจังหวัด' });
  await map.waitFor();
  await map.focus();
  for (const key of ['+', '+', 'ArrowUp', 'Shift+ArrowLeft', 'Enter'])
    await page.keyboard.press(key);
  await page.getByText('จุดที่จะส่งไปพร้อมเรื่อง').waitFor();
  await page.getByText('ตรงกลางแผนที่คือพิกัด').waitFor();
  await isClean(page);
  await picture(page, 'place-map');
  const origins = new Set(asked.map((url) => new URL(url).origin));
  assert.deepEqual([...origins].sort(), [guest.center.api, guest.host.url].sort());
  assert.deepEqual(errors, []);
});

test('a finger drags the map, two pinch it, and a press brings a place to the middle', async () => {
  const { page, ways } = await openPlace(async () => undefined, 'province="50"');
  await ways.click();
  await page.getByRole('button', { name: 'เลือกจุดบนแผนที่ หรือใส่พิกัด' }).click();
  const map = page.getByRole('application');
  await map.scrollIntoViewIfNeeded();
  const seen = async () =>
    (await map.locator('svg').first().getAttribute('viewBox'))?.split(' ').map(Number) ?? [];
  const { x, y, width, height } = (await map.boundingBox())!;
  const [left = 0, , before = 0] = await seen();
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  await page.mouse.move(middleX, middleY);
  await page.mouse.down();
  await page.mouse.move(middleX + 60, middleY, { steps: 4 });
  await page.mouse.up();
  const [dragged = 0] = await seen();
  assert.ok(dragged < left, 'dragging to the right shows more of the left');

  const finger = (type: string, pointerId: number, clientX: number) =>
    map.dispatchEvent(type, { pointerId, clientX, clientY: middleY, button: 0, isPrimary: false });
  await map.evaluate((element) => {
    element.setPointerCapture = () => undefined;
  });
  await finger('pointerdown', 11, middleX - 30);
  await finger('pointerdown', 12, middleX + 30);
  await finger('pointermove', 12, middleX + 90);
  const [, , pinched = 0] = await seen();
  assert.ok(pinched < before, 'fingers that part bring the map nearer');
  await finger('pointerup', 11, middleX - 30);
  await finger('pointerup', 12, middleX + 90);

  const [pressedLeft = 0] = await seen();
  await page.mouse.click(x + width - 10, middleY);
  const [shown = 0] = await seen();
  assert.ok(shown > pressedLeft, 'what was pressed comes to the middle');
});

test('tiles are fetched from the address that the page names and its policy allows', async () => {
  const tiles = `${guest.host.url}/tiles/{z}/{x}/{y}.png`;
  const { asked, errors, page, ways } = await openPlace(
    (context) => context.route('**/tiles/**', (route) => route.fulfill({ status: 204 })),
    `province="50" map-tiles="${tiles}" map-tiles-credit="© กรมแผนที่"`,
    `; img-src ${guest.host.url}`,
  );
  await ways.click();
  await page.getByRole('button', { name: 'เลือกจุดบนแผนที่ หรือใส่พิกัด' }).click();
  await page.getByText('© กรมแผนที่').waitFor();
  await page.locator('.map image').first().waitFor({ state: 'attached' });
  const [first = ''] = asked.filter((url) => url.includes('/tiles/'));
  assert.match(first, /\/tiles\/\d+\/\d+\/\d+\.png$/);
  assert.deepEqual(errors, []);
});

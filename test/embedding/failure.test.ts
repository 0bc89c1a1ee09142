import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { barePage } from '../support/host-pages.ts';
import { picture, visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** Elements give up after two and a half seconds; the rest is for a loaded machine. */
const waitOptions = { timeout: 12_000 };

const chunks = /\/embed\/(?!v1\/)/;

const withFallback = (element: string, attributes = ''): string =>
  `<${element} province="50" ${attributes}>
    <a href="${guest.center.api}/th/?province=50">แจ้งเรื่องที่ศูนย์ดำรงธรรม</a> หรือโทร <a href="tel:1567">1567</a>
  </${element}>${guest.tag('damrong', 'data-show="none"')}`;

async function callable(page: Page): Promise<void> {
  await page
    .locator('a[href="tel:1567"]')
    .first()
    .waitFor({ ...waitOptions, state: 'visible' });
}

test('when the script is blocked, the fallback in the page shows', async () => {
  const { page } = await guest.open(barePage(withFallback('damrong-center')), (context) =>
    context.route('**/embed/**', (route) => route.abort()),
  );
  await callable(page);
  await page.getByRole('link', { name: 'แจ้งเรื่องที่ศูนย์ดำรงธรรม' }).waitFor(waitOptions);
});

test('without JavaScript the fallback in the page shows', async () => {
  const { page } = await guest.open(
    barePage(`<noscript>ปิดสคริปต์</noscript>${withFallback('damrong-center')}`),
    (context) => context.route('**/*.js', (route) => route.abort()),
  );
  await callable(page);
});

test('while the script is on its way, the fallback in the page shows', async () => {
  const { page } = await guest.open(barePage(withFallback('damrong-center')), (context) =>
    context.route('**/embed/**', () => new Promise(() => undefined)),
  );
  await callable(page);
});

test('once the element shows, its fallback is gone', async () => {
  const { page } = await guest.open(barePage(withFallback('damrong-center')));
  await page.locator('damrong-center').getByRole('button').first().waitFor();
  await page.getByText('แจ้งเรื่องที่ศูนย์ดำรงธรรม').waitFor({ state: 'hidden' });
});

test('when a chunk is blocked, an element placed by hand keeps its fallback', async () => {
  const { page } = await guest.open(barePage(withFallback('damrong-complaint-form')), (context) =>
    context.route(chunks, (route) => route.abort()),
  );
  await callable(page);
});

for (const [how, block] of [
  ['refused', 'abort'],
  ['never answered', 'hang'],
] as const) {
  test(`when the chunk of a service is ${how}, the hub shows the way without it`, async () => {
    const { page } = await guest.open(
      barePage(guest.tag('damrong', 'data-province="50"')),
      (context) =>
        context.route(chunks, (route) =>
          block === 'abort' ? route.abort() : new Promise<void>(() => undefined),
        ),
    );
    await page.getByRole('button', { name: /ร้องเรียน/ }).click();
    const own = page.locator('damrong-center').locator('a[href*="/th/complaint?province=50"]');
    await own.waitFor(waitOptions);
    await callable(page);
    assert.deepEqual(await axeFindings(page, 'damrong-center'), []);
    await picture(page, `chunk-${block}`);
  });
}

test('a tampered chunk does not run', async () => {
  const { page } = await guest.open(
    barePage(guest.tag('damrong', 'data-province="50"')),
    (context) =>
      context.route(chunks, async (route) => {
        const answer = await route.fetch();
        const body = `globalThis.tampered = true;${await answer.text()}`;
        await route.fulfill({ response: answer, body });
      }),
  );
  await page.getByRole('button', { name: /ร้องเรียน/ }).click();
  await page.locator('damrong-center').locator('a[href*="/th/complaint"]').waitFor(waitOptions);
  assert.equal(await page.evaluate(() => 'tampered' in globalThis), false);
});

test('an untampered chunk runs, so the test above can fail', async () => {
  const { page } = await guest.open(barePage(guest.tag('damrong', 'data-province="50"')));
  await page.getByRole('button', { name: /ร้องเรียน/ }).click();
  await page.locator('damrong-complaint-form').getByRole('searchbox').waitFor();
});

test('when the API is dead, everything that needs no answer still shows', async () => {
  const { page } = await guest.open(
    barePage(guest.tag('damrong', 'data-province="50"')),
    (context) =>
      context.route('**/v1/{cases,categories,centers,places}/**', (route) => route.abort()),
  );
  await callable(page);
  await page.getByRole('button', { name: /ร้องเรียน/ }).click();
  await page.locator('damrong-complaint-form').getByRole('searchbox').waitFor();
});

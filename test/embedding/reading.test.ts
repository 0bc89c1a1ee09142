import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { barePage } from '../support/host-pages.ts';
import { visitAsGuest, type Guest } from './guest.ts';
import { checkReading } from './reading-checks.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

const viewport = '<meta name="viewport" content="width=device-width">';

async function open(entry: string, lang = 'th'): Promise<Page> {
  const tag = guest.tag(entry, `data-province="50" data-lang="${lang}"`);
  const { page } = await guest.open(barePage(`<main>${tag}</main>`, viewport));
  await page.locator('.display-settings button').first().waitFor();
  return page;
}

const next = (page: Page, name = 'ถัดไป') => page.getByRole('button', { name, exact: true });

for (const lang of ['th', 'en']) {
  test(`the hub can be read and used in every way, in ${lang}`, async () => {
    const page = await open('damrong', lang);
    await checkReading(page, 'damrong-center');
    await page.context().close();
  });
}

test('the complaint form can be read and used in every way, step by step', async (t) => {
  const page = await open('complaint-form');
  const check = () => checkReading(page, 'damrong-complaint-form');
  await t.test('its first question', check);
  await t.test('what has to be mended in it', async () => {
    await next(page).click();
    await page.locator('.summary').waitFor();
    await check();
  });
  await t.test('what a search finds', async () => {
    await page.getByRole('searchbox').fill('น้ำไม่ไหล');
    await page.getByRole('radio').first().check();
    await check();
  });
  await t.test('its second question, with what has to be mended', async () => {
    await next(page).click();
    await page.locator('#facts').waitFor();
    await next(page).click();
    await page.locator('.summary').waitFor();
    await check();
  });
  await page.context().close();
});

test('the look-up of a case can be read and used in every way', async (t) => {
  const page = await open('case-status');
  const check = () => checkReading(page, 'damrong-case-status');
  await t.test('its questions, with what has to be mended', async () => {
    await page.getByRole('button', { name: 'ดูเรื่อง', exact: true }).click();
    await page.locator('.summary').waitFor();
    await check();
  });
  await t.test('the case', async () => {
    const { number, code } = guest.center.cases[0]!;
    await page.locator('#number').fill(number);
    await page.locator('#code').fill(code);
    await page.getByRole('button', { name: 'ดูเรื่อง', exact: true }).click();
    await page.locator('.case').waitFor();
    await check();
  });
  await page.context().close();
});

test('the volunteer form can be read and used in every way', async () => {
  const page = await open('volunteer-form');
  await next(page).click();
  await page.locator('.summary').waitFor();
  await checkReading(page, 'damrong-volunteer-form');
  await page.context().close();
});

test('the opinion form can be read and used in every way', async () => {
  const page = await open('opinion-form');
  await page.locator('#topicCode').waitFor();
  await next(page).click();
  await page.locator('.summary').waitFor();
  await checkReading(page, 'damrong-opinion-form');
  await page.context().close();
});

test('yellow on black and the largest text hold too', async () => {
  const page = await open('complaint-form');
  await page.locator('.display-settings [data-size=largest]').click();
  await page.locator('.display-settings [data-contrast]').click();
  await checkReading(page, 'damrong-complaint-form');
  await page.context().close();
});

test('paper has the colours of a light screen, whatever the screen is', async () => {
  const page = await open('complaint-form');
  const form = page.locator('damrong-complaint-form');
  const colours = () =>
    form.evaluate((host) =>
      ['ink', 'soft', 'surface', 'primary', 'error', 'success'].map((token) =>
        getComputedStyle(host).getPropertyValue(`--_${token}`),
      ),
    );
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  const light = await colours();
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  assert.notDeepEqual(await colours(), light);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.deepEqual(await colours(), light);
  await form.evaluate((host) => {
    host.setAttribute('theme', 'dark');
  });
  assert.deepEqual(await colours(), light);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Route } from 'playwright-core';
import { barePage } from '../support/host-pages.ts';
import { visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

test('a form that is removed, put back and moved three times keeps what was typed', async () => {
  const { page, errors } = await guest.open(
    barePage(
      `<div id="a">${guest.tag('complaint-form', 'data-province="50"')}</div><div id="b"></div>`,
    ),
  );
  const search = page.getByRole('searchbox');
  await search.fill('น้ำไม่ไหล');

  await page.evaluate(async () => {
    const form = document.querySelector('damrong-complaint-form')!;
    form.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const id of ['b', 'a', 'b']) {
      document.getElementById(id)!.append(form);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

  assert.equal(await search.inputValue(), 'น้ำไม่ไหล');
  await page.getByRole('radio').first().waitFor();
  assert.deepEqual(errors, []);
});

test('a form that was away while its lists were on their way asks for them again', async () => {
  const { page, errors } = await guest.open(
    barePage(`<main>${guest.tag('complaint-form', 'data-province="50"')}</main>`),
    async (context) => {
      const late = async (route: Route): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      };
      await context.route(/\/embed\/(?!v1\/)/, late);
      await context.route('**/v1/categories/**', late, { times: 1 });
    },
  );
  await Promise.all([
    page.waitForRequest('**/v1/categories/**'),
    page.getByRole('searchbox').fill('น้ำไม่ไหล'),
  ]);
  await page.evaluate(() => {
    const form = document.querySelector('damrong-complaint-form')!;
    form.remove();
    document.querySelector('main')!.append(form);
  });
  await page.getByRole('radio').first().waitFor();
  assert.deepEqual(errors, []);
});

test('a hub keeps working after a Turbo-like swap of the whole body', async () => {
  const { page, errors } = await guest.open(
    barePage(`<main>${guest.tag('damrong', 'data-province="50"')}</main>`),
  );
  await page.locator('damrong-center').getByRole('button').first().waitFor();

  await page.evaluate(() => {
    const next = document.createElement('body');
    const script = document.querySelector('script')!;
    const again = document.createElement('script');
    for (const { name, value } of script.attributes) again.setAttribute(name, value);
    next.append(again);
    document.documentElement.replaceChild(next, document.body);
  });

  await page
    .locator('damrong-center')
    .getByRole('button', { name: /ร้องเรียน/ })
    .click();
  await page.locator('damrong-complaint-form').getByRole('searchbox').waitFor();
  assert.equal(await page.locator('damrong-center').count(), 1);
  assert.deepEqual(errors, []);
});

test('a cached body that comes back with its element is not given a second one', async () => {
  const { page } = await guest.open(
    barePage(`<main>${guest.tag('damrong', 'data-province="50"')}</main>`),
  );
  await page.locator('damrong-center').getByRole('button').first().waitFor();

  await page.evaluate(() => {
    const body = document.body;
    const script = body.querySelector('script')!;
    const again = document.createElement('script');
    for (const { name, value } of script.attributes) again.setAttribute(name, value);
    script.replaceWith(again);
  });
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('damrong-center').count(), 1);
});

test('nothing of a removed element goes on', async () => {
  const { page } = await guest.open(barePage(guest.tag('damrong', 'data-province="50"')));
  await page.locator('damrong-center').getByRole('button').first().waitFor();
  await page.evaluate(() => document.querySelector('damrong-center')!.remove());
  let requests = 0;
  page.on('request', () => (requests += 1));
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await page.waitForTimeout(500);
  assert.equal(requests, 0);
});

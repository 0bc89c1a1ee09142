import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { barePage } from '../support/host-pages.ts';
import { fillForm, goOn, numberOf } from './filing-steps.ts';
import { picture, visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** The page as a visitor finds it who has given it no right to the clipboard. */
async function open(path: string, size = { width: 390, height: 844 }): Promise<Page> {
  const { page } = await guest.open(barePage(''));
  await page.setViewportSize(size);
  await page.goto(`${guest.center.api}${path}`);
  return page;
}

const printed = async (page: Page, form: string): Promise<string> =>
  (await page.locator(`#${form}`).textContent()) ?? '';

/** Forms of the snippet that `released.test.ts` files a case with: here the first question is enough. */
const filedElsewhere = ['script', 'pinned', 'link'];

/** Pastes what is printed into an empty page and files a case there. */
async function filesWith(snippet: string, form: string): Promise<void> {
  const { page, errors } = await guest.open(barePage(snippet));
  const facts = `น้ำประปาไม่ไหลทั้งหมู่บ้าน โค้ดแบบ ${form}`;
  const inside = page.frameLocator('iframe');
  const place = form === 'iframe' ? inside : page;
  const isOpen = form === 'elements';
  if (form === 'link') await page.getByRole('link', { name: /ร้องเรียน/ }).click();
  else if (form === 'iframe') await inside.getByRole('link', { name: /ร้องเรียน/ }).click();
  else if (!isOpen) await page.getByRole('button', { name: /ร้องเรียน/ }).click();
  if (filedElsewhere.includes(form)) {
    await place.locator('damrong-complaint-form #search').waitFor();
  } else {
    await fillForm(place, facts);
    await goOn(place);
    const number = await numberOf(place);
    assert.deepEqual(await guest.casesOf(facts), [number]);
  }
  assert.deepEqual(errors, []);
  await page.context().close();
}

test('each snippet that the page prints works in an empty page', async () => {
  const page = await open('/th/snippet?province=50');
  await page.locator('#site').fill(guest.host.url);
  await page.waitForFunction(
    (site) => document.querySelector('#iframe')?.textContent.includes(site),
    guest.host.url,
  );
  for (const form of ['tag', 'script', 'pinned', 'elements', 'iframe', 'link']) {
    await filesWith(await printed(page, form), form);
  }
  const [hub = ''] = (await printed(page, 'tag')).split('<script');
  await filesWith(`${hub}${await printed(page, 'manager')}`, 'manager');
});

test('every choice is in the snippets, by keyboard alone, and in the address', async () => {
  const page = await open('/en/snippet');
  await page.locator('#province').focus();
  await page.keyboard.type('Chiang Mai');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.locator('#lang').selectOption('en');
  await page.waitForFunction(() =>
    document.querySelector('#tag')?.textContent.includes('lang="en"'),
  );
  const tag = await printed(page, 'tag');
  assert.match(tag, /province="50"/);
  assert.match(tag, /show="complaint-form volunteer-form"/);
  assert.match(tag, /Damrongdhama centre/);
  await page.reload();
  assert.equal(await printed(page, 'tag'), tag);
});

test('colours are in preview and snippet, and what cannot be read is told', async () => {
  const page = await open('/en/snippet?province=50', { width: 1440, height: 900 });
  assert.equal(await page.locator('.error:visible').count(), 0);
  await page.locator('#light').fill('#ffcc00');
  await page.locator('[data-reading="link-light"] .error').waitFor();
  await page.locator('#band').fill('#006644');
  await page.waitForFunction(() => document.querySelector('#tag')?.textContent.includes('#006644'));
  assert.match(await printed(page, 'tag'), /--damrong-color-primary: #ffcc00/);
  const ground = await page
    .locator('.preview.dark > damrong-center')
    .evaluate((hub) => getComputedStyle(hub).getPropertyValue('--damrong-color-band'));
  assert.equal(ground, '#006644');
  await picture(page, 'snippet-1440-colors');
});

test('whatever a hub shows, its snippet keeps the height it takes', async () => {
  const shows = [
    '',
    'banner',
    'banner complaint-form case-status',
    'complaint-form case-status',
    'complaint-form case-status volunteer-form',
    'banner complaint-form case-status opinion-form',
  ];
  const tags = await Promise.all(
    shows.map(async (show) => {
      const query = new URLSearchParams(show.split(' ').map((part) => ['show', part]));
      const response = await fetch(`${guest.center.api}/snippet.json?province=50&${String(query)}`);
      const { snippets } = (await response.json()) as {
        readonly snippets: { readonly tag: string };
      };
      return snippets.tag;
    }),
  );
  const viewport = '<meta name="viewport" content="width=device-width">';
  const { page } = await guest.open(barePage(tags.join(''), viewport));
  await page.getByRole('button', { name: 'ก++' }).last().waitFor();
  await page.waitForLoadState('networkidle');
  for (const width of [360, 768, 1000, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const missing = await page.locator('damrong-center').evaluateAll((hubs) =>
      hubs.map((hub) => {
        const root = hub.shadowRoot?.querySelector('.root');
        const reserved = Number.parseFloat(getComputedStyle(hub).minHeight);
        return Math.round((root?.getBoundingClientRect().height ?? 9999) - reserved);
      }),
    );
    assert.ok(Math.max(...missing) <= 20, `${width} px: ${missing.join(', ')}`);
  }
});

test('without script the same choices make the same snippets', async () => {
  const { page } = await guest.open(barePage(''), (context) =>
    context.route('**/embed/**', (route) => route.abort()),
  );
  await page.goto(`${guest.center.api}/th/snippet`);
  await page.locator('#province').selectOption('57');
  await page.locator('#site').fill('www.chiangrai.go.th');
  await page.locator('#choices button').click();
  await page.waitForURL(/province=57/);
  assert.match(await printed(page, 'tag'), /province="57"/);
  assert.match(await printed(page, 'iframe'), /frame=https:\/\/www\.chiangrai\.go\.th"/);
  assert.equal(await page.locator('[data-copies]:visible').count(), 0);
});

test('a button copies, or marks the text where the browser gives nobody the clipboard', async () => {
  const page = await open('/th/snippet?province=50');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page
    .locator('details', { has: page.locator('#link') })
    .locator('summary')
    .press('Enter');
  await page.locator('[data-copies="link"]').press('Enter');
  const section = page.locator('section', { has: page.locator('#link') });
  await section.locator('[data-said]:visible').waitFor();
  assert.equal(
    await page.evaluate(() => getSelection()?.toString().trim()),
    (await printed(page, 'link')).trim(),
  );
});

test('nothing of an address comes into the page as markup, and wrong choices are none', async () => {
  const hostile = encodeURIComponent('"><img src=x onerror=alert(1)>');
  const page = await open(
    `/th/snippet?province=${hostile}&show=${hostile}&lang=${hostile}&band=${hostile}&site=${hostile}`,
  );
  assert.equal(await page.locator('img').count(), 0);
  assert.match(await printed(page, 'tag'), /province="10" style="display: block; min-height: max/);
  await page.locator('#site-wrong').waitFor();
});

for (const lang of ['th', 'en']) {
  for (const width of [320, 768, 1440]) {
    test(`the page in ${lang} fits ${width} px, and axe finds nothing`, async () => {
      const page = await open(`/${lang}/snippet`, { width, height: 800 });
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.locator('.preview.dark [part~="root"]').first().waitFor();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(wide, 0);
      await page.emulateMedia({ colorScheme: width === 320 ? 'dark' : 'light' });
      assert.deepEqual(await axeFindings(page, 'main'), []);
      await picture(page, `snippet-${width}-${lang}`);
      await page.context().close();
    });
  }
}

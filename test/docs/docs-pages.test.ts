import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages } from '@damrong/contract';
import { picture, visitAsGuest, type Guest } from '../embedding/guest.ts';
import { axeFindings } from '../support/axe.ts';
import { barePage } from '../support/host-pages.ts';
import { readDocs } from './read-docs.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** One page of each kind, and the first list. */
const kinds = [
  '',
  '/elements',
  '/elements/share',
  '/recipes/joomla',
  '/sdk/functions',
  '/api/opinions',
  '/search?q=joomla',
];

async function open(path: string, size = { width: 390, height: 844 }): Promise<Page> {
  const { page } = await guest.open(barePage(''));
  await page.setViewportSize(size);
  await page.goto(`${guest.center.api}${path}`);
  return page;
}

/** What the policy has refused on this page, and by how much it is wider than its window. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const refused = (globalThis as unknown as { refused: string[] }).refused;
    return [...refused, ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [])];
  });
}

test('no page breaks the policy or is wider than a narrow phone', async () => {
  const read = await Promise.all(
    languages.map((lang) => readDocs(guest.center.api, `/${lang}/docs`)),
  );
  // What the sources say in English is the same in both.
  const paths = read
    .flatMap((pages) => [...pages.keys()])
    .filter((path) => !/^\/en\/docs\/(api|sdk)\/./.test(path));
  const found: string[] = [];
  const visitSome = async (first: number): Promise<void> => {
    const { page, errors } = await guest.open(barePage(''));
    await page.setViewportSize({ width: 320, height: 700 });
    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(globalThis, { refused });
      document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
        refused.push(`${effectiveDirective} ${blockedURI}`);
      });
    });
    for (const path of paths.filter((_, index) => index % 4 === first)) {
      await page.goto(guest.center.api + path, { waitUntil: 'load' });
      found.push(...(await faults(page)).map((fault) => `${path}: ${fault}`));
    }
    found.push(...errors);
  };
  await Promise.all([0, 1, 2, 3].map(visitSome));
  assert.deepEqual(found, []);
});

for (const width of [320, 1440]) {
  test(`at ${width} px axe finds nothing on a page of each kind`, async () => {
    const page = await open('/th/docs', { width, height: 900 });
    await page.emulateMedia({ colorScheme: width === 320 ? 'dark' : 'light' });
    for (const kind of kinds) {
      await page.goto(`${guest.center.api}/th/docs${kind}`);
      for (const summary of await page.locator('summary').all()) await summary.click();
      assert.deepEqual(await axeFindings(page, 'body'), [], kind);
      if (kind.startsWith('/recipes')) await picture(page, `docs-${width}`);
    }
  });
}

test('an example is the real element, and what could send something is disabled', async () => {
  const page = await open('/en/docs/elements/center-info');
  await page.locator('.example damrong-center-info [part~="root"]').waitFor();
  await page.goto(`${guest.center.api}/en/docs/elements/complaint-form`);
  const form = page.locator('.example damrong-complaint-form');
  await form.locator('#search').waitFor();
  assert.equal(await form.evaluate((element) => 'disabled' in element && element.disabled), true);
});

test('a search finds Thai while it is typed, by keyboard alone, and leads to the page', async () => {
  const page = await open('/th/docs');
  await page.locator('#q').focus();
  // At once: a list for the first letters would be replaced while its links are walked.
  await page.keyboard.insertText('ปิดตัวแก้ไข');
  await page.locator('#found a').first().waitFor();
  assert.ok((await page.locator('#found a[href^="/th/docs/recipes/"]').count()) > 1);
  const href = (await page.locator('#found a').first().getAttribute('href')) ?? '';
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator('#found a:focus').count()) > 0) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  await page.goto(`${guest.center.api}/en/docs`);
  await page.locator('#q').fill('opinion');
  await page.locator('#found a[href="/en/docs/elements/opinion-form"]').waitFor();
  await page.locator('#q').press('Escape');
  assert.equal(await page.locator('#found').isVisible(), false);
});

test('the steps of the snippet maker print the snippet that was made', async () => {
  const page = await open('/en/snippet');
  await page.locator('#province').selectOption('50');
  await page.waitForFunction(() =>
    document.querySelector('#tag')?.textContent.includes('province="50"'),
  );
  const tag = await page.locator('#tag').textContent();
  await page.locator('#guides a', { hasText: 'WordPress' }).click();
  await page.waitForURL(/recipes\/wordpress/);
  assert.equal(await page.locator('#tag').textContent(), tag);
  await page.getByRole('link', { name: 'ภาษาไทย' }).click();
  await page.waitForURL(/\/th\/docs\/recipes\/wordpress\?/);
  assert.equal(await page.locator('#tag').textContent(), tag);
});

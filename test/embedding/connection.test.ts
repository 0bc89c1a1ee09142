import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { barePage, startHostPages, type HostPage, type HostPages } from '../support/host-pages.ts';
import { startTestCenter, type TestCenter } from '../support/test-center.ts';

const built = join(import.meta.dirname, '../../packages/widgets/dist/embed');
const script = readFileSync(join(built, 'v1/damrong.js'), 'utf8');

let host: HostPages;
let stranger: HostPages;
let center: TestCenter;
let browser: Browser;
let context: BrowserContext;
before(async () => {
  host = await startHostPages();
  stranger = await startHostPages();
  center = await startTestCenter({ origins: [host.url] });
  browser = await launchChromium();
  context = await browser.newContext();
});
after(async () => {
  await browser.close();
  host.stop();
  stranger.stop();
  await center.stop();
});

const tag = (attributes = 'data-province="50"', file = 'v1/damrong.js') =>
  `<script async charset="utf-8" src="${center.api}/embed/${file}" ${attributes}></script>`;

/** Asks the centre about a page, as its webmaster does. */
async function check(address: string, { lang = 'en', province = '' } = {}): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${center.api}/${lang}/check`);
  await page.locator('#address').fill(address);
  if (province !== '') await page.locator('#province').selectOption(province);
  await page.locator('#address').press('Enter');
  await page.locator('#result').waitFor({ timeout: 30_000 });
  return page;
}

const findings = (page: Page) =>
  page.locator('#result li:visible').evaluateAll((items) => items.map(({ id }) => id));

async function found(at: string, options?: { lang?: string; province?: string }) {
  const page = await check(at, options);
  const names = await findings(page);
  await page.close();
  return names;
}

let count = 0;
function put(page: string | HostPage, site = host): string {
  count += 1;
  return site.put(`/page${count}`, page);
}

describe('the check of a site', () => {
  test('says that a page works, and what it has seen', async () => {
    const page = await check(put(barePage(tag())), { province: '50' });
    assert.deepEqual(await findings(page), ['working']);
    assert.match((await page.locator('#seen').textContent()) ?? '', /center/);
    assert.deepEqual(await axeFindings(page, 'main'), []);
    await page.close();
  });

  test('says of a page of a direct entry that it works', async () => {
    const direct = tag('data-province="50"', 'v1/case-status.js');
    assert.deepEqual(await found(put(barePage(direct))), ['working']);
  });

  test('says that nobody has registered the origin, and takes a request', async () => {
    const page = await check(put(barePage(tag()), stranger), { province: '50' });
    assert.deepEqual(await findings(page), ['not-registered']);
    assert.deepEqual(await axeFindings(page, 'main'), []);
    await page.locator('#webmaster').fill('งานสารสนเทศ โทร 053-111-222');
    await page.locator('#request button').press('Enter');
    await page.locator('[data-answer="requested"]').waitFor();
    const rows = await center.database
      .selectFrom('sites')
      .select(['province_code', 'state', 'webmaster'])
      .where('origin', '=', stranger.url)
      .execute();
    assert.deepEqual(rows, [
      { province_code: '50', state: 'requested', webmaster: 'งานสารสนเทศ โทร 053-111-222' },
    ]);
    await page.close();
  });

  test('names the directive that keeps the centre out', async () => {
    const policy = `default-src 'none'; script-src ${center.api}; style-src 'unsafe-inline'`;
    const headers = { 'Content-Security-Policy': policy };
    const page = await check(put({ body: barePage(tag()), headers }));
    assert.deepEqual(await findings(page), ['blocked']);
    assert.equal(await page.locator('#blocked code').textContent(), `connect-src ${center.api}`);
    await page.close();
  });

  test('says that a script was combined with others', async () => {
    const src = host.put(`/all-${count}.js`, {
      body: `window.other = 1;\n${script}`,
      headers: { 'Content-Type': 'text/javascript' },
    });
    const bundled = `<script src="${src}" data-province="50" data-api="${center.api}"></script>`;
    assert.deepEqual(await found(put(barePage(bundled))), ['copied']);
  });

  test('says that the rest of a copied script is missing', async () => {
    const src = host.put(`/lost-${count}.js`, {
      body: script,
      headers: { 'Content-Type': 'text/javascript' },
    });
    const lost = `<script src="${src}" data-province="50"></script>`;
    assert.deepEqual(await found(put(barePage(lost))), ['incomplete', 'copied']);
  });

  test('says that a page is for another province than its webmaster thinks', async () => {
    assert.deepEqual(await found(put(barePage(tag())), { province: '51' }), ['wrong-province']);
  });

  test('says that the script runs and shows nothing', async () => {
    assert.deepEqual(await found(put(barePage(tag('data-show="none"')))), ['no-element']);
  });

  test('says which release a page stays with, once there is a later one', async () => {
    const page = await context.newPage();
    await page.route('**/en/check', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/data-version="[^"]*"/, 'data-version="9.9.9"');
      await route.fulfill({ response, body });
    });
    await page.goto(`${center.api}/en/check`);
    await page.locator('#address').fill(put(barePage(tag())));
    await page.locator('#address').press('Enter');
    await page.locator('#result').waitFor();
    assert.deepEqual(await findings(page), ['old-release']);
    await page.close();
  });

  for (const [how, page] of [
    ['was stripped by the editor', barePage('<p>แจ้งเรื่อง</p>')],
    [
      'is refused by script-src',
      { body: 'script', headers: { 'Content-Security-Policy': "script-src 'self'" } },
    ],
  ] as const) {
    test(`says that the script did not run where it ${how}`, async () => {
      const content = typeof page === 'string' ? page : { ...page, body: barePage(tag()) };
      assert.deepEqual(await found(put(content), { lang: 'th' }), ['no-answer']);
    });
  }

  test('says at the field that an address is none', async () => {
    const page = await context.newPage();
    await page.goto(`${center.api}/th/check`);
    await page.locator('#address').fill('www.example.go.th');
    await page.locator('#address').press('Enter');
    await page.locator('#address-wrong').waitFor();
    assert.equal(await page.locator('#address').getAttribute('aria-invalid'), 'true');
    await page.close();
  });

  test('is offered by the page itself, in the warning about its fault', async () => {
    const page = await context.newPage();
    const warned = page.waitForEvent('console', {
      predicate: (message) => message.text().includes('/check tells more'),
    });
    await page.goto(put(barePage(tag()), stranger));
    await warned;
    await page.close();
  });
});

describe('what could not start', () => {
  const reasons = async (origin: string) => {
    const rows = await center.database
      .selectFrom('start_failures')
      .select(['element', 'reason'])
      .where('origin', '=', origin)
      .execute();
    return rows.map(({ element, reason }) => `${element} ${reason}`);
  };

  test('is told by a page that nobody registered', async () => {
    const site = await startHostPages();
    const page = await context.newPage();
    const told = page.waitForResponse((response) => response.url().endsWith('/start-failures'));
    await page.goto(put(barePage(tag()), site));
    assert.equal((await told).status(), 204);
    assert.deepEqual(await reasons(site.url), ['page origin_not_registered']);
    await page.close();
    site.stop();
  });

  test('is told by a page that gets no chunk, without anything of the page', async () => {
    const page = await context.newPage();
    await page.route(/\/embed\/\d[^/]*\//, (route) => route.abort());
    const told = page.waitForRequest((request) => request.url().endsWith('/start-failures'));
    await page.goto(`${put(barePage(tag()))}?citizen=1`);
    const request = await told;
    assert.deepEqual(Object.keys(request.postDataJSON() as object), [
      'release',
      'element',
      'reason',
    ]);
    assert.equal((await request.allHeaders())['cookie'], undefined);
    assert.doesNotMatch(JSON.stringify(await request.allHeaders()), /citizen|\/page/);
    await page.close();
  });

  test('is nothing on a page that works', async () => {
    const page = await context.newPage();
    let isTold = false;
    page.on('request', (request) => {
      isTold ||= request.url().includes('start-failures');
    });
    await page.goto(put(barePage(tag())));
    await page.locator('damrong-center').getByRole('button').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(isTold, false);
    await page.close();
  });
});

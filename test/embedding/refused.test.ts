import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { barePage, startHostPages, type HostPages } from '../support/host-pages.ts';
import { picture, visitAsGuest, type Guest, type Seen } from './guest.ts';

let guest: Guest;
let stranger: HostPages;
before(async () => {
  guest = await visitAsGuest();
  stranger = await startHostPages();
});
after(async () => {
  stranger.stop();
  await guest.stop();
});

const elements = {
  'damrong-center': '/th/?',
  'damrong-complaint-form': '/th/complaint?',
  'damrong-case-status': '/th/status?',
  'damrong-volunteer-form': '/th/volunteer?',
  'damrong-opinion-form': '/th/opinion?',
};
const placed = (element: string) =>
  barePage(`<${element} province="50"></${element}>${guest.tag('damrong', 'data-show="none"')}`);

/** The visitor is told at the first screen, and nothing is left to be filled in. */
async function isTold(at: Page | FrameLocator, element: string, hosted: string): Promise<void> {
  const shown = at.locator(element);
  const own = shown.getByRole('alert').locator(`a[href*="${hosted}"]`);
  await own.waitFor({ timeout: 12_000 });
  await shown.locator('a[href="tel:1567"]').first().waitFor();
  assert.equal(await shown.locator('input, textarea').count(), 0);
  assert.doesNotMatch((await shown.textContent()) ?? '', /ส่งให้เอง/);
}

const warnings = ({ logs }: Seen) => logs.filter((text) => text.startsWith('Damrong: '));

for (const [element, hosted] of Object.entries(elements)) {
  test(`${element} on a page of an origin that nobody registered says so at once`, async () => {
    const seen = await guest.open(placed(element), undefined, stranger);
    await isTold(seen.page, element, hosted);

    const [warning = '', ...more] = warnings(seen);
    assert.match(warning, new RegExp(`${stranger.url} is not registered .*DAMRONG_ORIGINS`));
    assert.deepEqual(more, []);
    assert.deepEqual(await axeFindings(seen.page, element), []);
    await picture(seen.page, `refused-${element}`);
  });
}

test('the hub of such a page keeps the hotline', async () => {
  const { page } = await guest.open(
    barePage(guest.tag('damrong', 'data-province="50"')),
    undefined,
    stranger,
  );
  await isTold(page, 'damrong-center', '/th/?province=50');
  await page.locator('damrong-banner').getByRole('link', { name: /1567/ }).waitFor();
  assert.equal(await page.getByRole('button', { name: /ร้องเรียน|ติดตาม|สมัคร/ }).count(), 0);
});

test('in English the visitor is told in English', async () => {
  const { page } = await guest.open(
    barePage(guest.tag('damrong', 'data-province="50" data-lang="en" data-show="case-status"')),
    undefined,
    stranger,
  );
  await page.getByText(/Nothing can be sent from this page/).waitFor();
  await page.locator('a[href*="/en/status?province=50"]').waitFor();
});

test('a sandboxed frame of a registered page is told apart in the console', async () => {
  const inner = placed('damrong-complaint-form').replaceAll('"', '&quot;');
  const seen = await guest.open(
    barePage(`<iframe title="ร้องเรียน" sandbox="allow-scripts" srcdoc="${inner}"></iframe>`),
  );
  await isTold(seen.page.frameLocator('iframe'), 'damrong-complaint-form', '/th/complaint?');
  assert.match(warnings(seen).join(), /sandboxed frame/);
});

test('a policy without connect-src is named in the console', async () => {
  const { api } = guest.center;
  const seen = await guest.open({
    body: placed('damrong-complaint-form'),
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${api}; style-src 'unsafe-inline'`,
    },
  });
  await isTold(seen.page, 'damrong-complaint-form', '/th/complaint?');
  assert.equal(warnings(seen).length, 1);
  assert.match(warnings(seen)[0] ?? '', new RegExp(`connect-src ${api}`));
});

test('a page that took fetch away sends all the same', async () => {
  const seen = await guest.open(
    placed('damrong-complaint-form').replace('<body>', '<body><script>fetch = undefined</script>'),
  );
  await seen.page.locator('#search').fill('น้ำไม่ไหล');
  await seen.page.locator('#category').waitFor();
  assert.deepEqual(warnings(seen), []);
});

test('a registered page is told nothing', async () => {
  const seen = await guest.open(placed('damrong-complaint-form'));
  await seen.page.locator('damrong-complaint-form').getByRole('button', { name: 'ก++' }).waitFor();
  await seen.page.waitForLoadState('networkidle');
  assert.equal(await seen.page.getByRole('alert').count(), 0);
  assert.deepEqual(warnings(seen), []);
});

for (const [what, answer] of Object.entries({
  dead: undefined,
  hanging: 'hang',
  'at fault': { status: 500, body: '{"code":"internal"}', contentType: 'application/json' },
  'behind a captive portal': {
    status: 200,
    body: '<!doctype html>Wi-Fi',
    contentType: 'text/html',
  },
} as const)) {
  for (const [element, hosted] of Object.entries(elements)) {
    test(`${element} shows the way out where the API is ${what}`, async () => {
      const { page } = await guest.open(placed(element), (context) =>
        context.route(
          ({ pathname }) => pathname.startsWith('/v1/'),
          async (route) => {
            if (answer === undefined) await route.abort();
            else if (answer !== 'hang') {
              await route.fulfill({ ...answer, headers: { 'access-control-allow-origin': '*' } });
            }
          },
        ),
      );
      const notice = page.locator(element).getByRole('alert');
      await notice.locator(`a[href*="${hosted}"]`).waitFor({ timeout: 12_000 });
      await notice.locator('a[href="tel:1567"]').waitFor();
      // It may be mended in a minute: what is there can still be filled in.
      await page.locator(element).locator('button, input').first().waitFor();
      if (what === 'dead') assert.deepEqual(await axeFindings(page, element), []);
    });
  }
}

test('the way out goes once the API is back', async () => {
  let isDead = true;
  const { page } = await guest.open(placed('damrong-case-status'), (context) =>
    context.route(
      ({ pathname }) => pathname.startsWith('/v1/'),
      (route) => (isDead ? route.abort() : route.continue()),
    ),
  );
  const notice = page.locator('damrong-case-status').getByRole('alert');
  await notice.waitFor({ timeout: 12_000 });
  isDead = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await notice.waitFor({ state: 'detached' });
});

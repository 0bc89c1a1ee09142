import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { barePage } from '../support/host-pages.ts';
import { visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

const root = join(import.meta.dirname, '../..');

/** What a document prints first for a page to paste, with the address of this centre. */
function firstSnippet(document: string): string {
  const [, snippet = ''] =
    /```html\n([\s\S]*?)```/.exec(readFileSync(join(root, document), 'utf8')) ?? [];
  return snippet.replaceAll(
    /http:\/\/localhost:1567|https:\/\/1567\.example\.go\.th/g,
    guest.center.api,
  );
}

const documents = ['README.md', 'packages/widgets/README.md'];
const viewport = '<meta name="viewport" content="width=device-width">';
const isScript = ({ pathname }: URL) => pathname.startsWith('/embed/');

/** What has moved on the page until now, as browsers count it. */
function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const moves = list.getEntries() as (PerformanceEntry & { value?: number })[];
          resolve(moves.reduce((sum, { value = 0 }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Nothing is told where nothing has moved.
        setTimeout(resolve, 500, 0);
      }),
  );
}

for (const document of documents) {
  for (const [width, height] of [
    [360, 640],
    [390, 844],
    [768, 1024],
    [1000, 800],
    [1440, 900],
  ] as const) {
    test(`the snippet of ${document} moves nothing at ${width} px`, async () => {
      const { page } = await guest.open(
        barePage(`<h1>จังหวัด</h1>${firstSnippet(document)}${'<p>ข่าว</p>'.repeat(40)}`, viewport),
        async (context) => {
          // The place stands, and the page has been drawn, before the script comes.
          await context.route(isScript, async (route) => {
            await new Promise((resolve) => setTimeout(resolve, 300));
            await route.continue();
          });
          context.on('page', (opened) => void opened.setViewportSize({ width, height }));
        },
      );
      await page.getByRole('button', { name: 'ก++' }).waitFor();
      await page.waitForLoadState('networkidle');
      const moved = await shifted(page);
      assert.ok(moved <= 0.02, `${moved} of the page has moved`);
    });
  }

  for (const [what, prepare] of Object.entries({
    blocked: (context: BrowserContext) => context.route(isScript, (route) => route.abort()),
    missing: (context: BrowserContext) =>
      context.route(isScript, (route) => route.fulfill({ status: 404, body: 'not here' })),
    hanging: (context: BrowserContext) => context.route(isScript, () => undefined),
    'no script but a page': (context: BrowserContext) =>
      context.route(isScript, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html>Wi-Fi' }),
      ),
  })) {
    test(`the snippet of ${document} shows its links where the script is ${what}`, async () => {
      const { page } = await guest.open(barePage(firstSnippet(document)), prepare);
      await page.locator('a[href="tel:1567"]').waitFor({ timeout: 3000 });
      await page.locator(`a[href="${guest.center.api}/th/?province=50"]`).waitFor();
    });
  }
}

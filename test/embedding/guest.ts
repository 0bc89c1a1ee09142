import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { startHostPages, type HostPage, type HostPages } from '../support/host-pages.ts';
import { startTestCenter, type TestCenter } from '../support/test-center.ts';

export interface Guest {
  center: TestCenter;
  host: HostPages;
  /** Opens the page for a new visitor and collects what it logs as errors. */
  open(
    page: string | HostPage,
    prepare?: (context: BrowserContext) => Promise<unknown>,
    /** Used instead of the registered site. */
    site?: HostPages,
  ): Promise<Seen>;
  /** The script tag of an entry with these attributes. */
  tag(entry: string, attributes?: string): string;
  /** Numbers of the cases whose facts begin with this text. */
  casesOf(facts: string): Promise<string[]>;
  stop(): Promise<void>;
}

export interface Seen {
  page: Page;
  /** Errors thrown or logged by the page, and content that a policy blocked. */
  errors: string[];
  logs: string[];
}

const results = join(import.meta.dirname, '../results');

/** @param settings of the centre, beside those of every test */
export async function visitAsGuest(
  settings: Readonly<Record<string, string>> = {},
): Promise<Guest> {
  mkdirSync(results, { recursive: true });
  const host = await startHostPages();
  const center = await startTestCenter({ origins: [host.url], settings });
  const browser: Browser = await launchChromium();
  let count = 0;
  return {
    center,
    host,
    tag: (entry, attributes = '') =>
      `<script async charset="utf-8" src="${center.api}/embed/v1/${entry}.js" ${attributes}></script>`,
    async casesOf(facts) {
      const rows = await center.database
        .selectFrom('cases')
        .select('number')
        .where('facts', 'like', `${facts}%`)
        .execute();
      return rows.map(({ number }) => number);
    },
    async open(content, prepare, site = host) {
      count += 1;
      const context = await browser.newContext({ locale: 'th-TH' });
      await prepare?.(context);
      const page = await context.newPage();
      const seen: Seen = { page, errors: [], logs: [] };
      page.on('pageerror', (error) => seen.errors.push(error.message));
      page.on('console', (message) => {
        (message.type() === 'error' ? seen.errors : seen.logs).push(message.text());
      });
      await page.goto(site.put(`/${count}`, content), { waitUntil: 'domcontentloaded' });
      return seen;
    },
    async stop() {
      await browser.close();
      host.stop();
      await center.stop();
    },
  };
}

/** Keeps a screenshot of a state, for people to judge. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(results, `${name}.png`), fullPage: true });
}

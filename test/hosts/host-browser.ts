import type { Browser } from 'playwright-core';
import type { Host } from '../../demo/hosts/host.ts';
import type { Finder } from '../support/found.ts';
import { launchWebkit } from '../support/webkit/webkit.ts';

export interface HostPage extends Finder {
  evaluate<T>(read: () => T | Promise<T>): Promise<T>;
}

/** A page of somebody else in a browser of its own. */
export interface OpenedHost {
  readonly page: HostPage;
  /** Where the centre stands: the page, or a frame of it. */
  readonly place: Finder;
  /** What the page has told of errors until now. */
  errors(): Promise<readonly string[]>;
  /** Waits until the page is loaded. A script that hangs keeps it from that: half a second is enough. */
  settle(): Promise<void>;
  end(): Promise<void>;
}

export interface HostBrowser {
  /** How many pages it can visit at once. */
  readonly atOnce: number;
  /** True where the browser can be made to be what the entry wants of it. */
  canVisit(host: Host): boolean;
  /** @param isRead waits until the page was read to its end */
  open(host: Host, url: string, isRead: boolean): Promise<OpenedHost>;
  close(): Promise<void>;
}

const SETTLE_MS = 500;
const size = { width: 1000, height: 800 };

/** Chromium or Firefox, by Playwright. */
export async function playwrightHosts(launch: () => Promise<Browser>): Promise<HostBrowser> {
  const browser = await launch();
  return {
    atOnce: 2,
    canVisit: () => true,
    async open({ context: options, open, frame }, url, isRead) {
      const context = await browser.newContext({ locale: 'th-TH', viewport: size, ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.setDefaultTimeout(20_000);
      await page.goto(url, { waitUntil: 'commit' });
      if (isRead) await page.waitForLoadState('domcontentloaded');
      await open?.(page);
      return {
        page,
        place: frame === undefined ? page : page.frameLocator(frame),
        errors: () => Promise.resolve(errors),
        settle: () => page.waitForLoadState('load', { timeout: SETTLE_MS }).catch(() => undefined),
        end: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** WebKitGTK, whose driver is told of no error: they are listened for as soon as the page is there. */
export async function webkitHosts(): Promise<HostBrowser> {
  const webkit = await launchWebkit();
  return {
    atOnce: 1,
    canVisit: ({ open, context, frame }) =>
      [open, context, frame].every((need) => need === undefined),
    async open(_host, url, isRead) {
      const page = await webkit.newPage();
      await page.setSize(size.width, size.height);
      await page.goto(url);
      await page.evaluate(listenForErrors);
      if (isRead) await page.waitForState('interactive');
      return {
        page,
        place: page,
        errors: () => page.evaluate(errorsOfPage),
        settle: () => page.waitForState('complete', SETTLE_MS).catch(() => undefined),
        async end() {
          await page.evaluate(forget).catch(() => undefined);
          await page.close();
        },
      };
    },
    close: () => webkit.close(),
  };
}

/** Evaluated in the page, and so are the next two; a symbol is no name that a page could see. */
function listenForErrors(): void {
  const errors: string[] = [];
  Reflect.set(window, Symbol.for('errors'), errors);
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const { error } = console;
  console.error = (...words: unknown[]) => {
    errors.push(words.map(String).join(' '));
    error.apply(console, words);
  };
}

function errorsOfPage(): string[] {
  return Reflect.get(window, Symbol.for('errors')) as string[];
}

/** The next page finds the browser as one that has never been here. */
function forget(): void {
  for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
}

import type { Browser } from 'playwright-core';
import { probe, type Marks } from './probe.ts';
import type { Variant } from './variants.ts';

export interface Visit extends Marks {
  /** Bytes over the wire from the centre's and the page's scripts until the goal was reached. */
  bytes: number;
  requests: number;
}

const slowdown = 6;
const limit = 60_000;

/** One cold visit: nothing cached, no connection open, a slow phone. */
export async function visit(browser: Browser, url: string, variant: Variant): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 412, height: 915 },
    locale: 'th-TH',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(probe, variant.kind);
    await page.goto(url, { waitUntil: 'commit', timeout: limit });
    await page.waitForFunction(
      (kind) => {
        const { visible, firstKey } = globalThis.damrongMarks;
        if (kind === 'page') return document.readyState === 'complete';
        return Boolean(visible) && (kind === 'banner' || Boolean(firstKey));
      },
      variant.kind,
      { timeout: limit, polling: 200 },
    );
    // Later work of ours must show in layout shifts and long tasks too.
    await page.waitForTimeout(1500);
    return await page.evaluate(() => {
      const marks = globalThis.damrongMarks;
      const goal = Math.max(marks.visible ?? 0, marks.firstKey ?? 0);
      const fetched = performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .filter((entry) => !entry.name.endsWith('.css') && entry.responseEnd <= goal);
      const bytes = fetched.reduce((sum, entry) => sum + entry.encodedBodySize, 0);
      return { ...marks, bytes, requests: fetched.length };
    });
  } finally {
    await context.close();
  }
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Through Chromium's devtools, because a page under Trusted Types accepts no script from us. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  if (page.context().browser()?.browserType().name() === 'firefox') {
    await page.evaluate(source);
    return;
  }
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Runtime.evaluate', { expression: source });
  await devtools.detach();
}

const beyond = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/**
 * What axe finds in the element, at every level, one line each. Empty when all is well. With `aaa`,
 * the AAA contrast and the size of targets are checked too.
 */
export async function axeFindings(
  page: Page,
  selector: string,
  { aaa = false } = {},
): Promise<string[]> {
  await bringAxe(page);
  const { violations } = await page.evaluate(
    ([context, rules]): Promise<AxeResults> =>
      (
        globalThis as unknown as {
          axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
        }
      ).axe.run(context, { rules }),
    [selector, aaa ? beyond : {}] as const,
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${String(impact)}) ${JSON.stringify(target)} ${String(failureSummary)}`,
    ),
  );
}

import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds in the element, at every level, one line each. Empty when all is well. */
export async function axeFindings(page: Page, selector: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: axePath });
  const { violations } = await page.evaluate(
    (context): Promise<AxeResults> =>
      (globalThis as unknown as { axe: { run(context: string): Promise<AxeResults> } }).axe.run(
        context,
      ),
    selector,
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${impact}) ${JSON.stringify(target)} ${failureSummary}`,
    ),
  );
}

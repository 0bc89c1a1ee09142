import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createTestDatabase } from '../../packages/server/test-support/databases.ts';
import { startTestCenter } from '../../packages/server/test-support/center.ts';
import { startCenterProcess, type CenterProcess } from '../faults/center-process.ts';
import { chromiumOptions } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';
import { goOn, numberOf, fillForm } from './filing-steps.ts';

let browser: Browser;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let center: CenterProcess;
let port: number;

const start = () => startCenterProcess(database.settings['DAMRONG_DATA_DIR'] ?? '', port);

before(async () => {
  // The tool switches the back/forward cache off; citizens have it.
  const options = { ignoreDefaultArgs: ['--disable-back-forward-cache'] };
  database = await createTestDatabase('pglite');
  port = await freePort();
  [browser, center] = await Promise.all([
    chromium.launch({ ...chromiumOptions({ isWhole: true }), ...options }),
    start(),
  ]);
});
after(async () => {
  await browser.close();
  await database.remove();
});

async function openForm(): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'th-TH' })).newPage();
  await page.goto(`${center.publicUrl}/th/complaint?province=50`);
  return page;
}

/** How many cases there are with these facts, read once the server has released its database. */
async function casesOf(facts: readonly string[]): Promise<Record<string, string>> {
  const second = await startTestCenter('pglite', { testDatabase: database, seed: false });
  const rows = await second.database.selectFrom('cases').select(['facts', 'number']).execute();
  await second.stop();
  assert.equal(rows.length, facts.length);
  return Object.fromEntries(rows.map((row) => [row.facts, row.number]));
}

test('who comes back to a page, or to a centre that was away, has made one case', async (t) => {
  const told: Record<string, string> = {};

  await t.test('the page is left while it sends', async () => {
    const facts = 'น้ำไม่ไหล ออกจากหน้าระหว่างส่ง ทั้งหมู่บ้านเดือดร้อน';
    const page = await openForm();
    await fillForm(page, facts);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    const sent = page.waitForRequest('**/v1/cases');
    // The centre accepts the call, but nobody is there to receive the answer.
    await page.route('**/v1/cases', (route) => void route.fetch(), { times: 1 });
    await goOn(page);
    await sent;
    await page.goto(`${center.publicUrl}/th/`);
    // A page from the back/forward cache fires no load event, for which the tool's own `goBack`
    // would wait.
    await page.evaluate(() => {
      history.back();
    });

    await page.locator('[data-persisted=true]').waitFor();
    await page.getByRole('heading', { name: 'ยังส่งเรื่องไม่สำเร็จ' }).waitFor();
    assert.ok(await page.locator('#truth').isChecked());
    assert.match(await page.locator('.review').innerText(), new RegExp(facts));
    await goOn(page);
    told[facts] = await numberOf(page);
    await page.context().close();
  });

  await t.test('the server is killed before it answers, and starts again', async () => {
    const facts = 'น้ำไม่ไหล ระบบหยุดระหว่างส่ง ทั้งหมู่บ้านเดือดร้อน';
    const page = await openForm();
    await fillForm(page, facts);
    await page.route(
      '**/v1/cases',
      async (route) => {
        await route.fetch();
        await center.kill();
        await route.abort();
      },
      { times: 1 },
    );
    await goOn(page);
    await page.getByRole('heading', { name: 'ยังส่งเรื่องไม่สำเร็จ' }).waitFor();
    await page.getByText('จะส่งให้เองเมื่อสัญญาณกลับมา').waitFor();
    assert.match(await page.locator('.review').innerText(), new RegExp(facts));

    center = await start();
    await goOn(page);
    told[facts] = await numberOf(page);
    await page.context().close();
  });

  await center.kill();
  assert.deepEqual(await casesOf(Object.keys(told)), told);
});

import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { readOldLibrary, type OldLibrary } from '../../demo/hosts/old-libraries.ts';
import { isReadable } from './reading-checks.ts';
import { goOn, numberOf } from './filing-steps.ts';

/** Where a citizen may be when something goes wrong, from the first letter to the receipt kept. */
export const steps = ['about', 'facts', 'complainant', 'review', 'receipt'] as const;

export type Step = (typeof steps)[number];

/** A citizen on somebody's page, and what they tell. */
export interface Walk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly facts: string;
}

/** Something that goes wrong, and what the citizen may expect of it. */
export interface Fault {
  readonly name: string;
  /** Before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Once it is open, before its form is used. */
  readonly begin?: (page: Page) => Promise<unknown>;
  /** Scripts of the page itself. */
  readonly libraries?: readonly OldLibrary[];
  /**
   * Lets it go wrong, checks what is said, and lets it pass.
   * @returns where the citizen stands then; undefined where the page is gone, as they wanted
   */
  readonly strike: (walk: Walk, step: Step) => Promise<Step | undefined>;
}

const form = 'damrong-complaint-form';

/** Answers a step, whatever of it is answered already. */
async function answer({ page, facts }: Walk, step: Step): Promise<void> {
  const at = page.locator(form);
  if (step === 'about') {
    await at.locator('#search').fill('น้ำไม่ไหล');
    await at.locator('#category').check();
  } else if (step === 'facts') {
    await at.locator('#facts').fill(facts);
    await at.locator('#when').check();
    // Without the list of districts the matter is filed as well.
    const again = at.getByRole('button', { name: 'ลองอีกครั้ง' });
    const district = at.locator('#district:not([disabled])');
    await again.or(district).first().waitFor();
    if (await again.isVisible()) await again.click();
    await district.selectOption('5001');
  } else if (step === 'complainant') {
    await at.locator('#name').fill('ผู้ร้อง ตัวอย่าง');
    await at.locator('#phone').fill('081-234-5678');
  } else if (step === 'review') {
    await at.locator('#truth').check();
  }
}

/** Answers every step up to and with this one. */
export async function walkTo(walk: Walk, step: Step, from: Step = 'about'): Promise<void> {
  const path = steps.slice(steps.indexOf(from), steps.indexOf(step) + 1);
  for (const [index, at] of path.entries()) {
    if (index > 0) await goOn(walk.page);
    if (at === 'receipt') await numberOf(walk.page);
    else await answer(walk, at);
  }
}

/** Everything that was told in this step is still there. */
export async function isThere({ page, facts }: Walk, step: Step): Promise<void> {
  const at = page.locator(form);
  if (step === 'about') {
    assert.equal(await at.locator('#search').inputValue(), 'น้ำไม่ไหล');
    assert.ok(await at.locator('#category').isChecked());
  } else if (step === 'facts') {
    assert.equal(await at.locator('#facts').inputValue(), facts);
    assert.ok(await at.locator('#when').isChecked());
  } else if (step === 'complainant') {
    assert.equal(await at.locator('#name').inputValue(), 'ผู้ร้อง ตัวอย่าง');
    assert.equal(await at.locator('#phone').inputValue(), '081-234-5678');
  } else if (step === 'review') {
    assert.ok((await at.locator('.review').innerText()).includes(facts));
    assert.ok(await at.locator('#truth').isChecked());
  } else {
    assert.match(await numberOf(page), /^25\d\d-50-/);
  }
}

async function sayIn(page: Page, sentence: RegExp): Promise<void> {
  await page.locator(form).getByText(sentence).first().waitFor();
}

/**
 * What leads away from the page asks first, once something is written that nobody would like to write
 * twice, until the receipt is kept. The citizen stays.
 */
async function staysAfter({ page }: Walk, step: Step, act: () => Promise<unknown>): Promise<void> {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await act();
  await page.waitForTimeout(300).catch(() => undefined);
  assert.deepEqual(asked, step === 'about' ? [] : ['beforeunload']);
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, content-type, idempotency-key, accept-language',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': 'retry-after',
};

/** Every call to the center fails with this status; what was loaded stays. */
function refusal(status: number, code: string, sentence: RegExp): Fault {
  const calls = '**/v1/**';
  return {
    name: String(status),
    async strike({ page }, step) {
      await page.route(calls, (route) =>
        route.request().method() === 'OPTIONS'
          ? route.fulfill({ status: 204, headers: cors })
          : route.fulfill({
              status,
              headers: { ...cors, 'content-type': 'application/problem+json' },
              body: JSON.stringify({
                type: `urn:damrong:problem:${code}`,
                status,
                code,
                traceId: 'x',
              }),
            }),
      );
      await pressOn(page, step, sentence);
      await page.unroute(calls);
      return step;
    },
  };
}

/** Goes on while it goes wrong: to the next step and back, or to a sentence that says what to do. */
async function pressOn(page: Page, step: Step, sentence: RegExp): Promise<void> {
  if (step === 'receipt') return;
  await goOn(page);
  if (step === 'review') {
    await sayIn(page, sentence);
    await page.locator(form).getByRole('link', { name: /1567/ }).first().waitFor();
    return;
  }
  await page.locator(form).getByRole('button', { name: 'ย้อนกลับ', exact: true }).click();
  if (step !== 'about') return;
  await page.locator(`${form} #search`).waitFor();
}

/** The reader's own setting; another size of the window forgets it. */
async function enlarge(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

const turned = { width: 844, height: 390 };
const upright = { width: 390, height: 844 };

const library = (name: string, ...libraries: readonly OldLibrary[]): Fault => ({
  name,
  libraries,
  strike: (_walk, step) => Promise.resolve(step),
});

/** Everything that goes wrong between the first letter and the receipt. */
export const faults: readonly Fault[] = [
  {
    name: 'reload',
    async strike(walk, step) {
      await staysAfter(walk, step, () =>
        walk.page.evaluate('location.reload()').catch(() => undefined),
      );
      if (step !== 'about') return step;
      await walkTo(walk, 'about');
      return step;
    },
  },
  {
    name: 'Back',
    async strike(walk, step) {
      const { page } = walk;
      const address = page.url();
      await staysAfter(walk, step, () => page.evaluate('history.back()').catch(() => undefined));
      if (step !== 'about') return step;
      await page.waitForURL('about:blank');
      await page.goto(address);
      await walkTo(walk, 'about');
      return step;
    },
  },
  {
    name: 'Forward',
    async strike({ page }, step) {
      await page.evaluate('history.forward()');
      await page.waitForTimeout(100);
      return step;
    },
  },
  {
    name: 'close',
    async strike(walk, step) {
      await staysAfter(walk, step, () => walk.page.close({ runBeforeUnload: true }));
      return step === 'about' ? undefined : step;
    },
  },
  {
    name: 'second tab',
    async strike({ context, page }, step) {
      const other = await context.newPage();
      await other.goto(page.url());
      assert.equal(await other.locator(`${form} #search`).inputValue(), '');
      await other.close();
      return step;
    },
  },
  {
    name: 'rotation',
    async strike({ page }, step) {
      for (const size of [turned, upright]) {
        await page.setViewportSize(size);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${wide} px sideways`);
      }
      return step;
    },
  },
  {
    name: 'offline',
    async strike(walk, step) {
      const { context, page } = walk;
      await context.setOffline(true);
      await pressOn(page, step, /จะส่งให้เองเมื่อสัญญาณกลับมา/);
      await context.setOffline(false);
      if (step !== 'review') return step;
      await numberOf(page);
      return 'receipt';
    },
  },
  refusal(403, 'origin_not_registered', /ส่งเรื่องจากหน้าเว็บนี้ไม่ได้/),
  refusal(422, 'input_invalid', /ข้อมูลที่กรอกยังอยู่/),
  refusal(429, 'too_many_requests', /ขณะนี้มีผู้ใช้จำนวนมาก/),
  refusal(500, 'internal', /ข้อมูลที่กรอกยังอยู่/),
  refusal(503, 'unavailable', /ข้อมูลที่กรอกยังอยู่/),
  {
    name: 'blocked chunk',
    async strike({ page }, step) {
      const chunks = /\/embed\/[^/]+\/.+-[\w-]{8,}\.js/;
      await page.route(chunks, (route) => route.abort());
      if (step === 'facts') {
        await page
          .locator(form)
          .getByRole('button', { name: /ค้นหาสถานที่/ })
          .click();
        await sayIn(page, /โหลดไม่สำเร็จ กรุณากดอีกครั้ง หรือไปต่อได้/);
      }
      await pressOn(page, step, /ได้รับเรื่องของท่านแล้ว/).catch((error: unknown) => {
        if (step !== 'review') throw error;
      });
      await page.unroute(chunks);
      return step === 'review' ? 'receipt' : step;
    },
  },
  {
    name: 'a clock a day behind',
    begin: (page) => page.clock.setFixedTime(Date.now() - 26 * 60 * 60 * 1000),
    strike: (_walk, step) => Promise.resolve(step),
  },
  {
    name: 'storage full or frozen',
    prepare: (context) =>
      context.addInitScript(() => {
        const full = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
        Storage.prototype.setItem = full;
        IDBFactory.prototype.open = full;
      }),
    async strike({ page }, step) {
      const tick = page.locator(`${form} #keep-draft`);
      if ((await tick.count()) === 0) return step;
      await tick.click();
      await sayIn(page, /เก็บร่างในเครื่องนี้ไม่ได้ สิ่งที่กรอกยังอยู่/);
      return step;
    },
  },
  {
    name: 'text of 200 %',
    begin: enlarge,
    async strike({ page }, step) {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await enlarge(page);
        await isReadable(page, `${step} at ${width} px`);
      }
      return step;
    },
  },
  library('MooTools', 'mootools-core', 'mootools-more'),
  library('Prototype', 'prototype'),
];

/** What the page of a fault carries beside the form. */
export function scriptsOf({ libraries = [] }: Fault): string {
  return libraries.map((name) => `<script>${readOldLibrary(name)}</script>`).join('');
}

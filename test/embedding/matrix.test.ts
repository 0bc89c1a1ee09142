import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bangkokDate } from '@damrong/contract';
import { proofLevel } from '../../packages/server/test-support/proof-extent.ts';
import { barePage } from '../support/host-pages.ts';
import { numberOf } from './filing-steps.ts';
import { visitAsGuest, type Guest } from './guest.ts';
import { faults, isThere, scriptsOf, steps, walkTo, type Fault, type Step } from './matrix.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/**
 * With every change each fault strikes at one step, another one for each; by name, in full, all of
 * them at every step.
 */
const cells = faults.flatMap((fault, index) =>
  steps
    .filter((_, at) => proofLevel({ short: Number(at === index % steps.length), full: 1 }) === 1)
    .map((step) => ({ fault, step })),
);

async function walkInto(fault: Fault, step: Step): Promise<void> {
  const facts = `น้ำไม่ไหล ${fault.name} ${step} ทั้งหมู่บ้านเดือดร้อน`;
  const tag = guest.tag('complaint-form', 'data-province="50"');
  const { page } = await guest.open(barePage(tag, scriptsOf(fault)), fault.prepare);
  const walk = { page, context: page.context(), facts };
  await page.setViewportSize({ width: 390, height: 844 });
  if (fault.begin !== undefined) {
    await fault.begin(page);
    await page.reload();
  }
  await walkTo(walk, step);
  const stands = await fault.strike(walk, step);
  if (stands === undefined) return;
  await isThere(walk, stands);
  await walkTo(walk, 'receipt', stands);

  const filed = await guest.center.database
    .selectFrom('cases')
    .select(['number', 'happened_on'])
    .where('facts', '=', facts)
    .execute();
  assert.deepEqual(
    filed.map(({ number }) => number),
    [await numberOf(page)],
  );
  assert.equal(filed[0]?.happened_on, bangkokDate(new Date()));
  await page.context().close();
}

for (const { fault, step } of cells) {
  test(`${fault.name} at the step ${step} loses nothing, and the case is filed once`, () =>
    walkInto(fault, step));
}

test('the matrix has every fault that a citizen may meet, at every step', () => {
  assert.ok(faults.length * steps.length >= 85);
  assert.equal(new Set(faults.map(({ name }) => name)).size, faults.length);
});

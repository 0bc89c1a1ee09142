import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { barePage } from '../support/host-pages.ts';
import { visitAsGuest, type Guest } from './guest.ts';
import { goOn, numberOf, fillForm } from './filing-steps.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

const withForm = () => barePage(guest.tag('complaint-form', 'data-province="50"'));

test('an answer that is lost while the case is sent makes one case', async () => {
  const facts = 'น้ำไม่ไหล คำตอบหายระหว่างทาง ทั้งหมู่บ้านเดือดร้อน';
  const { page } = await guest.open(withForm(), (context) =>
    context.route(
      '**/v1/cases',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    ),
  );
  await fillForm(page, facts);
  await goOn(page);

  const number = await numberOf(page);
  assert.deepEqual(await guest.casesOf(facts), [number]);
});

test('a network that goes while the case is sent makes one case when it is back', async () => {
  const facts = 'น้ำไม่ไหล สัญญาณหายขณะส่ง ทั้งหมู่บ้านเดือดร้อน';
  const { page } = await guest.open(withForm());
  await fillForm(page, facts);
  await page.context().setOffline(true);
  await goOn(page);
  await page.getByText('ส่งให้เองเมื่อสัญญาณกลับมา').waitFor();
  assert.deepEqual(await guest.casesOf(facts), []);
  await page.context().setOffline(false);

  const number = await numberOf(page);
  assert.deepEqual(await guest.casesOf(facts), [number]);
});

test('two tabs with one draft make one case', async () => {
  const facts = 'น้ำไม่ไหล ร่างเดียวสองแท็บ ทั้งหมู่บ้านเดือดร้อน';
  const { page } = await guest.open(withForm());
  await fillForm(page, facts);
  await page.locator('#keep-draft').check();
  await page.getByText('เก็บร่างไว้ในเครื่องนี้แล้ว').waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'กรอกต่อ' }).click();
  await other.locator('#truth').check();
  await Promise.all([goOn(page), goOn(other)]);

  const number = await numberOf(page);
  assert.equal(await numberOf(other), number);
  assert.deepEqual(await guest.casesOf(facts), [number]);
});

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { Keyboard } from './keyboard.ts';
import type { Messages } from './words.ts';

export interface Receipt {
  number: string;
  code: string;
}

async function isClean(page: Page): Promise<void> {
  assert.deepEqual(await axeFindings(page, 'damrong-center'), []);
}

/** Files a complaint through the hub with the keyboard alone and reads the receipt. */
export async function fileComplaint(page: Page, words: Messages): Promise<Receipt> {
  const keyboard = new Keyboard(page);
  const next = page.getByRole('button', { name: words.next, exact: true });
  await keyboard.press(page.getByRole('button', { name: words.file }));

  await keyboard.write(page.getByRole('searchbox', { name: words.search }), words.query);
  await page.getByRole('radio').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  assert.equal(await page.getByRole('radio', { checked: true }).count(), 1);
  await isClean(page);
  await keyboard.press(next);

  await keyboard.write(page.getByRole('textbox', { name: words.facts }), words.tell);
  await keyboard.tick(page.getByRole('radio', { name: words.when, exact: true }));

  const district = page.getByRole('combobox', { name: words.district });
  await page.getByRole('option', { name: words.districtName }).waitFor({ state: 'attached' });
  await keyboard.choose(district, words.districtName);
  await isClean(page);
  await keyboard.press(next);

  await keyboard.tick(page.getByRole('radio').first());
  await keyboard.write(page.getByRole('textbox', { name: words.name }), 'สมหมาย ตัวอย่าง');
  await keyboard.write(page.getByRole('textbox', { name: words.phone }), '๐๘๑-๒๓๔-๕๖๗๘');
  await isClean(page);
  await keyboard.press(next);

  await keyboard.tick(page.getByRole('checkbox', { name: words.truth }));
  await isClean(page);
  await keyboard.press(page.getByRole('button', { name: words.send, exact: true }));

  await page.getByRole('heading', { name: words.received }).waitFor();
  await isClean(page);
  const text = await page.locator('damrong-complaint-form').getByRole('definition').allInnerTexts();
  const number = text.find((part) => /^\d{4}-\d{2}-\d{6}-\d$/.test(part.trim()));
  const code = text.find((part) =>
    /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/.test(part.trim()),
  );
  assert.ok(number && code, text.join('\n'));
  return { number: number.trim(), code: code.trim() };
}

/** Looks a case up through the hub with the keyboard alone. */
export async function lookUp(
  page: Page,
  { number, code }: Receipt,
  words: Messages,
): Promise<void> {
  const keyboard = new Keyboard(page);
  await keyboard.press(page.getByRole('button', { name: words.follow }));
  await keyboard.write(page.getByRole('textbox', { name: words.number }), number);
  await keyboard.write(page.getByRole('textbox', { name: words.code }), code);
  await isClean(page);
  await keyboard.press(page.getByRole('button', { name: words.show, exact: true }));
  await page.getByText(number).first().waitFor();
}

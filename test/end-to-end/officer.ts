import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { Keyboard } from './keyboard.ts';

const ownPassword = 'ดอยสุเทพ ข้าวซอย กาแฟเช้า';

async function isClean(page: Page): Promise<void> {
  // A list is dimmed while the next one loads.
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  assert.deepEqual(await axeFindings(page, 'body'), []);
}

/** Signs in with the one-time password and sets a new one, by keyboard. */
export async function signInFirst(page: Page, username: string, oneTime: string): Promise<void> {
  const keyboard = new Keyboard(page);
  await keyboard.write(page.getByRole('textbox', { name: 'ชื่อผู้ใช้' }), username);
  await keyboard.write(page.getByLabel('รหัสผ่าน', { exact: true }), oneTime);
  await isClean(page);
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'ตั้งรหัสผ่านของท่าน' }).waitFor();
  await keyboard.write(page.getByLabel('รหัสผ่านที่ได้รับ', { exact: true }), oneTime);
  await keyboard.write(page.getByLabel('รหัสผ่านใหม่', { exact: true }), ownPassword);
  await isClean(page);
  await page.keyboard.press('Enter');
  await page.getByText('เปลี่ยนรหัสผ่านแล้ว').first().waitFor();
}

/** Opens a case from the list, moves it on and records the result, by keyboard. */
export async function settle(page: Page, number: string, result: string): Promise<void> {
  const keyboard = new Keyboard(page);
  await keyboard.press(page.getByRole('link', { name: 'รายการเรื่อง', exact: true }));
  const link = page.getByRole('link', { name: number });
  await link.first().waitFor();
  await isClean(page);
  await keyboard.press(link.first());

  await page.getByRole('heading', { name: new RegExp(number) }).waitFor();
  await isClean(page);
  await keyboard.press(page.getByRole('button', { name: 'เปลี่ยนสถานะ' }));
  await keyboard.choose(page.getByRole('combobox', { name: 'สถานะใหม่' }), 'อยู่ระหว่างดำเนินการ');
  await keyboard.press(page.getByRole('button', { name: 'บันทึกสถานะ' }));
  await page.getByText('บันทึกสถานะ “อยู่ระหว่างดำเนินการ” แล้ว').first().waitFor();

  await keyboard.press(page.getByRole('button', { name: 'ผลการดำเนินการ' }));
  await keyboard.write(page.getByRole('textbox', { name: 'ผลการดำเนินการ' }), result);
  await keyboard.tick(page.getByRole('radio', { name: 'ยุติเรื่อง' }));
  await keyboard.press(page.getByRole('button', { name: 'บันทึกผล', exact: true }));
  await page.getByText('บันทึกผลการดำเนินการแล้ว').first().waitFor();
  await isClean(page);
}

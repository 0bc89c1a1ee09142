import type { Page } from 'playwright-core';

/** Fills in the form on the page, up to the declaration. */
export async function fillForm(page: Page, facts: string): Promise<void> {
  const form = page.locator('damrong-complaint-form');
  await form.locator('#search').fill('น้ำไม่ไหล');
  await form.locator('#category').check();
  await goOn(page);
  await form.locator('#facts').fill(facts);
  await form.locator('#when-yesterday').check();
  await form.locator('#district:not([disabled])').selectOption('5001');
  await goOn(page);
  await form.locator('#identity').check();
  await form.locator('#name').fill('ผู้ร้อง ตัวอย่าง');
  await form.locator('#phone').fill('081-234-5678');
  await goOn(page);
  await form.locator('#truth').check();
}

/** Presses the button that leads on; from the last step it sends. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('damrong-complaint-form .actions .button').first().click();
}

export async function numberOf(page: Page): Promise<string> {
  const shown = page.locator('damrong-complaint-form .receipt .key dd').first();
  return (await shown.innerText({ timeout: 60_000 })).trim();
}

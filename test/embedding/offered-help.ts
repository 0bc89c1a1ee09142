import type { Finder } from '../support/found.ts';

/**
 * Signs up a boat owner on the volunteer form that stands in the page.
 *
 * @param province where it is asked for
 */
export async function offerHelp(page: Pick<Finder, 'locator'>, province?: string): Promise<void> {
  const form = page.locator('damrong-volunteer-form');
  const goOn = () => form.locator('button[type=submit]').click();
  await form.locator('#kind-business').check();
  await goOn();
  await form.locator('#skills-boat').check();
  await goOn();
  if (province !== undefined) await form.locator('#province').selectOption(province);
  await form.locator('#districts-5007').check();
  await goOn();
  await form.locator('#name').fill('ร้านเรือหางยาว ตัวอย่าง');
  await form.locator('#phone').fill('081-234-5678');
  await form.locator('#notice').check();
  await goOn();
  await form.getByRole('definition').filter({ hasText: /^V/ }).first().waitFor({ timeout: 60_000 });
}

import type { Finder } from '../support/found.ts';

/** A page, or a frame of one. */
type Place = Pick<Finder, 'locator'>;

/** Fills in the form on the page, up to the declaration. */
export async function fillForm(place: Place, facts: string): Promise<void> {
  await fillFacts(place, facts);
  await fillRest(place);
}

/** The first two steps, where what happened is told. */
export async function fillFacts(place: Place, facts: string): Promise<void> {
  const form = place.locator('damrong-complaint-form');
  await form.locator('#search').fill('น้ำไม่ไหล');
  await form.locator('#category').check();
  await goOn(place);
  await form.locator('#facts').fill(facts);
  await form.locator('#when-yesterday').check();
}

/** From there to the declaration. */
export async function fillRest(place: Place): Promise<void> {
  const form = place.locator('damrong-complaint-form');
  await form.locator('#district:not([disabled])').selectOption('5001');
  await goOn(place);
  await form.locator('#identity').check();
  await form.locator('#name').fill('ผู้ร้อง ตัวอย่าง');
  await form.locator('#phone').fill('081-234-5678');
  await goOn(place);
  await form.locator('#truth').check();
}

/** Presses the button that leads on; from the last step it sends. */
export async function goOn(place: Place): Promise<void> {
  await place.locator('damrong-complaint-form .actions .button').first().click();
}

export async function numberOf(place: Place): Promise<string> {
  const shown = place.locator('damrong-complaint-form .receipt .key dd').first();
  return (await shown.innerText({ timeout: 60_000 })).trim();
}

import { fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { find, press, type } from '../../case-status/testing/reader.ts';
import '../volunteer-form.define.ts';
import type { DamrongVolunteerForm } from '../volunteer-form.ts';

/** The form, once its first step is shown. */
export async function open(
  api: string,
  lang = 'th',
  province = '50',
): Promise<DamrongVolunteerForm> {
  const element = await fixture<DamrongVolunteerForm>(
    html`<damrong-volunteer-form
      api=${api}
      lang=${lang}
      province=${province}
    ></damrong-volunteer-form>`,
  );
  await appears(element, '#kind');
  return element;
}

export async function appears(element: Element, selector: string): Promise<void> {
  const isThere = () => find(element, selector) !== null;
  await waitUntil(isThere, `${selector} does not appear`);
}

export function next(element: Element): void {
  press(element, 'button[type=submit]');
}

export async function toHelp(element: Element): Promise<void> {
  press(element, '#kind-business');
  next(element);
  await appears(element, '#skills');
}

export async function toArea(element: Element): Promise<void> {
  await toHelp(element);
  press(element, '#skills-boat');
  next(element);
  await appears(element, '#days');
}

export async function toContact(element: Element): Promise<void> {
  await toArea(element);
  await appears(element, '#districts');
  press(element, '#districts-5007');
  next(element);
  await appears(element, '#name');
}

export async function fillIn(element: Element): Promise<void> {
  await toContact(element);
  type(element, 'name', 'ร้านเรือหางยาว ตัวอย่าง');
  type(element, 'phone', '๐๘๑ ๒๓๔ ๕๖๗๘');
  press(element, '#notice');
}

export async function isDone(element: Element): Promise<void> {
  await appears(element, '.receipt');
}

/** Leaves the confirmation without having kept it. */
export async function leaveUnkept(element: Element, button: string): Promise<void> {
  await appears(element, '.receipt-actions');
  press(element, button);
  await appears(element, '.leaving');
  press(element, '.leaving .secondary');
}

export function value(element: Element, id: string): string {
  return (find(element, `#${id}`) as HTMLInputElement).value;
}

export function choose(element: Element, id: string, chosen: string): void {
  const field = find(element, `#${id}`) as HTMLSelectElement;
  field.value = chosen;
  field.dispatchEvent(new Event('change'));
}

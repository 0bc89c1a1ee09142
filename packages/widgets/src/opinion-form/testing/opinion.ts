import { fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { find, press, type } from '../../case-status/testing/reader.ts';
import '../opinion-form.define.ts';
import type { DamrongOpinionForm } from '../opinion-form.ts';

export const opinionText = 'ควรให้โรงเรียนในหมู่บ้านมีครูครบทุกชั้นก่อนสร้างอาคารใหม่';

/** The form, once its topics are shown. */
export async function open(api: string, lang = 'th', province = '50'): Promise<DamrongOpinionForm> {
  const element = await fixture<DamrongOpinionForm>(
    html`<damrong-opinion-form
      api=${api}
      lang=${lang}
      province=${province}
    ></damrong-opinion-form>`,
  );
  await appears(element, '#topicCode');
  return element;
}

export async function appears(element: Element, selector: string): Promise<void> {
  const isThere = () => find(element, selector) !== null;
  await waitUntil(isThere, `${selector} does not appear`);
}

export function next(element: Element): void {
  press(element, 'button[type=submit]');
}

export async function toOpinion(element: Element): Promise<void> {
  press(element, '#topicCode-education');
  next(element);
  await appears(element, '#text');
}

export async function toAbout(element: Element, text = opinionText): Promise<void> {
  await toOpinion(element);
  type(element, 'text', text);
  next(element);
  await appears(element, '#districtCode');
}

export async function fillIn(element: Element, text = opinionText): Promise<void> {
  await toAbout(element, text);
  choose(element, 'districtCode', '5007');
}

export async function isDone(element: Element): Promise<void> {
  await appears(element, '.receipt');
}

export function value(element: Element, id: string): string {
  return (find(element, `#${id}`) as HTMLInputElement).value;
}

export function choose(element: Element, id: string, chosen: string): void {
  const field = find(element, `#${id}`) as HTMLSelectElement;
  field.value = chosen;
  field.dispatchEvent(new Event('change'));
}

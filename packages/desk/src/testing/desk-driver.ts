import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { newOfficer } from '../../../../test/support/center-in-browser.js';
import '../app/damrong-desk.define.ts';
import type { DamrongDesk } from '../app/damrong-desk.ts';

/** An officer at the desk: looks through all shadow roots as a person does, types and presses. */
export class DeskDriver {
  readonly element: DamrongDesk;

  constructor(element: DamrongDesk) {
    this.element = element;
  }

  /** Opens the desk at one of its addresses, with the session that the browser has. */
  static async open(path = '/'): Promise<DeskDriver> {
    history.replaceState(null, '', path);
    return new DeskDriver(await fixture<DamrongDesk>(html`<damrong-desk></damrong-desk>`));
  }

  /** Gives the browser the session of a new officer, like one of the demo's, there or elsewhere. */
  static async signIn(like: string, province = ''): Promise<void> {
    await callDesk('POST', '/v1/officer/session', await newOfficer(like, { province }));
  }

  /** Opens the desk for such an officer. */
  static async signedIn(like: string, path = '/'): Promise<DeskDriver> {
    await DeskDriver.signIn(like);
    const desk = await DeskDriver.open(path);
    await desk.appears('nav');
    return desk;
  }

  get heading(): string {
    return words(this.find('h1'));
  }

  get focused(): Element | null {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused;
  }

  all(selector: string): HTMLElement[] {
    return search(this.element.renderRoot, selector);
  }

  shows(selector: string): boolean {
    return this.all(selector).length > 0;
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const [found] = this.all(selector);
    if (found === undefined) throw new Error(`Nothing is shown at ${selector}`);
    return found as Found;
  }

  text(selector: string): string {
    return words(this.find(selector));
  }

  async appears(selector: string, text = ''): Promise<HTMLElement> {
    const found = () => this.all(selector).find((element) => words(element).includes(text));
    await waitUntil(() => found(), `${selector} ${text} does not appear`);
    return found() ?? this.find(selector);
  }

  async goes(selector: string): Promise<void> {
    await waitUntil(() => !this.shows(selector), `${selector} stays`);
  }

  type(selector: string, value: string): void {
    const field = this.find<HTMLInputElement>(selector);
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
  }

  press(selector: string, text = ''): void {
    const target = this.all(selector).find((element) => words(element).includes(text));
    if (target === undefined) throw new Error(`Nothing to press at ${selector} ${text}`);
    target.focus();
    target.click();
  }

  key(selector: string, key: string, more: KeyboardEventInit = {}): void {
    const event = { key, bubbles: true, composed: true, cancelable: true, ...more };
    this.find(selector).dispatchEvent(new KeyboardEvent('keydown', event));
  }

  /** The sentences of the error summary. */
  get faults(): string[] {
    return this.all('.summary li').map(words);
  }

  /** Nothing for axe to find, at any level, once colours have settled. */
  async isAccessible(): Promise<void> {
    await nextFrame();
    const animations = this.all('*').flatMap((element) => element.getAnimations());
    await Promise.allSettled(animations.map(({ finished }) => finished));
    await expect(this.element).to.be.accessible();
  }
}

/** A call of the desk's API by somebody else, or by the same officer in another window. */
export async function callDesk(method: string, path: string, body?: object): Promise<unknown> {
  const about = /^(\/v1\/officer\/cases\/[^/]+)\/\w+$/.exec(path)?.[1];
  const seen = body && about ? (await fetch(about)).headers.get('etag') : null;
  const response = await fetch(path, {
    method,
    ...(body && {
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...(seen && { 'if-match': seen }),
      },
      body: JSON.stringify(body),
    }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.status === 204 ? undefined : ((await response.json()) as unknown);
}

export function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function search(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? search(element.shadowRoot, selector) : []),
  ]);
}

import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import '../complaint-form.define.ts';
import type { DamrongComplaintForm } from '../complaint-form.ts';

export const story = 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้ว 5 วัน แจ้งผู้ใหญ่บ้านแล้วยังไม่มีการแก้ไข';

/** A reader at the form: looks at what is shown, types and presses. */
export class FormDriver {
  readonly element: DamrongComplaintForm;

  constructor(element: DamrongComplaintForm) {
    this.element = element;
  }

  static async open(api: string, lang = 'th', province = '50'): Promise<FormDriver> {
    const element = await fixture<DamrongComplaintForm>(
      html`<damrong-complaint-form
        province=${province}
        lang=${lang}
        api=${api}
      ></damrong-complaint-form>`,
    );
    const driver = new FormDriver(element);
    await driver.appears('#search');
    return driver;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (shadowRoot === null) throw new Error('The element has not rendered');
    return shadowRoot;
  }

  get heading(): string {
    return words(this.find('h2'));
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** The sentences of the error summary, or of the failure that took its place. */
  get issues(): string[] {
    return this.all('.summary li, .summary h3 + p').map(words);
  }

  /** What is said about the search. */
  get found(): string {
    return words(this.find('.step [role=status]'));
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (found === null) throw new Error(`Nothing is shown at ${selector}`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  shows(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  async appears(selector: string): Promise<HTMLElement> {
    await waitUntil(() => this.shows(selector), `${selector} does not appear`);
    return this.find(selector);
  }

  async type(id: string, text: string): Promise<void> {
    const field = this.find<HTMLInputElement>(`#${id}`);
    field.value = text;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
    await this.element.updateComplete;
  }

  async choose(id: string): Promise<void> {
    this.find(`#${id}`).click();
    await this.element.updateComplete;
  }

  async press(label: string): Promise<void> {
    const button = this.all('button, a.button').find((shown) => words(shown) === label);
    if (button === undefined) throw new Error(`No button says ${label}`);
    button.click();
    await this.element.updateComplete;
  }

  /** Presses the button that leads on, whatever it says. */
  async next(): Promise<void> {
    this.find('.actions .button').click();
    await this.element.updateComplete;
  }

  /** Presses on and waits until the form has said what is wrong. */
  async nextFails(): Promise<string[]> {
    await this.next();
    await this.appears('.summary');
    await waitUntil(() => this.focused === this.find('.summary'), 'the summary is not focused');
    return this.issues;
  }

  async answerAbout(): Promise<void> {
    await this.type('search', 'น้ำไม่ไหล');
    await this.appears('#category');
    await this.choose('category');
    await this.next();
    await this.appears('#facts');
  }

  async answerFacts(facts = story): Promise<void> {
    await this.type('facts', facts);
    await this.chooseDay('16', '1', '2569');
  }

  async chooseDay(day: string, month: string, year: string): Promise<void> {
    await this.choose('when-other');
    await this.type('date', day);
    await this.type('date-month', month);
    await this.type('date-year', year);
  }

  /** Says where it happened, and goes on. */
  async answerLocation(): Promise<void> {
    await this.appears('#district:not([disabled])');
    await this.type('district', '5001');
    await this.type('landmark', 'หน้าวัด');
    await this.next();
    await this.appears('#identity');
  }

  async answerComplainant(): Promise<void> {
    await this.choose('identity');
    await this.type('name', 'ผู้ร้อง ตัวอย่าง');
    await this.type('phone', '081-234-5678');
    await this.next();
    await this.appears('#truth');
  }

  /** Answers everything up to the review and declares that it is true. */
  async answerAll(): Promise<void> {
    await this.answerAbout();
    await this.answerFacts();
    await this.answerLocation();
    await this.answerComplainant();
    await this.choose('truth');
  }

  /** Number and code as the receipt shows them. */
  async receipt(): Promise<{ number: string; code: string }> {
    await this.appears('.receipt');
    const [number = '', code = ''] = this.all('.key dd').map(words);
    return { number, code };
  }

  /** Leaves a receipt that was not kept. */
  async leaveReceipt(label = 'แจ้งเรื่องใหม่'): Promise<void> {
    await this.appears('.receipt-actions');
    await this.press(label);
    await this.appears('.leaving');
    await this.press('จดไว้แล้ว ออกได้');
  }

  async isAccessible(): Promise<void> {
    // Colours on their way from one to the other have a contrast that nobody reads at.
    await Promise.all(this.root.getAnimations().map(({ finished }) => finished));
    await expect(this.element).to.be.accessible();
  }
}

export function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import '../banner/banner.define.ts';
import '../case-status/case-status.define.ts';
import '../center/center.define.ts';
import '../volunteer-form/volunteer-form.define.ts';
import type { DamrongElement } from '../element/damrong-element.ts';
import { changeDisplaySettings } from './settings.ts';

const own = ['damrong:text-size', 'damrong:contrast'];

describe('size of text and contrast', () => {
  const part = (element: Element, selector: string) =>
    element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const buttons = (element: Element) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.display-settings button') ?? []),
  ];
  const press = async (element: Element, selector: string) => {
    part(element, `.display-settings ${selector}`)?.click();
    await (element as DamrongElement).updateComplete;
  };
  const sizeOf = (element: Element, selector = 'h2') =>
    Number.parseFloat(getComputedStyle(part(element, selector)!).fontSize);
  const color = (element: Element, property: 'color' | 'backgroundColor', selector = '.card') =>
    getComputedStyle(part(element, selector)!)[property];

  const open = async (lang = 'th'): Promise<DamrongElement> => {
    const element = await fixture<DamrongElement>(
      html`<damrong-case-status lang=${lang}></damrong-case-status>`,
    );
    await waitUntil(() => buttons(element).length === 5, 'no controls');
    return element;
  };

  beforeEach(() => {
    for (const key of own) localStorage.removeItem(key);
  });

  afterEach(() => {
    changeDisplaySettings({ textSize: 'normal', isHighContrast: false });
    for (const key of own) localStorage.removeItem(key);
  });

  it('stands above a form, says what each button is, and passes axe', async () => {
    const element = await open();
    const said = buttons(element).map((button) => button.innerText.replace(/\s+/g, ' ').trim());

    expect(said).to.deep.equal([
      'ก- ตัวอักษรขนาดเล็ก',
      'ก ตัวอักษรขนาดปกติ',
      'ก+ ตัวอักษรขนาดใหญ่',
      'ก++ ตัวอักษรขนาดใหญ่มาก',
      'สีตัดกันสูง',
    ]);
    expect(part(element, '.display-settings [aria-pressed=true]')?.dataset['size']).to.equal(
      'normal',
    );
    await expect(element).to.be.accessible();
  });

  it('speaks English', async () => {
    const element = await open('en');
    await waitUntil(() => buttons(element)[0]?.textContent?.includes('Small text'));

    expect(buttons(element)[4]?.textContent?.trim()).to.equal('High contrast');
  });

  it('stores nothing before something is chosen, and then only under its own names', async () => {
    const before = { ...localStorage };
    const element = await open();
    expect({ ...localStorage }).to.deep.equal(before);
    await press(element, '[data-size=large]');

    const added = Object.keys(localStorage).filter((key) => !(key in before));
    expect(added.sort()).to.deep.equal([...own].sort());
    expect(localStorage.getItem('damrong:text-size')).to.equal('large');
  });

  it('makes the text of every element larger and smaller, and tells which is chosen', async () => {
    const one = await open();
    const two = await open();
    const normal = sizeOf(two);
    await press(one, '[data-size=largest]');
    await two.updateComplete;

    expect(sizeOf(two)).to.be.closeTo(normal * 1.5, 0.5);
    expect(part(two, '.display-settings [aria-pressed=true]')?.dataset['size']).to.equal('largest');
    expect(sizeOf(two, '.display-settings [data-size=normal]')).to.be.closeTo(normal / 1.5, 0.5);
    await press(two, '[data-size=small]');
    await one.updateComplete;
    expect(sizeOf(one)).to.be.closeTo(normal * 0.89, 0.5);
    await expect(one).to.be.accessible();
  });

  it('turns yellow on black and back', async () => {
    const element = await open();
    const before = color(element, 'backgroundColor');
    await press(element, '[data-contrast]');

    expect(color(element, 'backgroundColor')).to.equal('rgb(0, 0, 0)');
    expect(color(element, 'color', 'h2')).to.equal('rgb(255, 255, 0)');
    expect(part(element, '.display-settings [data-contrast]')?.ariaPressed).to.equal('true');
    await expect(element).to.be.accessible();
    await press(element, '[data-contrast]');
    expect(color(element, 'backgroundColor')).to.equal(before);
  });

  it('keeps its looks when a later part brings styles of its own', async () => {
    const element = await open();
    await press(element, '[data-contrast]');
    const root = element.shadowRoot!;
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
    element.requestUpdate();
    await element.updateComplete;

    expect(color(element, 'backgroundColor')).to.equal('rgb(0, 0, 0)');
  });

  it('follows a choice that was made in another tab', async () => {
    const element = await open();
    const normal = sizeOf(element);
    localStorage.setItem('damrong:text-size', 'large');
    window.dispatchEvent(new StorageEvent('storage', { key: 'damrong:text-size' }));
    await element.updateComplete;

    expect(sizeOf(element)).to.be.closeTo(normal * 1.25, 0.5);
  });

  it('follows a copy of the code that knows the older name of the event alone', async () => {
    const element = await open();
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent).detail);
    document.addEventListener('damrong-comfort', listen);
    const settings = { textSize: 'normal', isHighContrast: true };
    document.dispatchEvent(new CustomEvent('damrong-comfort', { detail: settings }));
    await element.updateComplete;
    expect(color(element, 'backgroundColor')).to.equal('rgb(0, 0, 0)');
    await press(element, '[data-size=large]');
    document.removeEventListener('damrong-comfort', listen);
    expect(told.at(-1)).to.deep.equal({ textSize: 'large', isHighContrast: true });
  });

  it('is hidden by a page that names the row as ever', async () => {
    const element = await open();
    expect(part(element, '.display-settings')?.part.value).to.equal('display-settings comfort');
  });

  it('shows an element that comes later as it was chosen before', async () => {
    const first = await open();
    await press(first, '[data-contrast]');
    const later = await open();

    await waitUntil(() => color(later, 'backgroundColor') === 'rgb(0, 0, 0)');
  });

  it('works for the page where storage is blocked', async () => {
    const element = await open();
    const normal = sizeOf(element);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    await press(element, '[data-size=large]');
    Storage.prototype.setItem = setItem;

    expect(sizeOf(element)).to.be.closeTo(normal * 1.25, 0.5);
  });

  it('stands once in the hub: not in the banner and not in what is opened there', async () => {
    const hub = await fixture<DamrongElement>(
      html`<damrong-center lang="th" show="banner case-status"></damrong-center>`,
    );
    await waitUntil(() => buttons(hub).length === 5, 'no controls');
    await waitUntil(() => part(hub, 'damrong-case-status'), 'not open');
    const inner = part(hub, 'damrong-case-status')!;
    await waitUntil(() => part(inner, 'h2'));

    expect(part(inner, '.display-settings')).to.equal(null);
    expect(part(part(hub, 'damrong-banner')!, '.display-settings')).to.equal(null);
    await press(hub, '[data-contrast]');
    await waitUntil(() => color(inner, 'backgroundColor') === 'rgb(0, 0, 0)');
    await expect(hub).to.be.accessible();
  });

  it('has its place from the start, so that nothing moves when it comes', async () => {
    const element = await fixture<DamrongElement>(
      html`<damrong-volunteer-form lang="th"></damrong-volunteer-form>`,
    );
    expect(buttons(element)).to.have.length(0);
    const top = part(element, 'form')!.getBoundingClientRect().top;
    await waitUntil(() => buttons(element).length === 5, 'no controls');

    expect(part(element, 'form')!.getBoundingClientRect().top).to.equal(top);
    for (const button of buttons(element)) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});

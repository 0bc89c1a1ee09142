import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import '../banner/banner.define.ts';
import './center.define.ts';
import type { DamrongCenter } from './center.ts';

describe('damrong-center', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const hub = (show?: string) =>
    show === undefined
      ? fixture<DamrongCenter>(
          html`<damrong-center province="50" lang="th" api=${center.api}></damrong-center>`,
        )
      : fixture<DamrongCenter>(
          html`<damrong-center
            province="50"
            lang="th"
            api=${center.api}
            show=${show}
          ></damrong-center>`,
        );
  const find = (element: DamrongCenter, selector: string) =>
    element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  const inner = (element: DamrongCenter) => element.shadowRoot?.activeElement?.shadowRoot;
  const tiles = (element: DamrongCenter) =>
    [...(element.shadowRoot?.querySelectorAll('.tile') ?? [])].map(({ id }) => id);

  it('shows the banner and a tile for each service', async () => {
    const element = await hub();
    expect(find(element, 'damrong-banner')?.getAttribute('province')).to.equal('50');
    expect(tiles(element)).to.deep.equal(['complaint-form', 'case-status', 'volunteer-form']);
    await expect(element).to.be.accessible();
  });

  it('opens a service in place and moves focus to its heading', async () => {
    const element = await hub();
    find(element, '#case-status')?.click();
    await waitUntil(() => inner(element)?.activeElement?.localName === 'h2');
    expect(tiles(element)).to.deep.equal([]);
    expect(find(element, 'damrong-case-status')?.getAttribute('api')).to.equal(center.api);
    await expect(element).to.be.accessible();
  });

  it('goes back to the tile that was opened and keeps what was typed', async () => {
    const element = await hub();
    find(element, '#case-status')?.click();
    await waitUntil(() => find(element, 'damrong-case-status')?.shadowRoot?.querySelector('input'));
    const service = find(element, 'damrong-case-status');
    const input = service?.shadowRoot?.querySelector('input');
    if (input) {
      input.value = '2570';
      input.dispatchEvent(new Event('input'));
    }
    find(element, 'button.link')?.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'case-status');
    find(element, '#case-status')?.click();
    await waitUntil(() => find(element, 'damrong-case-status') === service);
    await waitUntil(() => inner(element)?.activeElement?.localName === 'h2');
    expect(service?.shadowRoot?.querySelector('input')?.value).to.equal('2570');
  });

  it('moves focus to the heading also when its English words come later', async () => {
    const element = await hub();
    element.lang = 'en';
    await waitUntil(() => find(element, '#volunteer-form')?.textContent?.includes('Volunteer'));
    find(element, '#volunteer-form')?.click();
    await waitUntil(() => inner(element)?.activeElement?.localName === 'h2');
  });

  it('touches neither history nor address', async () => {
    const { length } = history;
    const address = location.href;
    const element = await hub();
    find(element, '#volunteer-form')?.click();
    await waitUntil(() => find(element, 'damrong-volunteer-form'));
    expect(history.length).to.equal(length);
    expect(location.href).to.equal(address);
  });

  it('opens a single service at once and leaves focus alone', async () => {
    const element = await hub('banner complaint-form');
    await waitUntil(() => find(element, 'damrong-complaint-form'));
    expect(find(element, 'button.link')).to.equal(undefined);
    expect(document.activeElement).to.equal(document.body);
    expect(find(element, 'damrong-banner')).not.to.equal(undefined);
  });

  it('shows only what the page asks for', async () => {
    const element = await hub('complaint-form case-status');
    expect(tiles(element)).to.deep.equal(['complaint-form', 'case-status']);
    expect(find(element, 'damrong-banner')).to.equal(undefined);
  });

  it('has a tile for opinions where the page names it, and nowhere else', async () => {
    const element = await hub('complaint-form opinion-form');
    expect(tiles(element)).to.deep.equal(['complaint-form', 'opinion-form']);
    const unknown = await hub('everything');
    expect(tiles(unknown)).to.deep.equal(['complaint-form', 'case-status', 'volunteer-form']);
    find(element, '#opinion-form')?.click();
    await waitUntil(() => inner(element)?.activeElement?.localName === 'h2');
    await expect(element).to.be.accessible();
  });

  it('hands language and theme down to what is open', async () => {
    const element = await hub('case-status');
    await waitUntil(() => find(element, 'damrong-case-status'));
    element.setAttribute('lang', 'en');
    element.setAttribute('theme', 'dark');
    await waitUntil(() => find(element, 'damrong-case-status')?.lang === 'en');
    expect(find(element, 'damrong-case-status')?.getAttribute('theme')).to.equal('dark');
  });

  it('stands twice on one page, each with its own state', async () => {
    const one = await hub();
    const two = await hub();
    find(one, '#case-status')?.click();
    await waitUntil(() => find(one, 'damrong-case-status'));
    expect(tiles(two)).to.have.length(3);
  });

  it('survives being taken out and put back three times', async () => {
    const element = await hub();
    find(element, '#case-status')?.click();
    await waitUntil(() => find(element, 'damrong-case-status'));
    const parent = element.parentElement;
    for (let times = 0; times < 3; times += 1) {
      element.remove();
      await aTimeout(0);
      parent?.append(element);
    }
    await element.updateComplete;
    expect(find(element, 'damrong-case-status')).not.to.equal(undefined);
    await expect(element).to.be.accessible();
  });
});

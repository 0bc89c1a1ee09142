import { expect, fixture, html } from '@open-wc/testing';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { takeOut } from '../element/testing/moves.ts';
import './ministries.define.ts';
import type { DamrongMinistries } from './ministries.ts';

describe('damrong-ministries', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const all = (element: DamrongMinistries, selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const text = (element: DamrongMinistries) => element.shadowRoot?.textContent ?? '';
  async function shown(api = center.api, lang = 'th'): Promise<DamrongMinistries> {
    const element = await fixture<DamrongMinistries>(
      html`<damrong-ministries province="50" api=${api} lang=${lang}></damrong-ministries>`,
    );
    await waitUntil(() => all(element, '.banner, section [role=alert]').length > 0);
    return element;
  }

  it('shows what is published, as links with their addresses', async () => {
    const element = await shown();
    const links = all(element, 'a.banner') as HTMLAnchorElement[];
    expect(links.length).to.equal(16);
    expect(links[0]?.textContent).to.contain('สำนักนายกรัฐมนตรี');
    expect(links[0]?.href).to.equal('https://www.opm.go.th/');
    expect(all(element, '.host')[0]?.textContent).to.equal('opm.go.th');
    await expect(element).to.be.accessible();
  });

  it('has English names', async () => {
    const element = await shown(center.api, 'en');
    expect(text(element)).to.contain('Office of the Prime Minister');
    expect(text(element)).not.to.contain('กระทรวง');
  });

  it('tells where the list cannot be had, and tries again when asked', async () => {
    const element = await shown(center.dead);
    expect(text(element)).to.contain('1567');
    await expect(element).to.be.accessible();
    element.api = center.api;
    await waitUntil(() => all(element, '.banner').length > 0);
  });

  it('asks again once it stands again, and leaves nothing behind when it is taken out', async () => {
    const element = await shown();
    const parent = element.parentElement;
    await takeOut(element);
    parent?.append(element);
    await waitUntil(() => all(element, '.banner').length === 16);
  });

  it('fits 320 px without being scrolled sideways, in the dark too', async () => {
    const element = await shown();
    for (const theme of ['light', 'dark']) {
      element.theme = theme;
      for (const width of [200, 320, 768, 1440]) {
        element.style.width = `${width}px`;
        await element.updateComplete;
        expect(element.scrollWidth, `${width}`).to.be.at.most(width);
      }
      await expect(element).to.be.accessible();
    }
  });
});

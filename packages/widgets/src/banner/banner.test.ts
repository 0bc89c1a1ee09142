import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import './banner.define.ts';
import { takeOut } from '../element/testing/moves.ts';
import type { DamrongBanner } from './banner.ts';

describe('damrong-banner', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const find = (banner: DamrongBanner, selector: string) =>
    banner.shadowRoot?.querySelector<HTMLElement>(selector);
  const name = (banner: DamrongBanner) =>
    find(banner, '.name')?.textContent?.replace(/\s+/g, ' ').trim();

  it('has the hotline before anything has come, and without a province', async () => {
    const banner = await fixture<DamrongBanner>(html`<damrong-banner></damrong-banner>`);
    expect(find(banner, 'a')?.getAttribute('href')).to.equal('tel:1567');
    expect(name(banner)).to.equal('ศูนย์ดำรงธรรม');
    await expect(banner).to.be.accessible();
  });

  it("shows the province's centre and its hours", async () => {
    const banner = await fixture<DamrongBanner>(
      html`<damrong-banner province="50" api=${center.api}></damrong-banner>`,
    );
    await waitUntil(() => name(banner) === 'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่');
    expect(find(banner, '.hours')?.textContent).not.to.equal('');
    await expect(banner).to.be.accessible();
  });

  it('has a name of its own beside another one', async () => {
    const both = await fixture(
      html`<div><damrong-banner></damrong-banner><damrong-banner></damrong-banner></div>`,
    );
    const names = [...both.querySelectorAll<DamrongBanner>('damrong-banner')].map((banner) =>
      find(banner, 'section')?.getAttribute('aria-label'),
    );
    expect(new Set(names).size).to.equal(2);
    await expect(both).to.be.accessible();
  });

  it('does not move what stands below it when the card comes', async () => {
    const banner = await fixture<DamrongBanner>(
      html`<damrong-banner province="50" api=${center.dead}></damrong-banner>`,
    );
    const heights = (width: number) => {
      banner.style.width = `${width}px`;
      return banner.offsetHeight;
    };
    const widths = [304, 360, 480, 640, 768, 1024, 1440];
    const before = widths.map(heights);
    banner.api = center.api;
    await waitUntil(() => name(banner)?.includes('เชียงใหม่'));
    expect(widths.map(heights)).to.deep.equal(before);
  });

  it('follows province and language', async () => {
    const banner = await fixture<DamrongBanner>(
      html`<damrong-banner province="50" api=${center.api}></damrong-banner>`,
    );
    await waitUntil(() => name(banner)?.includes('เชียงใหม่'));
    banner.province = '40';
    await waitUntil(() => name(banner)?.includes('ขอนแก่น'));
    banner.lang = 'en';
    await waitUntil(() => name(banner)?.includes('Khon Kaen'));
    expect(find(banner, 'a')?.textContent).to.include('Hotline');
    await expect(banner).to.be.accessible();
  });

  for (const [failure, address] of [
    ['nobody answers', (): string => center.dead],
    ['the answer is a page', (): string => `${location.origin}/packages`],
  ] as const) {
    it(`keeps the hotline and says nothing when ${failure}`, async () => {
      const banner = await fixture<DamrongBanner>(
        html`<damrong-banner province="50" api=${address()}></damrong-banner>`,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(name(banner)).to.equal('ศูนย์ดำรงธรรม');
      expect(find(banner, 'a')?.getAttribute('href')).to.equal('tel:1567');
    });
  }

  it('asks again when it was removed before the card came', async () => {
    const banner = await fixture<DamrongBanner>(
      html`<damrong-banner province="50" api=${center.api}></damrong-banner>`,
    );
    await takeOut(banner);
    await waitUntil(() => name(banner)?.includes('เชียงใหม่'));
  });

  it('asks again also when something changed while it was taken out', async () => {
    const banner = await fixture<DamrongBanner>(
      html`<damrong-banner province="50" api=${center.api}></damrong-banner>`,
    );
    const { parentElement } = banner;
    banner.remove();
    await Promise.resolve();
    banner.requestUpdate();
    await banner.updateComplete;
    parentElement?.append(banner);
    await waitUntil(() => name(banner)?.includes('เชียงใหม่'));
  });
});

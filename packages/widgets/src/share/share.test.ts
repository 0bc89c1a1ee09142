import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { nothing } from 'lit';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { takeOut } from '../element/testing/moves.ts';
import './share.define.ts';
import { SharedQr } from './qr/shared-qr.ts';
import type { DamrongShare } from './share.ts';

describe('damrong-share', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const all = (element: DamrongShare, selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const one = (element: DamrongShare, selector: string) =>
    all(element, selector)[0] ?? expect.fail(`no ${selector}`);
  const address = (element: DamrongShare) => one(element, '.address b').textContent;
  const button = (element: DamrongShare, words: string) =>
    all(element, 'button').find(({ textContent }) => textContent.includes(words)) ??
    expect.fail(`no ${words}`);
  async function shown({ subject = '', province = '50', lang = 'th' } = {}): Promise<DamrongShare> {
    const element = await fixture<DamrongShare>(
      html`<damrong-share
        province=${province || nothing}
        subject=${subject || nothing}
        lang=${lang}
        api=${center.api}
      ></damrong-share>`,
    );
    await waitUntil(() => all(element, '.address').length > 0);
    return element;
  }

  it('shares the centre of the province by links that bring no script', async () => {
    const element = await shown();
    expect(address(element)).to.equal(`${center.api}/th/?province=50`);
    const links = all(element, '.ways a') as HTMLAnchorElement[];
    expect(links.map(({ hostname }) => hostname)).to.deep.equal([
      'line.me',
      'www.facebook.com',
      'x.com',
      '',
    ]);
    for (const link of links) {
      expect(decodeURIComponent(link.href)).to.contain(`${center.api}/th/?province=50`);
      if (link.protocol === 'https:') expect(link.rel).to.equal('noopener noreferrer');
    }
    expect(all(element, 'script, iframe, img')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('shares a page without what was searched on it and without its title', async () => {
    const before = location.href;
    history.replaceState(null, '', '?q=secret&number=2570-50-000123-7#code');
    try {
      const element = await shown({ subject: 'page' });
      expect(address(element)).to.equal(location.origin + location.pathname);
      const links = all(element, 'a').map((link) => link.getAttribute('href'));
      const told = `${element.shadowRoot?.textContent} ${links.join(' ')}`;
      for (const secret of ['secret', '2570-50', 'code=', '%23code']) {
        expect(told).not.to.contain(secret);
      }
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('shares the centre where the page cannot be named without a case', async () => {
    const before = location.href;
    history.replaceState(null, '', '/case/2570-50-000123-7');
    try {
      expect(address(await shown({ subject: 'page' }))).to.equal(`${center.api}/th/?province=50`);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('shows a QR code when asked, dark on light in the dark too, and hides it again', async () => {
    const element = await shown();
    element.theme = 'dark';
    button(element, 'แสดง QR').click();
    await waitUntil(() => all(element, '.qr svg').length === 1);
    const svg = one(element, '.qr svg');
    expect(svg.getAttribute('aria-label')).to.contain(`${center.api}/th/?province=50`);
    expect(getComputedStyle(svg).backgroundColor).to.equal('rgb(255, 255, 255)');
    const path = all(element, '.qr path')[0] ?? expect.fail();
    expect(getComputedStyle(path).fill).to.equal('rgb(0, 0, 0)');
    await expect(element).to.be.accessible();
    button(element, 'ซ่อน QR').click();
    await waitUntil(() => all(element, '.qr svg').length === 0);
  });

  it('has a QR code of the language that is shown', async () => {
    const element = await shown();
    button(element, 'แสดง QR').click();
    await waitUntil(() => all(element, '.qr svg').length === 1);
    element.lang = 'en';
    const label = () => one(element, '.qr').querySelector('svg')?.getAttribute('aria-label') ?? '';
    await waitUntil(() => label().includes(`${center.api}/en/?province=50`));
  });

  it('has a sheet for a wall with the address, the hotline and the code', () => {
    const qr = new SharedQr('https://www.example.go.th/');
    const sheet = qr.sheet({ title: 'ศูนย์', label: 'ที่อยู่', note: 'สแกน' });
    expect(sheet.lines.map(({ value }) => value)).to.deep.equal([
      'https://www.example.go.th/',
      '1567',
    ]);
    expect(sheet.scan?.qr.path).to.equal(qr.code.path);
  });

  it('says what came of copying', async () => {
    const element = await shown();
    button(element, 'คัดลอกที่อยู่').click();
    await waitUntil(() => one(element, '.said').textContent !== '');
    await expect(element).to.be.accessible();
  });

  it('has English words', async () => {
    const element = await shown({ lang: 'en', province: '' });
    expect(address(element)).to.equal(`${center.api}/en/`);
    expect(one(element, 'h2').textContent).to.contain('Share the Damrongdhama Centre');
    await expect(element).to.be.accessible();
  });

  it('stands there again when it was taken out', async () => {
    const element = await shown();
    const parent = element.parentElement;
    await takeOut(element);
    parent?.append(element);
    await waitUntil(() => all(element, '.ways a').length === 4);
  });

  it('fits 200 px and wide pages without being scrolled sideways, in the dark too', async () => {
    const element = await shown();
    button(element, 'แสดง QR').click();
    await waitUntil(() => all(element, '.qr svg').length === 1);
    for (const theme of ['light', 'dark']) {
      element.theme = theme;
      for (const width of [200, 320, 768, 1440]) {
        element.style.width = `${width}px`;
        await nextFrame();
        expect(element.scrollWidth, `${width}`).to.be.at.most(width);
      }
      await expect(element).to.be.accessible();
    }
  });
});

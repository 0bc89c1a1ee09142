import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { takeOut } from '../element/testing/moves.ts';
import './statistics.define.ts';
import type { DamrongStatistics } from './statistics.ts';

describe('damrong-statistics', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const all = (element: DamrongStatistics, selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const one = (element: DamrongStatistics, selector: string) =>
    all(element, selector)[0] ?? expect.fail(`no ${selector}`);
  const text = (element: DamrongStatistics) => element.shadowRoot?.textContent ?? '';
  const cells = (row: HTMLElement | undefined) =>
    [...(row?.querySelectorAll('th, td') ?? [])].map((cell) =>
      [...cell.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent)
        .join('')
        .trim(),
    );
  async function shown({ province = '50', api = center.api, lang = 'th' } = {}) {
    const element = document.createElement('damrong-statistics');
    if (province) element.setAttribute('province', province);
    element.setAttribute('api', api);
    element.lang = lang;
    const box = await fixture(html`<div></div>`);
    box.append(element);
    await waitUntil(() => all(element, '.tiles, .notice, #province').length > 0);
    await element.updateComplete;
    return element;
  }
  function choose(element: DamrongStatistics, id: string, index: number) {
    const field = one(element, `#${id}`) as HTMLSelectElement;
    field.value = field.options[index]?.value ?? expect.fail('no such choice');
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('shows what was received, settled and is pending, and says that the demo is an example', async () => {
    const element = await shown();
    const tiles = all(element, '.tiles dt').map(({ textContent }) => textContent);
    expect(tiles).to.deep.equal([
      'รับเรื่อง',
      'ยุติเรื่อง',
      'คงค้าง',
      'ยุติภายใน (ค่ากลาง)',
      'ความพึงพอใจ',
      'ยุติได้ภายในจังหวัด',
    ]);
    const [received, settled, pending] = all(element, '.tiles strong').map(({ textContent }) =>
      Number(textContent?.replace(',', '')),
    );
    expect(received).to.equal((settled ?? 0) + (pending ?? 0));
    expect(one(element, '.notice').textContent).to.contain('ตัวเลขตัวอย่าง');
    await expect(element).to.be.accessible();
  });

  it('has in its tables what its charts show', async () => {
    const element = await shown();
    const [groups = expect.fail('no section'), months = expect.fail('no section')] = all(
      element,
      '.part',
    );
    expect(groups.querySelectorAll('tbody tr').length).to.equal(12);
    expect(months.querySelectorAll('tbody tr').length).to.equal(12);
    for (const part of [groups, months]) {
      const bars = [...part.querySelectorAll<HTMLElement>('.bar')];
      const rows = [...part.querySelectorAll<HTMLElement>('tbody tr')];
      bars.forEach((bar, index) => {
        const [name, received, settled] = cells(rows[index]);
        expect(bar.firstElementChild?.textContent).to.equal(name);
        expect(bar.querySelector('.count')?.textContent).to.equal(received);
        const drawn = [...bar.querySelectorAll('rect')].map((rect) => rect.getAttribute('class'));
        const expected =
          received === 'ไม่แสดง' ? [] : settled === 'ไม่แสดง' ? ['unparted'] : ['settled', 'pending'];
        expect(drawn, name).to.deep.equal(expected);
      });
      const label = part.querySelector('[role=img]')?.getAttribute('aria-label');
      expect(label).to.contain('มากที่สุดคือ').and.to.contain('ตาราง');
    }
    const hidden = all(element, '.part td').filter(({ textContent }) =>
      textContent.includes('ไม่แสดง'),
    );
    expect(hidden.length).to.be.greaterThan(0);
  });

  it('shows another quarter when it is chosen', async () => {
    const element = await shown();
    const before = one(element, 'h3').textContent;
    choose(element, 'period', 3);
    await element.updateComplete;
    expect(one(element, 'h3').textContent).not.to.equal(before);
    await expect(element).to.be.accessible();
  });

  it('links the open data of the province', async () => {
    const element = await shown({ lang: 'en' });
    await waitUntil(() => text(element).includes('Open data'));
    const hrefs = all(element, '.data a').map((link) => link.getAttribute('href'));
    const folder = `${center.api}/embed/content/statistics/50`;
    expect(hrefs).to.deep.equal([`${folder}.en.csv`, `${folder}.json`]);
    await expect(element).to.be.accessible();
  });

  it('lets a reader choose the province where the page names none, and keeps the focus there', async () => {
    const element = await shown({ province: '' });
    await expect(element).to.be.accessible();
    const field = one(element, '#province') as HTMLSelectElement;
    field.focus();
    field.value = '40';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => all(element, '.tiles').length > 0);
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'province');
    expect((one(element, '#province') as HTMLSelectElement).value).to.equal('40');
  });

  it('says so where nothing is published yet', async () => {
    const element = await shown({ province: '34' });
    expect(one(element, '.notice').textContent).to.contain('ยังไม่มีสถิติ').and.to.contain('1567');
    await expect(element).to.be.accessible();
  });

  it('tells where the numbers cannot be had, and tries again when asked', async () => {
    const element = await shown({ api: center.dead });
    await waitUntil(() => all(element, 'section [role=alert]').length > 0);
    expect(text(element)).to.contain('1567').and.to.contain('อินเทอร์เน็ต');
    await expect(element).to.be.accessible();
    element.api = center.api;
    await waitUntil(() => all(element, '.tiles').length > 0);
  });

  it('stands there again when it was taken out', async () => {
    const element = await shown();
    const parent = element.parentElement;
    await takeOut(element);
    parent?.append(element);
    await waitUntil(() => all(element, '.tiles').length > 0);
  });

  it('fits 200 px and wide pages without being scrolled sideways, in the dark too', async () => {
    const element = await shown();
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

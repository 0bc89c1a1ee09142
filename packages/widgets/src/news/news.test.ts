import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { nothing } from 'lit';
import { takeOut } from '../element/testing/moves.ts';
import './news.define.ts';
import type { DamrongNews } from './news.ts';

describe('damrong-news', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const all = (element: DamrongNews, selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const titles = (element: DamrongNews) =>
    all(element, '.list > li:not([hidden]) h3').map(({ textContent }) => textContent);
  const text = (element: DamrongNews) => element.shadowRoot?.textContent ?? '';
  async function shown(change: Partial<DamrongNews> = {}, province = '50'): Promise<DamrongNews> {
    const element = await fixture<DamrongNews>(
      html`<damrong-news
        province=${province || nothing}
        api=${change.api ?? center.api}
      ></damrong-news>`,
    );
    Object.assign(element, change);
    await waitUntil(() => all(element, 'article, .notice').length > 0);
    await element.updateComplete;
    return element;
  }

  it('shows what is published for the province and for the country, what is pinned first', async () => {
    const element = await shown();
    expect(titles(element)).to.deep.equal([
      '(ตัวอย่าง) ศูนย์ดำรงธรรมไม่เรียกเก็บเงิน และไม่ขอรหัสผ่าน',
      '(ตัวอย่าง) ศูนย์ดำรงธรรมเคลื่อนที่ อำเภอแม่แตง',
      '(ตัวอย่าง) เปิดจุดแจ้งเหตุไฟป่าและหมอกควันทุกอำเภอ',
      '(ตัวอย่าง) สายด่วน 1567 โทรได้ทุกวัน ตลอด 24 ชั่วโมง',
    ]);
    const [pinned, other] = all(element, '.about');
    expect(pinned?.textContent).to.contain('ประกาศสำคัญ').and.to.contain('แจ้งเตือน');
    expect(other?.textContent).not.to.contain('ประกาศสำคัญ');
    await expect(element).to.be.accessible();
  });

  it('shows the notices of the country where no province is named', async () => {
    const element = await shown({}, '');
    expect(titles(element).length).to.equal(2);
  });

  it('shows as many as the page wants, and the others when asked', async () => {
    const element = await shown({ limit: 1 });
    expect(titles(element).length).to.equal(1);
    const button = all(element, '.others button')[0];
    expect(button?.textContent).to.contain('อีก 3 รายการ');
    button?.click();
    await waitUntil(() => titles(element).length === 4);
    await waitUntil(() => element.shadowRoot?.activeElement === all(element, '.list > li')[1]);
    expect(all(element, '.others')).to.deep.equal([]);
    for (const odd of [Number.NaN, 0, -3]) {
      expect(titles(await shown({ limit: odd })).length).to.equal(4);
    }
  });

  it('shows what is about one topic, all of it where the topic is not known', async () => {
    const element = await shown({ topic: 'event' });
    expect(titles(element)).to.deep.equal(['(ตัวอย่าง) ศูนย์ดำรงธรรมเคลื่อนที่ อำเภอแม่แตง']);
    element.topic = 'sport';
    await waitUntil(() => titles(element).length === 4);
    const none = await shown({ topic: 'event' }, '40');
    expect(text(none)).to.contain('ยังไม่มีประกาศเรื่อง กิจกรรม');
    await expect(none).to.be.accessible();
  });

  it('opens the rest of a long text, and folds it again', async () => {
    const element = await shown({ topic: 'event' });
    const button = all(element, 'article button')[0] ?? expect.fail('nothing is folded');
    const rest = all(element, '.rest')[0] ?? expect.fail('no rest');
    expect([button.getAttribute('aria-expanded'), rest.hidden]).to.deep.equal(['false', true]);
    button.click();
    await waitUntil(() => !rest.hidden);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '.rest h4')[0]?.textContent).to.equal('บริการในวันนั้น');
    expect(all(element, '.rest li').length).to.equal(3);
    await expect(element).to.be.accessible();
    button.click();
    await waitUntil(() => rest.hidden);
  });

  it('makes telephone numbers links, and of nothing markup', async () => {
    const element = await shown({ limit: 9 });
    const call = all(element, '.text a[href="tel:1567"]');
    expect(call.length).to.be.greaterThan(0);
  });

  it('has English words, and Thai ones that say so where there are none', async () => {
    const element = await shown({ lang: 'en' });
    await waitUntil(() => text(element).includes('Mobile centre in Mae Taeng'));
    const thai = all(element, 'h3[lang="th"]').map(({ textContent }) => textContent);
    expect(thai).to.deep.equal(['(ตัวอย่าง) เปิดจุดแจ้งเหตุไฟป่าและหมอกควันทุกอำเภอ']);
    const hrefs = all(element, '.feeds a').map((link) => link.getAttribute('href'));
    expect(hrefs).to.deep.equal(
      ['rss', 'atom', 'ics'].map((kind) => `${center.api}/embed/content/notices/50.en.${kind}`),
    );
  });

  it('tells where the news cannot be had, and tries again when asked', async () => {
    const element = await shown({ api: center.dead });
    expect(text(element)).to.contain('1567');
    await expect(element).to.be.accessible();
    element.api = center.api;
    await waitUntil(() => titles(element).length === 4);
  });

  it('stands there again when it was taken out', async () => {
    const element = await shown();
    const parent = element.parentElement;
    await takeOut(element);
    parent?.append(element);
    await waitUntil(() => titles(element).length === 4);
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

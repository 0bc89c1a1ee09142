import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { takeOut } from '../element/testing/moves.ts';
import './center-info.define.ts';
import type { DamrongCenterInfo } from './center-info.ts';

/** Thursday, and the 7th is a day off. */
const thursday = '2026-12-03T10:00+07:00';

describe('damrong-center-info', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const all = (element: DamrongCenterInfo, selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const one = (element: DamrongCenterInfo, selector: string) =>
    all(element, selector)[0] ?? expect.fail(`no ${selector}`);
  const names = (element: DamrongCenterInfo) =>
    all(element, '.list h3').map(({ textContent }) =>
      textContent.replace('(ตัวอย่าง) ศูนย์ดำรงธรรม', ''),
    );
  const text = (element: DamrongCenterInfo) => element.shadowRoot?.textContent ?? '';
  async function shown({ province = '50', api = center.api, now = thursday, lang = 'th' } = {}) {
    const element = document.createElement('damrong-center-info');
    element.clock = () => new Date(now);
    if (province) element.setAttribute('province', province);
    element.setAttribute('api', api);
    element.lang = lang;
    const box = await fixture(html`<div></div>`);
    box.append(element);
    await waitUntil(() => all(element, '.list, .notice, #province').length > 0);
    await element.updateComplete;
    return element;
  }
  async function type(element: DamrongCenterInfo, typed: string): Promise<void> {
    const field = one(element, '#search') as HTMLInputElement;
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
  }
  function devicePosition(
    answer: (found: PositionCallback, failed: PositionErrorCallback) => void,
  ) {
    const { geolocation } = navigator;
    const before = geolocation.getCurrentPosition;
    let asked = 0;
    Object.defineProperty(geolocation, 'getCurrentPosition', {
      configurable: true,
      value: (found: PositionCallback, failed: PositionErrorCallback) => {
        asked += 1;
        answer(found, failed);
      },
    });
    return {
      asked: () => asked,
      restore: () => {
        Object.defineProperty(geolocation, 'getCurrentPosition', {
          configurable: true,
          value: before,
        });
      },
    };
  }

  it('shows the centre of the province and those of its districts, with all that they tell', async () => {
    const element = await shown();
    expect(names(element)).to.deep.equal([
      'จังหวัดเชียงใหม่',
      'อำเภอเมืองเชียงใหม่',
      'อำเภอแม่แตง',
      'อำเภอแม่ริม',
      'อำเภอฝาง',
      'อำเภอสันทราย',
    ]);
    const first = one(element, '.center-view');
    for (const said of ['รองผู้ว่าราชการจังหวัด', 'วันจันทร์–วันศุกร์', '08.30–12.00 และ 13.00–16.30 น.']) {
      expect(first.textContent).to.contain(said);
    }
    const hrefs = [...first.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).to.include('tel:1567');
    expect(hrefs).to.include(`${center.api}/embed/content/centers/50/province.th.vcf`);
    expect(
      hrefs.some((href) => href?.startsWith('https://www.openstreetmap.org/?mlat=18.84')),
    ).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says until when a centre is open, and when it opens, by the days off', async () => {
    const at = async (now: string) => one(await shown({ now }), '.opening').textContent;
    expect(await at(thursday)).to.contain('เปิดอยู่ ปิดเวลา 16.30 น. (พัก 12.00–13.00 น.)');
    expect(await at('2026-12-03T12:30+07:00')).to.contain('ปิดอยู่ เปิดวันนี้เวลา 13.00 น.');
    expect(await at('2026-12-03T18:00+07:00')).to.contain('ปิดอยู่ เปิดพรุ่งนี้เวลา 08.30 น.');
    expect(await at('2026-12-04T18:00+07:00')).to.contain('ปิดอยู่ เปิดวันอังคารเวลา 08.30 น.');
    const english = await shown({ now: '2026-12-04T18:00+07:00', lang: 'en' });
    expect(one(english, '.opening').textContent).to.contain('Closed now, opens Tuesday 08:30');
  });

  it('finds places in any spelling, with and without what stands before them', async () => {
    const element = await shown();
    for (const typed of ['แม่แตง', 'อ.แม่แตง', 'อำเภอ แม่แตง', 'เเม่แตง', 'mae TAENG']) {
      await type(element, typed);
      expect(names(element), typed).to.deep.equal(['อำเภอแม่แตง']);
    }
    expect(one(element, '.said').textContent).to.contain('พบ 1 ศูนย์');
    await type(element, 'ไม่มีที่นี่');
    expect(names(element)).to.deep.equal([]);
    expect(one(element, '.notice').textContent).to.contain('1567');
    await expect(element).to.be.accessible();
    await type(element, '');
    expect(names(element).length).to.equal(6);
  });

  it('asks for the position when it is pressed and not before, and begins with the nearest', async () => {
    const device = devicePosition((found) => {
      found({ coords: { latitude: 19.9, longitude: 99.2, accuracy: 20 } } as GeolocationPosition);
    });
    try {
      const element = await shown();
      expect(device.asked()).to.equal(0);
      one(element, '.tools button').click();
      await waitUntil(() => names(element)[0] === 'อำเภอฝาง');
      expect(device.asked()).to.equal(1);
      expect(one(element, '.away').textContent).to.contain('กิโลเมตร');
      expect(one(element, '.said').textContent).to.contain('อำเภอฝาง');
      await expect(element).to.be.accessible();
    } finally {
      device.restore();
    }
  });

  it('tells what to do where the device does not say where it is', async () => {
    const device = devicePosition((_found, failed) => {
      failed({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    });
    try {
      const element = await shown();
      one(element, '.tools button').click();
      await waitUntil(() => (one(element, '.said').textContent ?? '').includes('ไม่อนุญาต'));
      expect(names(element)[0]).to.equal('จังหวัดเชียงใหม่');
    } finally {
      device.restore();
    }
  });

  it('lets a reader choose the province where the page names none, and keeps the focus there', async () => {
    const element = await shown({ province: '' });
    const field = one(element, '#province') as HTMLSelectElement;
    await expect(element).to.be.accessible();
    field.focus();
    field.value = '40';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => names(element).includes('อำเภอชุมแพ'));
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'province');
    expect((one(element, '#province') as HTMLSelectElement).value).to.equal('40');
  });

  it('shows nothing of one province under the name of another', async () => {
    const element = await shown();
    expect(names(element)[0]).to.equal('จังหวัดเชียงใหม่');
    element.province = '40';
    await element.updateComplete;
    expect(names(element)).to.deep.equal([]);
    expect(one(element, '[role=status]').textContent.trim()).not.to.equal('');
    await waitUntil(() => all(element, '.list, .notice').length > 0);
    expect(names(element)).not.to.include('จังหวัดเชียงใหม่');
  });

  it('has English words, and Thai ones that say so where there are none', async () => {
    const element = await shown({ lang: 'en' });
    expect(one(element, 'h3').textContent).to.contain('Chiang Mai Province');
    expect(text(element)).to.contain('Deputy Governor');
    await expect(element).to.be.accessible();
  });

  it('tells where the list cannot be had, and tries again when asked', async () => {
    const element = await shown({ api: center.dead });
    await waitUntil(() => all(element, 'section [role=alert]').length > 0);
    expect(text(element)).to.contain('1567').and.to.contain('อินเทอร์เน็ต');
    await expect(element).to.be.accessible();
    element.api = center.api;
    await waitUntil(() => names(element).length === 6);
  });

  it('stands there again when it was taken out', async () => {
    const element = await shown();
    const parent = element.parentElement;
    await takeOut(element);
    parent?.append(element);
    await waitUntil(() => names(element).length === 6);
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

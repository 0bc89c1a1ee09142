import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { nothing } from 'lit';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../test/support/wait-until.js';
import '../center/center.define.ts';
import '../complaint-form/complaint-form.define.ts';
import { takeOut } from '../element/testing/moves.ts';
import { listServices, type Service } from './list/service-list.ts';
import './services.define.ts';
import type { DamrongServices } from './services.ts';

describe('damrong-services', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const all = (element: Element, selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const one = (element: Element, selector: string) =>
    all(element, selector)[0] ?? expect.fail(`no ${selector}`);
  const text = (element: Element) => element.shadowRoot?.textContent ?? '';
  const names = (element: Element) =>
    all(element, '.list h3').map(({ textContent }) => textContent.replace('(ตัวอย่าง)', '').trim());
  async function shown({ province = '50', api = center.api, lang = 'th' } = {}) {
    const element = await fixture<DamrongServices>(
      html`<damrong-services
        province=${province || nothing}
        api=${api}
        lang=${lang}
      ></damrong-services>`,
    );
    await waitUntil(() => all(element, '.list, .notice').length > 0);
    await element.updateComplete;
    return element;
  }
  async function search(element: DamrongServices, typed: string): Promise<string[]> {
    const field = one(element, '#search') as HTMLInputElement;
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    return names(element);
  }
  async function open(element: DamrongServices, name: string): Promise<HTMLElement> {
    const service =
      all(element, '.service-view').find(({ textContent }) => textContent.includes(name)) ??
      expect.fail(`no ${name}`);
    service.querySelector<HTMLElement>('.name')?.click();
    await element.updateComplete;
    return service;
  }
  const filing = (service: HTMLElement) =>
    service.querySelector<HTMLAnchorElement>('a.button') ?? expect.fail('no way to the form');
  /** A page answers its own files with other documents than our tests. */
  function stays(): () => void {
    const stay = (event: Event) => {
      event.preventDefault();
    };
    window.addEventListener('click', stay);
    return () => {
      window.removeEventListener('click', stay);
    };
  }

  it('shows the national services and those of the province, folded to a line', async () => {
    const element = await shown();
    expect(names(element).length).to.equal(14);
    expect(names(element)).to.include('จุดรับแจ้งไฟป่าและหมอกควัน');
    expect(names(await shown({ province: '' })).length).to.equal(13);
    const first = one(element, '.service-view');
    expect(first.textContent).to.contain('รับเรื่องแล้วส่งต่อ').and.to.contain('ไม่มีค่าใช้จ่าย');
    expect(first.querySelector('dl')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('opens a service in its place, and folds it again', async () => {
    const element = await shown();
    const service = await open(element, 'ให้คำปรึกษากฎหมาย');
    const button = service.querySelector<HTMLElement>('.name') ?? expect.fail('no button');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(service.textContent).to.contain('ศูนย์ดำรงธรรมจังหวัดเชียงใหม่');
    expect(service.textContent).to.contain('45 นาที (เฉพาะวันอังคารและวันพฤหัสบดี)');
    expect(service.textContent).to.contain('พบนิติกรหรือทนายความอาสา');
    expect(service.querySelector('dd a')?.getAttribute('href')).to.equal('tel:1567');
    await expect(element).to.be.accessible();
    button.click();
    await waitUntil(() => service.querySelector('dl') === null);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('finds services by the words of those who look for them', async () => {
    const element = await shown();
    for (const [typed, name] of [
      ['โดนหมายศาล', 'ให้คำปรึกษากฎหมาย'],
      ['เพื่อนบ้านทะเลาะกัน', 'ไกล่เกลี่ยข้อพิพาททางแพ่ง'],
      ['บัตรประชาชนหายทำยังไง', 'แนะนำและส่งต่องานทะเบียนราษฎร'],
      ['น้ำท่วม', 'รับแจ้งผู้ประสบสาธารณภัย'],
      ['passport', 'แนะนำการทำหนังสือเดินทาง'],
    ] as const) {
      expect((await search(element, typed))[0], typed).to.equal(name);
    }
    expect(one(element, '.said').textContent).to.contain('พบ');
    expect(await search(element, 'ฮฮฮฮฮฮ')).to.deep.equal([]);
    expect(one(element, '.notice').textContent).to.contain('1567');
    expect(one(element, '.said').textContent).to.contain('พบ 0');
    await expect(element).to.be.accessible();
    expect((await search(element, '')).length).to.equal(14);
  });

  it('shows what ends at the centre alone, where that is asked', async () => {
    const element = await shown();
    const [, finished] = all(element, '.shown button');
    finished?.click();
    await waitUntil(() => names(element).length === 4);
    expect(finished?.getAttribute('aria-pressed')).to.equal('true');
    expect(one(element, '.said').textContent).to.contain('พบ 4 บริการ');
    await expect(element).to.be.accessible();
  });

  it('keeps what is ticked in memory alone, through searching and folding', async () => {
    const element = await shown();
    const kept = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
    const before = kept();
    const boxes = () => all(element, '.ticks input') as HTMLInputElement[];
    await open(element, 'ไกล่เกลี่ยข้อพิพาททางแพ่ง');
    expect(boxes().length).to.equal(3);
    boxes()[1]?.click();
    await search(element, 'น้ำท่วม');
    await search(element, '');
    expect(boxes().map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    expect(kept()).to.equal(before);
    expect(boxes()[0]?.labels?.[0]?.textContent).to.contain('บัตรประจำตัวประชาชน (ตัวจริง)');
  });

  it('prints the documents with the boxes as they are ticked, and nothing of the page', async () => {
    const element = await shown();
    const service = await open(element, 'ไกล่เกลี่ยข้อพิพาททางแพ่ง');
    service.querySelectorAll<HTMLInputElement>('.ticks input')[1]?.click();
    let printed = '';
    const root = element.shadowRoot ?? expect.fail('no root');
    const watch = new MutationObserver(() => {
      const page = root.querySelector('iframe')?.contentWindow;
      if (!page) return;
      page.print = () => {
        printed = page.document.body.textContent;
      };
    });
    watch.observe(root, { childList: true, subtree: true });
    service.querySelector<HTMLElement>('.links button')?.click();
    await waitUntil(() => printed !== '');
    watch.disconnect();
    expect(printed).to.contain('☐ บัตรประจำตัวประชาชน (ตัวจริง)');
    expect(printed).to.contain('☑ ทะเบียนบ้าน (สำเนา)');
    expect(printed).to.contain('1. ยื่นคำร้องขอไกล่เกลี่ย');
  });

  it('leads to the centre’s own page with the matter, where the page has no form', async () => {
    const element = await shown();
    const link = filing(await open(element, 'ไกล่เกลี่ยหนี้'));
    expect(link.href).to.equal(`${center.api}/th/complaint?province=50&category=debt.mediation`);
    const any = filing(await open(element, 'รับเรื่องร้องเรียนและร้องทุกข์'));
    expect(any.href).to.equal(`${center.api}/th/complaint?province=50`);
    const none = await open(element, 'แนะนำการทำหนังสือเดินทาง');
    expect(none.querySelector('a.button')).to.equal(null);
  });

  it('leads to the form of the same page, and changes nothing that was chosen there', async () => {
    const form = await fixture<HTMLElementTagNameMap['damrong-complaint-form']>(
      html`<damrong-complaint-form province="50" api=${center.api}></damrong-complaint-form>`,
    );
    const element = await shown();
    const link = filing(await open(element, 'ไกล่เกลี่ยหนี้'));
    const letGo = stays();
    try {
      link.click();
      await waitUntil(() => form.shadowRoot?.activeElement != null);
      await waitUntil(() => all(form, 'input:checked').length === 1);
      expect(text(form)).to.contain('ไกล่เกลี่ย');
      const chosen = () => (one(form, 'input:checked') as HTMLInputElement).value;
      const debt = chosen();
      // What nobody has chosen gives way to the next service.
      filing(await open(element, 'ให้คำปรึกษาข้อพิพาทที่ดิน')).click();
      await waitUntil(() => all(form, 'input:checked').length === 1 && chosen() !== debt);
      const land = chosen();
      const others = all(form, 'input[type=radio]:not(:checked)');
      others[0]?.click();
      await waitUntil(() => chosen() !== land);
      const own = chosen();
      link.click();
      await nextFrame();
      expect(chosen()).to.equal(own);
    } finally {
      letGo();
    }
  });

  it('opens the form within the hub, and the hub leads back to its tiles', async () => {
    const hub = await fixture<HTMLElementTagNameMap['damrong-center']>(
      html`<damrong-center
        province="50"
        api=${center.api}
        show="services complaint-form"
      ></damrong-center>`,
    );
    await waitUntil(() => all(hub, '#services').length === 1);
    one(hub, '#services').click();
    await waitUntil(() => all(hub, 'damrong-services').length === 1);
    const element = one(hub, 'damrong-services') as DamrongServices;
    await waitUntil(() => all(element, '.list').length === 1);
    filing(await open(element, 'ไกล่เกลี่ยหนี้')).click();
    await waitUntil(() => all(hub, 'damrong-complaint-form').length === 1);
    const form = one(hub, 'damrong-complaint-form');
    expect(form.getAttribute('category')).to.equal('debt.mediation');
    await waitUntil(() => all(form, 'input:checked').length === 1);
    one(hub, '.link').click();
    await waitUntil(() => hub.shadowRoot?.activeElement?.id === 'complaint-form');
  });

  it('shows thirty of five hundred as text, and the others when they are asked for', async () => {
    const services = Array.from({ length: 500 }, (_, index): Service => ({
      key: `many-${index}`,
      content: {
        ...{ kind: 'services', nameTh: `<b>${index}</b> ${'ก'.repeat(190)}`, nameEn: '' },
        ...{ handling: 'one_stop', audienceTh: '<img src=x>', audienceEn: '', documents: [] },
        ...{ feeBaht: null, feeTh: '', feeEn: '', time: null, timeTh: '', timeEn: '' },
        ...{ placeTh: '', placeEn: '', phones: [], steps: [], keywords: [], filing: null },
        ...{ url: null, follows: [], hidden: false },
      },
    }));
    const element = await shown();
    const list = listServices(element, services);
    Object.defineProperty(element, 'renderShown', { value: () => list.render() });
    element.requestUpdate();
    await waitUntil(() => names(element).length === 30);
    expect(names(element)[0]).to.contain('<b>0</b>');
    await open(element, '<b>0</b>');
    expect(all(element, '.list b:not(.one_stop), .list img').length).to.equal(0);
    element.style.width = '320px';
    await nextFrame();
    expect(element.scrollWidth).to.be.at.most(320);
    const others = one(element, '.others button');
    expect(others.textContent).to.contain('470');
    others.click();
    await waitUntil(() => names(element).length === 500);
    await waitUntil(() => element.shadowRoot?.activeElement === all(element, '.list > li')[30]);
  });

  it('has English words, and Thai ones that say so where there are none', async () => {
    const element = await shown({ lang: 'en' });
    const service = await open(element, 'Mediation of debts');
    expect(service.textContent).to.contain('Free of charge').and.to.contain('15 working days');
    expect(service.textContent).to.contain('Identity card (original)');
    await expect(element).to.be.accessible();
  });

  it('tells where the list cannot be had, and tries again when asked', async () => {
    const element = await shown({ api: center.dead });
    await waitUntil(() => all(element, 'section [role=alert]').length > 0);
    expect(text(element)).to.contain('1567');
    await expect(element).to.be.accessible();
    element.api = center.api;
    await waitUntil(() => names(element).length === 14);
  });

  it('stands there again when it was taken out', async () => {
    const element = await shown();
    const parent = element.parentElement;
    await takeOut(element);
    parent?.append(element);
    await waitUntil(() => names(element).length === 14);
  });

  it('fits 200 px and wide pages without being scrolled sideways, in the dark too', async () => {
    const element = await shown();
    await open(element, 'ไกล่เกลี่ยข้อพิพาททางแพ่ง');
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

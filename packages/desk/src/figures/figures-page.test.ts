import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';
import { daysOf, figuresHref, readFiguresState } from './figures-state.ts';

const number = (text: string) => Number(text.replace(/[^\d.]/g, ''));

const stateOf = (path: string) =>
  readFiguresState({ query: new URL(path, 'https://desk.example').searchParams });

describe('the address of the figures', () => {
  it('carries year, period and province, and drops what is none', () => {
    const state = { year: '2569', span: 'q2', province: '50' };
    expect(stateOf(figuresHref(state))).to.deep.equal(state);
    expect(stateOf('/figures?year=2026&span=q5&province=99')).to.deep.equal(stateOf('/figures'));
    expect(daysOf({ ...state, span: 'm10' })).to.deep.equal({
      from: '2025-10-01',
      to: '2025-10-31',
    });
  });
});

describe('figures at the desk', () => {
  it('show what came in and what became of it, in charts and in tables that say the same', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/figures');
    await desk.appears('.totals dt', 'รับเรื่อง');
    await desk.appears('canvas');
    const [received = 0, settled = 0, pending = 0] = desk
      .all('.totals dd:first-of-type')
      .map((shown) => number(words(shown)));
    expect(received).to.be.greaterThan(0);
    expect(settled + pending).to.equal(received);
    const sections = desk.all('section');
    expect(sections.length).to.be.greaterThan(3);
    for (const section of sections.filter((one) => one.querySelector('tfoot'))) {
      const column = (row: Element) =>
        number(words(row.querySelector('td a, td') ?? row).split(' ')[0] ?? '');
      const rows = [...section.querySelectorAll('tbody tr')].map(column);
      expect(rows.reduce((sum, one) => sum + one, 0)).to.equal(received);
      expect(section.querySelector('damrong-desk-figure-chart')).to.not.equal(null);
    }
    await desk.isAccessible();
  });

  it('open the cases behind a number', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/figures');
    await desk.appears('tfoot a');
    const link = desk.find<HTMLAnchorElement>('tfoot td a');
    const count = number(words(link).split(' ')[0] ?? '');
    expect(count).to.be.greaterThan(0);
    link.click();
    await desk.appears('.filters [aria-current="page"]');
    // Cases are filed meanwhile by other tests, and none is taken away.
    const listed = () => number(/จาก ([\d,]+)/.exec(words(desk.find('.count')))?.[1] ?? '');
    await waitUntil(() => desk.shows('.count') && listed() >= count);
    const { search } = location;
    const days = new URLSearchParams(search);
    const query = `from=${days.get('receivedFrom') ?? ''}&to=${days.get('receivedTo') ?? ''}`;
    const { total } = (await callDesk('GET', `/v1/officer/figures?${query}`)) as {
      total: { received: number };
    };
    expect(total.received).to.be.at.least(listed());
    expect(location.search).to.contain('receivedFrom=');
  });

  it('are downloaded as one table, with the numbers that are shown', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/figures');
    await desk.appears('.actions button', 'ดาวน์โหลด');
    const blobs: Blob[] = [];
    const create = URL.createObjectURL.bind(URL);
    const names: string[] = [];
    const onClick = (event: Event) => {
      event.preventDefault();
    };
    const click = HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
      this.addEventListener('click', onClick, { once: true });
      click.call(this);
    };
    try {
      desk.press('.actions button');
      await waitUntil(() => names.length > 0);
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names[0]).to.match(/^figures-50-\d{4}-10-01-\d{4}-09-30\.csv$/);
    const csv = (await blobs[0]?.text()) ?? '';
    const received = number(words(desk.find('.totals dd')));
    expect(csv).to.contain(`"รวม"`).and.to.contain(`,${received},`);
    for (const name of desk
      .all('tbody th[scope="row"]')
      .map(words)
      .filter((one) => /^\D/.test(one))) {
      expect(csv).to.contain(`"${name}"`);
    }
  });

  it('follow the choice of a period, which stands in the address', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/figures');
    await desk.appears('.totals');
    desk.type('#year', String(2568));
    await desk.appears('p', 'ไม่มีเรื่องที่รับในช่วงเวลานี้');
    desk.type('#span', 'm1');
    await desk.appears('p', 'วันที่ 1 มกราคม 2568');
    expect(location.search).to.equal('?year=2568&span=m1');
    await waitUntil(() => desk.text('main + [role=status]').includes('31 มกราคม 2568: 0'));
  });

  it('are those of every province for the ministry, and of one that it chooses', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/figures');
    await desk.appears('section h2', 'รายจังหวัด');
    desk.type('#province', '50');
    await desk.appears('section h2', 'รายอำเภอ');
    const link = desk.find<HTMLAnchorElement>('tfoot a');
    expect(link.getAttribute('href')).to.contain('province=50');
    await desk.isAccessible();
  });
});

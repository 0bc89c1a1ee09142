import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

interface Listed {
  cases: { number: string; overdue: boolean; provinceCode: string }[];
}

const listed = async (query = '') => (await callDesk('GET', `/v1/officer/cases${query}`)) as Listed;

const recording = {
  provinceCode: '50',
  categoryCode: 'utilities.water_supply',
  channel: 'walk_in',
  complainant: { identity: 'anonymous' },
};

describe('case list', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  it('counts the cases of every state in links', async () => {
    await DeskDriver.signIn('chiangmai.officer', '95');
    const facts = 'ท่อประปาแตก น้ำไหลนองถนนมาสองวันแล้ว';
    const steps = { status: { status: 'in_progress' }, result: { result: facts, close: true } };
    for (const step of ['new', 'status', 'result'] as const) {
      const filed = await callDesk('POST', '/v1/officer/cases', {
        ...recording,
        provinceCode: '95',
        facts,
      });
      const { number } = filed as { number: string };
      if (step === 'new') continue;
      await callDesk('POST', `/v1/officer/cases/${number}/${step}`, steps[step]);
    }
    const desk = await DeskDriver.open();
    await desk.appears('.number');
    expect(desk.all('.filters a').map(words)).to.deep.equal([
      'ใหม่ 1',
      'คงค้าง 2',
      'ผู้ร้องตอบแล้ว 0',
      'เปิดอีกครั้ง 0',
      'เกินกำหนด 0',
      'ยุติเรื่อง 1',
      'ทั้งหมด 3',
    ]);
    await desk.isAccessible();
  });

  it('is a table on a wide screen and cards on a phone, with the same cases', async () => {
    await setViewport({ width: 1440, height: 900 });
    const desk = await DeskDriver.signedIn('chiangmai.officer');
    await desk.appears('table .number');
    const numbers = desk.all('.number').map(words);
    await desk.isAccessible();

    await setViewport({ width: 320, height: 640 });
    await desk.appears('.cards .number');
    expect(desk.shows('table')).to.equal(false);
    expect(desk.all('.number').map(words)).to.deep.equal(numbers);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);

    await setViewport({ width: 1024, height: 768 });
    expect(document.documentElement.scrollWidth).to.be.at.most(1024);
  });

  it('marks what is overdue with words', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/?filter=overdue');
    await desk.appears('.number');
    const { cases } = await listed('?filter=overdue');
    expect(cases.length).to.be.above(0);
    expect(desk.all('.badge.overdue').map(words)).to.have.length(cases.length);
    expect(desk.text('.badge.overdue')).to.match(/^เกินกำหนด \d+ วัน$/);
  });

  it('follows a filter by its address and stays on the link', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer');
    await desk.appears('.number');
    desk.press('.filters a', 'ทั้งหมด');
    await desk.appears('[aria-current]', 'ทั้งหมด');
    expect(location.search).to.equal('?filter=all');
    expect(words(desk.focused!)).to.include('ทั้งหมด');
  });

  it('tells how many there are in all, and sorts them by an address', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/?filter=all');
    await desk.appears('.count', 'จาก');
    const { matching } = (await callDesk('GET', '/v1/officer/case-counts?filter=all')) as {
      matching: number;
    };
    // Other tests file in this province at the same time.
    const counted = /จาก ([\d,]+) เรื่อง/.exec(desk.text('.count'))?.[1] ?? '';
    expect(Number(counted.replaceAll(',', ''))).to.be.within(matching - 5, matching);
    desk.press('.sorts a', 'รับล่าสุด');
    await desk.appears('.sorts [aria-current]', 'รับล่าสุด');
    await desk.appears('.cases[aria-busy=false]');
    expect(location.search).to.equal('?filter=all&sort=received');
    const { cases } = await listed('?filter=all&sort=received');
    const shown = desk.all('.number').map(words);
    expect(shown.length).to.be.greaterThan(2);
    const inOrder = cases.map(({ number }) => number).filter((number) => shown.includes(number));
    expect(shown.slice(0, inOrder.length)).to.deep.equal(inOrder);
  });

  it('is narrowed by filters that stay in the address, and says so when nothing fits', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/?filter=all');
    await desk.appears('.narrow', 'ตัวกรองเพิ่มเติม');
    desk.press('.narrow summary');
    await desk.appears('.codes');
    await desk.appears('#district option', 'เมืองเชียงใหม่');
    await desk.isAccessible();
    desk.press('.codes label', 'ด่วนที่สุด');
    desk.type('#category', 'drugs');
    desk.type('#dueFrom', '31');
    desk.press('button', 'แสดงตามตัวกรอง');
    await desk.appears('.error');
    expect(desk.focused?.id).to.equal('dueFrom');
    desk.type('#dueFrom', '');
    desk.press('button', 'แสดงตามตัวกรอง');
    await desk.appears('.narrow summary', 'ใช้อยู่ 2 ข้อ');
    expect(location.search).to.equal('?filter=all&category=drugs&urgency=most_urgent');
    const { cases } = await listed('?filter=all&category=drugs&urgency=most_urgent');
    await desk.appears('.cases[aria-busy=false]');
    expect(desk.all('.number').map(words)).to.deep.equal(cases.map(({ number }) => number));

    desk.type('#category', '');
    desk.press('.codes label', 'ด่วนที่สุด');
    desk.type('#given', 'waiting');
    desk.type('#agency', 'แม่แตง');
    desk.press('button', 'แสดงตามตัวกรอง');
    await desk.appears('.agency', 'ที่ว่าการอำเภอแม่แตง');
    expect(new URLSearchParams(location.search).get('given')).to.equal('waiting');
    await desk.isAccessible();

    desk.type('#channel', 'line');
    desk.press('button', 'แสดงตามตัวกรอง');
    await desk.appears('.count', 'ไม่มีเรื่องที่ตรงกับตัวกรอง');
    desk.press('button', 'ล้างตัวกรอง');
    await desk.appears('.count', 'จาก');
    expect(location.search).to.equal('?filter=all');
  });

  it('leads from case to case, and back to the row of the last one', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/?filter=all&sort=received');
    await desk.appears('.number');
    const numbers = desk.all('.number').map(words);
    desk.press('.number', numbers[0]);
    await desk.appears('h1', numbers[0]);
    expect(desk.all('.trail a').map(words)).to.deep.equal(['กลับไปที่รายการ', 'เรื่องถัดไป']);
    desk.key('h1', 'j');
    await desk.appears('h1', numbers[1]);
    expect(desk.all('.trail a').map(words)).to.include('เรื่องก่อนหน้า');
    await desk.isAccessible();
    desk.key('h1', 'u');
    await desk.appears('.number', numbers[1]);
    expect(location.search).to.equal('?filter=all&sort=received');
    await waitUntil(() => words(desk.focused!) === numbers[1], 'the row has no focus');
  });

  it('finds cases by words and tells how many', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer');
    const facts = 'ช้างป่าลงมากินข้าวโพดในไร่หลายคืนติดต่อกัน';
    await callDesk('POST', '/v1/officer/cases', { ...recording, facts, title: 'ช้างป่าลงไร่ข้าวโพด' });
    await desk.appears('.number');
    desk.type('#search', 'ช้างป่า');
    desk.press('button', 'ค้นหา');
    await desk.appears('.count', 'พบ 1 เรื่องจากคำค้น “ช้างป่า”');
    expect(desk.text('.title')).to.include('ช้างป่าลงไร่ข้าวโพด');
    await desk.appears('[role=status]', 'พบ 1 เรื่อง');
  });

  it('says what to do when nothing is found', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/?search=xyzxyzxyz');
    await desk.appears('.count', 'กรุณาลองคำอื่น');
    expect(desk.text('.search a')).to.equal('ล้างคำค้น');
    await desk.isAccessible();
  });

  it('turns pages forth and back', async () => {
    // Only its own cases: other tests record theirs meanwhile, and these would come in between.
    const own = `เรื่องทดสอบการเปลี่ยนหน้า ${crypto.randomUUID()}`;
    await DeskDriver.signIn('chiangmai.officer');
    for (let count = 0; count < 26; count += 1) {
      await callDesk('POST', '/v1/officer/cases', { ...recording, facts: `${own} ลำดับที่ ${count}` });
    }
    const query = new URLSearchParams({ filter: 'all', search: own });
    const desk = await DeskDriver.open(`/?${query}`);
    await desk.appears('.cases[aria-busy=false]');
    const first = desk.all('.number').map(words);
    desk.press('a[rel=next]');
    await desk.appears('a[rel=prev]');
    const second = desk.all('.number').map(words);
    expect(second.filter((number) => first.includes(number))).to.deep.equal([]);
    desk.press('a[rel=prev]');
    await desk.appears('.number', first[0]);
    expect(desk.all('.number').map(words)).to.deep.equal(first);
  });

  it('shows a province the cases of that province alone', async () => {
    await DeskDriver.signedIn('khonkaen.officer');
    const { cases } = await listed('?filter=all');
    expect(new Set(cases.map(({ provinceCode }) => provinceCode))).to.deep.equal(new Set(['40']));
  });

  it('shows the ministry all provinces, by name, and no entry form', async () => {
    await setViewport({ width: 1440, height: 900 });
    const desk = await DeskDriver.signedIn('moi.admin', '/?filter=all');
    await desk.appears('thead th', 'จังหวัด');
    await desk.appears('td', 'จังหวัดขอนแก่น');
    expect(desk.all('nav a').map(words)).to.not.include('บันทึกเรื่องใหม่');
  });
});

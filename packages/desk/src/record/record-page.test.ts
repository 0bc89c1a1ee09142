import { normalizeAccessCode, normalizeCaseNumber } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { setViewport } from '@web/test-runner-commands';
import { DeskDriver, words } from '../testing/desk-driver.ts';

const facts = 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้วห้าวัน';

async function openForm(): Promise<DeskDriver> {
  const desk = await DeskDriver.signedIn('chiangmai.officer', '/record');
  await desk.appears('#districtCode:enabled');
  return desk;
}

/** Fills what is needed, without the mouse. */
function fill(desk: DeskDriver): void {
  desk.type('#channel', 'letter');
  desk.type('#categoryCode', 'น้ำไม่ไหล');
  desk.key('#categoryCode', 'Enter');
  desk.type('#facts', facts);
  desk.press('#identity');
}

describe('record page', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  for (const width of [320, 768, 1440]) {
    it(`fits a screen of ${width} px and is accessible there`, async () => {
      await setViewport({ width, height: 800 });
      const desk = await openForm();
      await desk.isAccessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('records by keyboard and shows number and code to hand on', async () => {
    const desk = await openForm();
    fill(desk);
    await desk.appears('#name');
    desk.type('#name', 'ผู้ร้อง ตัวอย่าง');
    desk.key('#name', 'Enter', { ctrlKey: true });
    await desk.appears('.slip');
    const [number = '', code = ''] = desk.all('.slip .big').map(words);
    expect(normalizeCaseNumber(number)).to.equal(number);
    expect(normalizeAccessCode(code)).to.equal(code);
    await waitUntil(() => desk.focused === desk.find('h1'), 'the heading has no focus');
    expect(desk.heading).to.equal('บันทึกเรื่องแล้ว');
    await desk.isAccessible();
  });

  it('lists every fault, leads to its field and keeps what was typed', async () => {
    const desk = await openForm();
    desk.type('#title', 'น้ำไม่ไหล');
    desk.type('#received-year', '2026');
    desk.key('#title', 'Enter', { ctrlKey: true });
    await desk.appears('.summary');
    expect(desk.faults).to.have.length(5);
    expect(desk.faults[0]).to.equal('กรุณาเลือกช่องทางที่รับเรื่อง');
    expect(desk.faults[1]).to.include('พ.ศ. 2569');
    expect(desk.focused).to.equal(desk.find('.summary'));
    await desk.isAccessible();

    desk.press('.summary button', 'กรุณากรอกข้อเท็จจริง');
    expect(desk.focused).to.equal(desk.find('#facts'));
    expect(desk.find<HTMLInputElement>('#title').value).to.equal('น้ำไม่ไหล');
  });

  it('opens the list of categories as a list box', async () => {
    const desk = await openForm();
    desk.type('#categoryCode', 'น้ำ');
    await desk.appears('[role=option]');
    const field = desk.find('#categoryCode');
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    const active = field.getAttribute('aria-activedescendant') ?? '';
    expect(desk.find(`#${active}`).getAttribute('aria-selected')).to.equal('true');
    await desk.isAccessible();
    desk.key('#categoryCode', 'Escape');
    await desk.goes('[role=option]');
  });

  it('offers the subdistricts of the chosen district', async () => {
    const desk = await openForm();
    expect(desk.find<HTMLSelectElement>('#subdistrictCode').disabled).to.equal(true);
    desk.type('#districtCode', '5007');
    await desk.appears('#subdistrictCode:enabled');
    const codes = desk
      .all('#subdistrictCode option')
      .map((entry) => (entry as HTMLOptionElement).value);
    expect(codes.filter((code) => code !== '' && !code.startsWith('5007'))).to.deep.equal([]);
  });

  it('asks for nobody’s name when the matter is anonymous', async () => {
    const desk = await openForm();
    fill(desk);
    await desk.appears('#name');
    desk.press('#identity-anonymous');
    await desk.goes('#name');
    desk.press('button', 'บันทึกเรื่อง');
    await desk.appears('.slip');
  });

  it('starts the next matter of the pile with its channel and day, and the focus on the channel', async () => {
    const desk = await openForm();
    fill(desk);
    desk.type('#received', '1');
    desk.press('#identity-anonymous');
    desk.press('button', 'บันทึกเรื่อง');
    await desk.appears('.slip');
    desk.press('button', 'บันทึกเรื่องต่อไป');
    await desk.appears('#facts');
    await waitUntil(() => desk.focused === desk.find('#channel'), 'the channel has no focus');
    expect(desk.find<HTMLSelectElement>('#channel').value).to.equal('letter');
    expect(desk.find<HTMLInputElement>('#received').value).to.equal('1');
    expect(desk.find<HTMLTextAreaElement>('#facts').value).to.equal('');
    expect(desk.find<HTMLInputElement>('#categoryCode').value).to.equal('');
  });

  it('keeps an unfinished matter while the officer looks something up', async () => {
    const desk = await openForm();
    desk.type('#facts', facts);
    desk.press('nav a', 'รายการเรื่อง');
    await desk.appears('.filters');
    history.back();
    await desk.appears('#facts');
    expect(desk.find<HTMLTextAreaElement>('#facts').value).to.equal(facts);
  });

  it('records once when the button is pressed twice', async () => {
    const desk = await openForm();
    fill(desk);
    desk.press('#identity-anonymous');
    const count = async () => {
      const answer = await fetch('/v1/officer/case-counts');
      return ((await answer.json()) as { all: number }).all;
    };
    const before = await count();
    desk.press('button', 'บันทึกเรื่อง');
    desk.press('form button:last-of-type', '');
    await desk.appears('.slip');
    expect(await count()).to.equal(before + 1);
  });
});

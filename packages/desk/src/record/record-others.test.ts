import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { DeskDriver, words } from '../testing/desk-driver.ts';

async function openFilled(): Promise<DeskDriver> {
  const desk = await DeskDriver.signedIn('chiangmai.officer', '/record');
  await desk.appears('#districtCode:enabled');
  desk.type('#channel', 'letter');
  desk.type('#categoryCode', 'น้ำไม่ไหล');
  desk.key('#categoryCode', 'Enter');
  desk.type('#facts', 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้วห้าวัน');
  desk.press('#identity');
  await desk.appears('#name');
  desk.type('#name', 'ผู้ร้อง ตัวอย่าง');
  await desk.appears('#answers\\.provider');
  return desk;
}

const submit = (desk: DeskDriver) => {
  desk.key('#facts', 'Enter', { ctrlKey: true });
};

describe('record page: questions and other people', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  it('asks what the category asks, and passes axe at 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    const desk = await openFilled();
    for (const fold of desk.all('details')) (fold as HTMLDetailsElement).open = true;
    await desk.isAccessible();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('records answers, whom it is about and for whom', async () => {
    const desk = await openFilled();
    desk.type('#answers\\.provider', 'pwa');
    await desk.appears('#answers\\.user_number');
    desk.type('#answers\\.user_number', '๑๑๐๐');
    desk.type('#accused\\.kind', 'office');
    desk.type('#onBehalf\\.name', 'มารดา ตัวอย่าง');
    desk.type('#onBehalf\\.relation', 'parent');
    desk.type('#onBehalf\\.awareness', 'knows');
    submit(desk);
    await desk.appears('.slip');
    desk.all('.actions a').at(-1)?.click();
    await desk.appears('dl.facts');
    const content = desk.all('dt, dd').map(words);
    expect(content).to.include.members(['เลขที่ผู้ใช้น้ำ', '๑๑๐๐', 'หน่วยงานของรัฐ', 'มารดา ตัวอย่าง']);
  });

  it('says what is missing of other people, and what is wrong with an answer', async () => {
    const desk = await openFilled();
    desk.type('#answers\\.provider', 'pwa');
    await desk.appears('#answers\\.user_number');
    desk.type('#answers\\.user_number', '1'.repeat(30));
    desk.type('#accused\\.name', 'เจ้าของร้าน ตัวอย่าง');
    desk.type('#onBehalf\\.relation', 'parent');
    submit(desk);
    await desk.appears('.summary');
    expect(desk.faults[0]).to.match(/^เลขที่ผู้ใช้น้ำ: /);
    expect(desk.faults.slice(1)).to.deep.equal([
      'กรุณาเลือกว่าผู้ถูกร้องเรียนเป็นใคร',
      'กรุณากรอกชื่อผู้เดือดร้อน',
      'กรุณาเลือกว่าผู้เดือดร้อนทราบหรือไม่',
    ]);
  });
});

import { expect } from '@open-wc/testing';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

/** A case with everything that can be told of one. */
async function record(identity: 'named' | 'confidential', provinceCode = '50'): Promise<string> {
  const receipt = await callDesk('POST', '/v1/officer/cases', {
    provinceCode,
    categoryCode: 'land.right_of_way',
    facts: 'เพื่อนบ้านปิดทางเข้าออกและขู่ฆ่าหากยังใช้ทาง',
    channel: 'walk_in',
    answers: { other_way: 'no', closed_on: '2026-11-01' },
    accused: { kind: 'person', detail: 'เจ้าของที่ดินแปลงหน้า' },
    onBehalf: { name: 'มารดา ตัวอย่าง', relation: 'parent', awareness: 'knows' },
    complainant: { identity, name: 'ผู้ร้อง ตัวอย่าง' },
  });
  return (receipt as { number: string }).number;
}

async function openNew(identity: 'named' | 'confidential' = 'named'): Promise<DeskDriver> {
  await DeskDriver.signIn('chiangmai.officer');
  const desk = await DeskDriver.open(`/cases/${await record(identity)}`);
  await desk.appears('dl.facts');
  return desk;
}

const contentOf = (desk: DeskDriver) => desk.all('dt, dd').map(words);

describe('case page: what else is told', () => {
  it('shows each question with its answer, and whom it is about', async () => {
    const desk = await openNew();
    expect(contentOf(desk)).to.include.members(['มีทางอื่นเข้าออกได้หรือไม่', 'ไม่มี']);
    expect(contentOf(desk)).to.include.members(['ถูกปิดตั้งแต่วันใด', '1 พฤศจิกายน 2569']);
    expect(contentOf(desk)).to.include.members(['บุคคล', 'ไม่ทราบชื่อ', 'เจ้าของที่ดินแปลงหน้า']);
    await desk.isAccessible();
  });

  it('shows for whom somebody filed', async () => {
    const desk = await openNew();
    expect(contentOf(desk)).to.include.members(['มารดา ตัวอย่าง', 'บิดา มารดา หรือปู่ย่าตายาย']);
  });

  it('masks that person with a confidential complainant', async () => {
    const desk = await openNew('confidential');
    expect(contentOf(desk)).to.not.include('มารดา ตัวอย่าง');
  });

  it('marks words of danger', async () => {
    const desk = await openNew();
    expect(desk.all('.badge').map(words)).to.include('ควรดูก่อน: ทำร้ายหรือขู่ฆ่า');
  });

  it('marks them in the list too', async () => {
    await DeskDriver.signIn('chiangmai.officer', '94');
    await record('named', '94');
    const list = await DeskDriver.open('/');
    await list.appears('.badge.danger');
    await list.isAccessible();
  });
});

import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver } from '../testing/desk-driver.ts';

let count = 0;
/** A day that no other test of this file adds. */
const newDay = () => {
  count += 1;
  return {
    day: String(count),
    month: '3',
    year: '2640',
    iso: `2097-03-${String(count).padStart(2, '0')}`,
  };
};

interface Added {
  readonly id: string;
}

const told = {
  nameTh: 'วันหยุดตัวอย่าง',
  nameEn: 'A sample holiday',
  kind: 'local',
  source: 'ประกาศตัวอย่าง',
  announced: true,
};

async function add(day: string): Promise<string> {
  const body = { ...told, day, provinceCode: '50' };
  return ((await callDesk('POST', '/v1/officer/holidays', body)) as Added).id;
}

async function openYear(year: string): Promise<DeskDriver> {
  const desk = await DeskDriver.open('/holidays');
  await desk.appears('#search');
  desk.type('#search', year);
  desk.press('form[role="search"] button');
  await desk.appears('.entry strong', year);
  return desk;
}

describe('days off at the desk', () => {
  it('are listed by year, those of the country without tools for a chief', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const desk = await openYear('2570');
    await desk.appears('.entry', 'วันฉัตรมงคล');
    expect(desk.text('.entry strong')).to.equal('วันศุกร์ 1 มกราคม 2570');
    expect(desk.shows('.entry .actions')).to.equal(false);
    expect(desk.shows('#provinceCode')).to.equal(false);
    await desk.isAccessible();
  });

  it('are added for the own province, and say at the field what is wrong', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.chief', '/holidays');
    await desk.appears('.adding #day');
    desk.press('.adding .button', 'เพิ่มวันหยุด');
    await waitUntil(() => desk.faults.length === 5);
    expect(desk.focused?.matches('.summary')).to.equal(true);
    const { day, month, year } = newDay();
    const fill = async () => {
      for (const [part, value] of [
        ['', day],
        ['-month', month],
        ['-year', year],
      ] as const) {
        desk.type(`#day${part}`, value);
        await nextFrame();
      }
      desk.type('#nameTh', told.nameTh);
      desk.type('#nameEn', told.nameEn);
      desk.type('#kind', 'local');
      desk.type('#source', told.source);
    };
    await fill();
    desk.press('.adding .button', 'เพิ่มวันหยุด');
    await waitUntil(() => desk.focused?.id === 'day' && desk.faults.length === 0);
    desk.type('#search', year);
    desk.press('form[role="search"] button');
    await desk.appears('.entry strong', `${day} มีนาคม ${year}`);
    await fill();
    desk.press('.adding .button', 'เพิ่มวันหยุด');
    await waitUntil(() => desk.faults.some((fault) => fault.includes('มีวันหยุดในวันนี้แล้ว')));
  });

  it('are withdrawn and brought back', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const id = await add(newDay().iso);
    const desk = await openYear('2640');
    desk.press(`[id="edit-${id}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    expect(desk.shows('#day')).to.equal(false);
    desk.press('li form label', 'ยกเลิกวันหยุดนี้');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.entry .badge', 'ยกเลิกแล้ว');
    await waitUntil(() => desk.focused?.id === `edit-${id}`);
    desk.press(`[id="edit-${id}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    desk.press('li form label', 'ยกเลิกวันหยุดนี้');
    desk.press('li form .button', 'บันทึก');
    await desk.goes('.entry .badge');
  });

  it('say when somebody else was first', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const id = await add(newDay().iso);
    const desk = await openYear('2640');
    desk.press(`[id="edit-${id}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    const { status } = await fetch(`/v1/officer/holidays/${id}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        'if-match': '"1"',
      },
      body: JSON.stringify({ ...told, source: 'ประกาศฉบับใหม่', withdrawn: false }),
    });
    expect(status).to.equal(200);
    desk.type('#nameTh', 'วันหยุดชื่อใหม่');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.summary', 'มีผู้อื่นแก้ไขวันหยุดนี้แล้ว');
    await desk.appears('.entry', 'ประกาศฉบับใหม่');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.entry', 'วันหยุดชื่อใหม่');
  });

  it('are no business of an officer', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/holidays');
    await desk.appears('p', 'หน้านี้ไม่อยู่ในหน้าที่ของบัญชีนี้');
    expect(desk.shows('a[href="/holidays"]')).to.equal(false);
  });
});

import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

async function open(): Promise<DeskDriver> {
  await DeskDriver.signIn('chiangmai.officer');
  const receipt = (await callDesk('POST', '/v1/officer/cases', {
    provinceCode: '50',
    categoryCode: 'land.boundary',
    title: 'ขอให้ตรวจสอบแนวเขตที่ดิน',
    facts: 'ที่ดินข้างเคียงสร้างรั้วล้ำแนวเขตประมาณ 2 เมตร',
    channel: 'walk_in',
    complainant: { identity: 'named', kind: 'person', name: 'ผู้ร้อง ตัวอย่าง' },
  })) as { number: string };
  const desk = await DeskDriver.open(`/cases/${receipt.number}`);
  await desk.appears('dl.facts');
  desk.press('button', 'แก้ไขข้อมูล');
  await waitUntil(() => desk.focused?.localName === 'h3', 'the form has no focus');
  return desk;
}

describe('correction of a case', () => {
  it('sets right what is wrong, and shows before and after', async () => {
    const desk = await open();
    await desk.isAccessible();
    desk.type('#title', 'ขอให้รังวัดสอบเขตที่ดิน');
    desk.type('#urgency', 'urgent');
    desk.type('#name', 'ผู้ร้อง ชื่อถูกต้อง');
    desk.press('button', 'บันทึกการแก้ไข');
    await desk.appears('.done', 'บันทึกการแก้ไขแล้ว');
    expect(desk.text('.title')).to.equal('ขอให้รังวัดสอบเขตที่ดิน');
    expect(desk.all('.changes li').map(words)).to.deep.equal([
      'ชื่อเรื่อง: จาก ขอให้ตรวจสอบแนวเขตที่ดิน เป็น ขอให้รังวัดสอบเขตที่ดิน',
      'ความเร่งด่วน: จาก ปกติ เป็น ด่วน',
      'ชื่อ: จาก ผู้ร้อง ตัวอย่าง เป็น ผู้ร้อง ชื่อถูกต้อง',
    ]);
    await desk.isAccessible();
  });

  it('saves nothing where nothing has changed, and takes a due day that lies ahead', async () => {
    const desk = await open();
    desk.press('button', 'บันทึกการแก้ไข');
    await desk.appears('.error', 'ยังไม่มีข้อมูลที่เปลี่ยน');
    const year = new Date().getFullYear() + 544;
    for (const [part, value] of [
      ['', '15'],
      ['-month', '3'],
      ['-year', String(year)],
    ] as const) {
      desk.type(`#dueOn${part}`, value);
      await nextFrame();
    }
    desk.press('button', 'บันทึกการแก้ไข');
    await desk.appears('.done', 'บันทึกการแก้ไขแล้ว');
    expect(desk.text('.changes li')).to.include(`15 มีนาคม ${year}`);
  });
});

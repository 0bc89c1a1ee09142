import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { DeskDriver } from '../testing/desk-driver.ts';
import { recordCase } from '../testing/record-case.ts';

/** Whether the browser would ask before the document is left, as it asks who listens. */
function asksBeforeLeaving(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

async function openCase(like = 'chiangmai.officer', complainant?: object): Promise<DeskDriver> {
  await DeskDriver.signIn(like);
  const desk = await DeskDriver.open(`/cases/${await recordCase(complainant)}`);
  await desk.appears('dl.facts');
  return desk;
}

const dialog = (desk: DeskDriver) => desk.appears('#lose[open]');

async function answer(desk: DeskDriver, words: 'กลับไปบันทึก' | 'ทิ้งข้อความแล้วไปต่อ'): Promise<void> {
  await dialog(desk);
  desk.press('#lose button', words);
  await desk.goes('#lose[open]');
}

describe('what was typed at the desk and not saved', () => {
  for (const [form, field, value] of [
    ['result', '#result', 'รังวัดสอบเขตแล้ว'],
    ['result', '#close', ''],
    ['question', '#question', 'รั้วสร้างเมื่อใด'],
    ['status', '#publicNote', 'กำลังตรวจสอบ'],
    ['status', '#note', 'โทรแล้ว'],
    ['note', '#internalNote', 'โทรแล้ว'],
  ] as const) {
    it(`is asked about in the ${form} form (${field}), by a link and by the browser`, async () => {
      const desk = await openCase();
      expect(asksBeforeLeaving()).to.equal(false);
      if (value === '') desk.press(field);
      else desk.type(field, value);
      await waitUntil(() => asksBeforeLeaving());
      const { pathname } = location;
      desk.press('nav a', 'รายการเรื่อง');
      await answer(desk, 'กลับไปบันทึก');
      expect(location.pathname).to.equal(pathname);
      if (value !== '') expect(desk.find<HTMLInputElement>(field).value).to.equal(value);
      desk.press('nav a', 'รายการเรื่อง');
      await answer(desk, 'ทิ้งข้อความแล้วไปต่อ');

      await desk.appears('h1', 'รายการเรื่อง');
      expect(asksBeforeLeaving()).to.equal(false);
    });
  }

  it('is asked about in a dialog whose loud answer stays, as Escape does', async () => {
    const desk = await openCase();
    desk.type('#result', 'รังวัดสอบเขตแล้ว');
    desk.press('nav a', 'รายการเรื่อง');
    const shown = await dialog(desk);
    expect(desk.focused?.textContent?.trim()).to.equal('กลับไปบันทึก');
    await desk.isAccessible();
    shown.dispatchEvent(new Event('cancel', { cancelable: true }));
    await desk.goes('#lose[open]');

    expect(desk.find<HTMLTextAreaElement>('#result').value).to.equal('รังวัดสอบเขตแล้ว');
  });

  it('is asked about when a confidential name is about to be revealed', async () => {
    const desk = await openCase('chiangmai.director', {
      identity: 'confidential',
      kind: 'person',
      name: 'ผู้ร้อง ตัวอย่าง',
      phone: '081-234-5678',
    });
    desk.press('button', 'เปิดดูชื่อผู้ร้อง');
    await desk.appears('#reason');
    desk.type('#reason', 'ต้องติดต่อผู้ร้อง');
    await waitUntil(() => asksBeforeLeaving());
    desk.press('button', 'ยกเลิก');

    await waitUntil(() => !asksBeforeLeaving());
  });

  it('is asked about by the back and forward of the browser, which stay until it may go', async () => {
    const desk = await openCase();
    const { pathname } = location;
    desk.press('nav a', 'รายการเรื่อง');
    await desk.appears('h1', 'รายการเรื่อง');
    history.back();
    await desk.appears('#result');
    desk.type('#result', 'รังวัดสอบเขตแล้ว');
    for (const step of [() => history.forward(), () => history.forward()]) {
      step();
      await answer(desk, 'กลับไปบันทึก');
      await waitUntil(() => location.pathname === pathname);
      expect(desk.find<HTMLTextAreaElement>('#result').value).to.equal('รังวัดสอบเขตแล้ว');
    }
    history.forward();
    await answer(desk, 'ทิ้งข้อความแล้วไปต่อ');
    await desk.appears('h1', 'รายการเรื่อง');
    expect(location.pathname).to.equal('/');
    history.back();
    await desk.appears('#result');
    expect(location.pathname).to.equal(pathname);
  });

  it('is asked about before signing out, also a record on another page', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/record');
    await desk.appears('#facts');
    desk.type('#facts', 'น้ำประปาไม่ไหลทั้งหมู่บ้าน');
    desk.press('nav a', 'รายการเรื่อง');
    await desk.appears('h1', 'รายการเรื่อง');
    expect(asksBeforeLeaving()).to.equal(true);
    desk.press('header button', 'ออกจากระบบ');
    await answer(desk, 'กลับไปบันทึก');
    desk.press('nav a', 'บันทึกเรื่องใหม่');
    await desk.appears('#facts');
    expect(desk.find<HTMLTextAreaElement>('#facts').value).to.include('น้ำประปา');
    desk.press('header button', 'ออกจากระบบ');
    await answer(desk, 'ทิ้งข้อความแล้วไปต่อ');

    await desk.appears('.notice', 'ออกจากระบบแล้ว');
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('stays when another form of the page moves the case on', async () => {
    const desk = await openCase();
    desk.type('#question', 'รั้วสร้างเมื่อใด');
    desk.type('#result', 'รังวัดสอบเขตแล้ว เจ้าของรั้วยินยอมรื้อถอน');
    desk.press('#close');
    desk.press('button', 'บันทึกผล');
    await desk.appears('.done', 'บันทึกผลการดำเนินการแล้ว');

    expect(desk.find<HTMLTextAreaElement>('#question').value).to.equal('รั้วสร้างเมื่อใด');
    await desk.appears('.notice', 'กรุณาคัดลอก');
    expect(desk.shows('#result')).to.equal(false);
    expect(asksBeforeLeaving()).to.equal(true);
    await desk.isAccessible();
  });

  it('is free once it is saved, and for choices that were taken back', async () => {
    const desk = await openCase();
    desk.type('#status', 'screening');
    await waitUntil(() => asksBeforeLeaving());
    desk.type('#status', '');
    await waitUntil(() => !asksBeforeLeaving());
    desk.type('#status', 'screening');
    desk.press('button', 'บันทึกสถานะ');
    await desk.appears('.done');

    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('asks nothing of a password', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/password');
    await desk.appears('#current');
    desk.type('#current', 'half a pass');
    desk.press('nav a', 'เรื่องร้องเรียน');

    await desk.appears('h1', 'รายการเรื่อง');
  });
});

import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

let count = 0;
const uniqueName = (of: string) => {
  count += 1;
  return `${of}ทดลอง${Date.now()}${count}`;
};

interface Added {
  readonly id: string;
}

/** An agency of the test's own, in the register of the chief who is signed in. */
async function add(nameTh: string): Promise<string> {
  const body = { nameTh, level: 'local', provinceCode: '50' };
  return ((await callDesk('POST', '/v1/officer/agencies', body)) as Added).id;
}

async function openRegister(search: string): Promise<DeskDriver> {
  const desk = await DeskDriver.open('/agencies');
  await desk.appears('#search');
  desk.type('#search', search);
  desk.press('form[role="search"] button');
  await desk.appears('.entry strong', search);
  return desk;
}

describe('agencies at the desk', () => {
  it('are added with a place, and say at the field what is wrong', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.chief', '/agencies');
    await desk.appears('.entry', 'สำนักงานที่ดินจังหวัดเชียงใหม่');
    expect(desk.shows('#provinceCode')).to.equal(false);
    desk.press('[role="search"] .add', 'เพิ่มหน่วยงาน');
    await waitUntil(() => desk.focused?.id === 'nameTh');
    const name = uniqueName('ที่ว่าการอำเภอ');
    desk.type('#nameTh', name);
    desk.press('.adding .button', 'เพิ่มหน่วยงาน');
    await waitUntil(() => desk.faults.length === 1);
    desk.type('#level', 'district');
    await waitUntil(() => desk.all('#districtCode option').length > 20);
    desk.type('#districtCode', '5007');
    desk.press('.adding .button', 'เพิ่มหน่วยงาน');
    await waitUntil(() => desk.focused?.id === 'nameTh' && desk.faults.length === 0);
    desk.type('#search', name);
    desk.press('form[role="search"] button');
    await desk.appears('.entry strong', name);
    desk.type('#nameTh', name);
    desk.type('#level', 'district');
    await desk.appears('#districtCode');
    desk.type('#districtCode', '5007');
    desk.press('.adding .button', 'เพิ่มหน่วยงาน');
    await waitUntil(() => desk.faults.some((fault) => fault.includes('ในทะเบียนแล้ว')));
    await desk.isAccessible();
  });

  it('are changed, and say when somebody else was first', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const name = uniqueName('เทศบาล');
    const id = await add(name);
    const desk = await openRegister(name);
    desk.press(`[id="edit-${id}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    await fetch(`/v1/officer/agencies/${id}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        'if-match': '"1"',
      },
      body: JSON.stringify({
        nameTh: `${name}ใหม่`,
        level: 'local',
        provinceCode: '50',
        active: true,
      }),
    });
    desk.type('#shortName', 'ทต.');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.summary', 'มีผู้อื่นแก้ไขหน่วยงานนี้แล้ว');
    await desk.appears('.entry strong', `${name}ใหม่`);
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.entry .badge', 'ทต.');
  });

  it('are merged by what is found while typing, with the keyboard, and parted again', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const name = uniqueName('อบต.');
    const [goes, stays] = [await add(`${name}ก`), await add(`${name}ข`)];
    const desk = await openRegister(name);
    desk.press(`[id="merge-${goes}"]`);
    await waitUntil(() => desk.focused?.id === 'into');
    desk.press('li form .button', 'รวม');
    await waitUntil(() => desk.faults.length === 1);
    desk.type('#into', name);
    await desk.appears('[role="option"]', `${name}ข`);
    expect(desk.all('[role="option"]').map(words)).to.deep.equal([`${name}ข`]);
    await desk.isAccessible();
    desk.key('#into', 'ArrowDown');
    await desk.appears('[aria-selected="true"]', `${name}ข`);
    desk.key('#into', 'Enter');
    await desk.appears('[role="status"]', `${name}ข`);
    desk.press('li form .button', 'รวม');
    await desk.appears('.entry', `รวมรายการ “${name}ก” ไว้แล้ว`);
    expect(desk.shows(`[id="edit-${goes}"]`)).to.equal(false);
    await waitUntil(() => desk.focused?.id === `separate-${goes}`);
    desk.press(`[id="separate-${goes}"]`);
    await desk.appears(`[id="edit-${goes}"]`);
    expect(desk.shows(`[id="edit-${stays}"]`)).to.equal(true);
  });

  it('are no business of a director', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.director', '/agencies');
    await desk.appears('p', 'เฉพาะหัวหน้าศูนย์ดำรงธรรมและผู้ดูแลระบบกระทรวงเท่านั้น');
  });
});

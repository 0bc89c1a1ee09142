import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

let count = 0;

/** The page of a chief with a new account of the test's own, whose password was handed over. */
async function withAccount(): Promise<{ desk: DeskDriver; username: string }> {
  count += 1;
  const username = `chiangmai.trial${Date.now()}${count}`;
  const desk = await DeskDriver.signedIn('chiangmai.chief', '/accounts');
  await desk.appears('#username');
  desk.type('#username', username);
  desk.type('#displayName', 'เจ้าหน้าที่ ทดลอง');
  desk.type('#role', 'officer');
  desk.press('.adding .button', 'สร้างบัญชี');
  await desk.appears('.once');
  return { desk, username };
}

describe('accounts at the desk', () => {
  it('are made with a password that is shown once', async () => {
    const { desk, username } = await withAccount();
    expect(desk.text('.once')).to.match(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await desk.appears('.entry', username);
    await waitUntil(() => desk.focused?.id === 'issued');
    await desk.isAccessible();
    desk.press('#issued button');
    await desk.goes('.once');
  });

  it('keep what is typed for the next one while the list is read again', async () => {
    const { desk, username } = await withAccount();
    desk.type('#displayName', 'เจ้าหน้าที่ คนต่อไป');
    await desk.appears('.entry', username);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(desk.all('#displayName').map((field) => (field as HTMLInputElement).value)).to.eql([
      'เจ้าหน้าที่ คนต่อไป',
    ]);
  });

  it('of an agency need one of the register, and say which', async () => {
    const { desk } = await withAccount();
    const username = `chiangmai.agency${Date.now()}`;
    desk.type('#username', username);
    desk.type('#displayName', 'เจ้าหน้าที่ ของหน่วยงาน');
    desk.type('#role', 'agency_officer');
    await desk.appears('#agencyId');
    desk.type('#agencyId', 'ที่ดินจังหวัดเชียงใหม่');
    const option = await desk.appears('[role="option"]', 'สำนักงานที่ดินจังหวัดเชียงใหม่');
    desk.press('.adding .button', 'สร้างบัญชี');
    await desk.appears('.error', 'กรุณาเลือกหน่วยงานจากรายการ');
    option.click();
    desk.press('.adding .button', 'สร้างบัญชี');
    await desk.appears('.entry', username);
    const entry = desk.all('.entry').find((one) => words(one).includes(username));
    expect(words(entry ?? document.body)).to.include('สำนักงานที่ดินจังหวัดเชียงใหม่');
  });

  it('say at the field what is wrong, and which username is taken', async () => {
    const { desk, username } = await withAccount();
    desk.press('.adding .button', 'สร้างบัญชี');
    await waitUntil(() => desk.faults.length === 3);
    await desk.isAccessible();
    desk.type('#username', username);
    desk.type('#displayName', 'เจ้าหน้าที่ ทดลอง');
    desk.type('#role', 'officer');
    desk.press('.adding .button', 'สร้างบัญชี');
    await waitUntil(() => desk.faults.length === 1);
    expect(desk.faults[0]).to.contain('มีผู้ใช้ชื่อนี้แล้ว');
  });

  it('are renamed, disabled after a question, and opened again', async () => {
    const { desk, username } = await withAccount();
    const at = (act: string) => `[id="${act}-${username}"]`;
    await desk.appears(at('edit'));
    desk.press(at('edit'));
    await waitUntil(() => desk.focused?.id === 'displayName');
    await desk.isAccessible();
    desk.type('#displayName', 'เจ้าหน้าที่ ชื่อใหม่');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.entry strong', 'เจ้าหน้าที่ ชื่อใหม่');
    await desk.goes('li form');
    desk.press(at('toggle'));
    await desk.appears('li form', 'ออกจากระบบทุกเครื่องทันที');
    await desk.isAccessible();
    desk.press('li form .button', 'ยืนยัน');
    await desk.appears('.entry[data-closed]', username);
    await desk.goes('li form');
    desk.press(at('toggle'), 'เปิดบัญชีอีกครั้ง');
    await desk.appears('li form');
    desk.press('li form .button', 'ยืนยัน');
    await waitUntil(
      () => !desk.all('.entry[data-closed]').some((e) => words(e).includes(username)),
    );
  });

  it('say when somebody else was first, and are saved at the next try', async () => {
    const { desk, username } = await withAccount();
    const edit = `[id="edit-${username}"]`;
    await desk.appears(edit);
    desk.press(edit);
    await desk.appears('li form');
    desk.type('#displayName', 'เจ้าหน้าที่ ของฉัน');
    await callDesk('PUT', `/v1/officer/accounts/${username}`, {
      displayName: 'เจ้าหน้าที่ ของผู้อื่น',
      role: 'officer',
      provinceCode: '50',
      disabled: false,
      version: 1,
    });
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.summary', 'มีผู้อื่นแก้ไขบัญชีนี้แล้ว');
    await desk.appears('.entry strong', 'เจ้าหน้าที่ ของผู้อื่น');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.entry strong', 'เจ้าหน้าที่ ของฉัน');
  });

  it('of a director and of their own are only looked at by a chief', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.chief', '/accounts');
    await desk.appears('.entry', 'chiangmai.director');
    expect(desk.shows('[id="edit-chiangmai.director"]')).to.equal(false);
    expect(desk.all('#role option').map(words)).to.not.include('ผู้ดูแลระบบกระทรวง');
    expect(desk.shows('#in-province')).to.equal(false);
  });

  it('are not for an officer, who is told so', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/accounts');
    await desk.appears('.notice', 'หัวหน้าศูนย์ดำรงธรรม');
  });
});

describe('own sessions at the desk', () => {
  it('are listed, with the one that looks', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/sessions');
    await desk.appears('.badge', 'เครื่องนี้');
    expect(desk.all('.entry').length).to.equal(1);
    await desk.isAccessible();
  });
});

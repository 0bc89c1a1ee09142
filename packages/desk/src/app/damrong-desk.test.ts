import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { newOfficer } from '../../../../test/support/center-in-browser.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

const ownPassword = 'สายน้ำปิง ไหลเย็น 2570';

async function signIn(desk: DeskDriver, username: string, password: string): Promise<void> {
  await desk.appears('#password');
  desk.type('#username', username);
  desk.type('#password', password);
  desk.press('button', 'เข้าสู่ระบบ');
}

describe('damrong-desk', () => {
  beforeEach(async () => {
    localStorage.removeItem('damrong:lang');
    await callDesk('DELETE', '/v1/officer/session').catch(() => undefined);
  });

  it('shows a stranger the sign-in and nothing else', async () => {
    const desk = await DeskDriver.open('/cases/2570-50-000123-7');
    await desk.appears('#password');
    expect(desk.heading).to.equal('เข้าสู่ระบบ');
    expect(document.title).to.include('เข้าสู่ระบบ');
    expect(desk.shows('nav')).to.equal(false);
    await desk.isAccessible();
  });

  it('answers a wrong password with one sentence and lets the name stand', async () => {
    const desk = await DeskDriver.open();
    await signIn(desk, 'chiangmai.nobody', 'not the password');
    const failure = await desk.appears('.failure');
    expect(words(failure)).to.include('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง');
    expect(desk.focused).to.equal(failure);
    expect(desk.find<HTMLInputElement>('#username').value).to.equal('chiangmai.nobody');
    expect(desk.find<HTMLInputElement>('#password').value).to.equal('');
    await desk.isAccessible();
  });

  it('says when to try again after many wrong passwords', async () => {
    const { username } = await newOfficer('chiangmai.officer');
    const desk = await DeskDriver.open();
    await desk.appears('#password');
    const refuse = () =>
      callDesk('POST', '/v1/officer/session', { username, password: 'x' }).catch(String);
    for (let tries = 0; !String(await refuse()).endsWith('429'); tries += 1) {
      expect(tries, 'tries without a throttle').to.be.below(30);
    }
    await signIn(desk, username, 'not the password');
    await desk.appears('.failure', 'นาที');
  });

  it('names the empty field and puts the focus there', async () => {
    const desk = await DeskDriver.open();
    await desk.appears('#username');
    desk.press('button', 'เข้าสู่ระบบ');
    await desk.appears('.error', 'กรุณากรอกชื่อผู้ใช้');
    expect(desk.focused).to.equal(desk.find('#username'));
  });

  it('shows the password on demand', async () => {
    const desk = await DeskDriver.open();
    await desk.appears('#password');
    desk.press('button', 'แสดงรหัสผ่าน');
    await desk.appears('button', 'ซ่อนรหัสผ่าน');
    expect(desk.find<HTMLInputElement>('#password').type).to.equal('text');
  });

  it('warns of Caps Lock', async () => {
    const desk = await DeskDriver.open();
    const field = await desk.appears('#password');
    field.dispatchEvent(new KeyboardEvent('keyup', { key: 'A', modifierCapsLock: true }));
    await desk.appears('.caps', 'Caps Lock');
  });

  it('asks for a password of one’s own before it shows the page that was asked for', async () => {
    const { username, password } = await newOfficer('chiangmai.officer', { first: true });
    const desk = await DeskDriver.open('/record');
    await signIn(desk, username, password);
    await desk.appears('#next');
    expect(desk.heading).to.equal('ตั้งรหัสผ่านของท่าน');
    expect(desk.focused).to.equal(desk.find('h1'));
    expect(desk.text('.rules')).to.include('12 ตัวอักษร');
    await desk.isAccessible();

    desk.type('#current', password);
    desk.type('#next', 'สั้น');
    desk.press('button', 'บันทึกรหัสผ่าน');
    await desk.appears('.error', 'สั้นเกินไป');
    await desk.isAccessible();

    desk.type('#next', password);
    desk.press('button', 'บันทึกรหัสผ่าน');
    await desk.appears('.error', 'ซ้ำ');

    desk.type('#next', ownPassword);
    desk.press('button', 'บันทึกรหัสผ่าน');
    await desk.appears('#channel');
    expect(desk.heading).to.equal('บันทึกเรื่องใหม่');
  });

  it('says that the present password is wrong, at its field', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/password');
    await desk.appears('#current');
    desk.type('#current', 'not the password');
    desk.type('#next', ownPassword);
    desk.press('button', 'บันทึกรหัสผ่าน');
    await desk.appears('.error', 'รหัสผ่านปัจจุบันไม่ถูกต้อง');
  });

  it('moves between pages by address, heading and title', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer');
    desk.press('nav a', 'บันทึกเรื่องใหม่');
    await desk.appears('#channel');
    expect(location.pathname).to.equal('/record');
    expect(document.title).to.include('บันทึกเรื่องใหม่');
    await waitUntil(() => desk.focused === desk.find('h1'), 'the heading has no focus');

    history.back();
    await desk.appears('h1', 'รายการเรื่อง');
    expect(location.pathname).to.equal('/');
  });

  it('says so when there is no such page', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/nowhere');
    await desk.appears('h1', 'ไม่พบหน้านี้');
    await desk.isAccessible();
  });

  it('speaks English when asked, and remembers it', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer');
    desk.press('header button', 'English');
    await desk.appears('h1', 'Cases');
    expect(document.documentElement.lang).to.equal('en');
    const again = await DeskDriver.open();
    await again.appears('h1', 'Cases');
  });

  it('skips to the content', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer');
    desk.press('.skip');
    expect(desk.focused).to.equal(desk.find('main'));
  });

  it('signs out', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer');
    desk.press('header button', 'ออกจากระบบ');
    await desk.appears('.notice', 'ออกจากระบบแล้ว');
    const { status } = await fetch('/v1/officer/session');
    expect(status).to.equal(401);
  });

  it('follows another officer who signed in at another window, and drops what the first had typed', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/record');
    await desk.appears('#facts');
    desk.type('#facts', 'เรื่องของเจ้าหน้าที่คนแรก');
    await DeskDriver.signIn('khonkaen.officer');
    document.dispatchEvent(new Event('visibilitychange'));
    await desk.appears('.who', 'จังหวัดขอนแก่น');
    expect(desk.find<HTMLTextAreaElement>('#facts').value).to.equal('');
  });
});

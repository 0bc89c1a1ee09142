import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { newOfficer } from '../../../../test/support/center-in-browser.js';
import { callDesk, DeskDriver } from '../testing/desk-driver.ts';

async function typedRecord(): Promise<{ desk: DeskDriver; password: string }> {
  const { username, password } = await newOfficer('chiangmai.officer');
  await callDesk('POST', '/v1/officer/session', { username, password });
  const desk = await DeskDriver.open('/record');
  await desk.appears('#districtCode:enabled');
  desk.type('#channel', 'walk_in');
  desk.type('#categoryCode', 'น้ำไม่ไหล');
  desk.key('#categoryCode', 'Enter');
  desk.type('#facts', 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้วห้าวัน');
  desk.press('#identity-anonymous');
  await callDesk('DELETE', '/v1/officer/session');
  desk.key('#facts', 'Enter', { ctrlKey: true });
  await desk.appears('dialog[open]');
  await desk.appears('#password');
  return { desk, password };
}

describe('a session that ends in the middle of typing', () => {
  it('asks for the password of the same officer, over the page', async () => {
    const { desk } = await typedRecord();
    await waitUntil(() => desk.focused === desk.find('#password'), 'no focus on the password');
    expect(desk.shows('#username')).to.equal(false);
    await desk.isAccessible();
  });

  it('goes on where it stopped', async () => {
    const { desk, password } = await typedRecord();
    desk.type('#password', password);
    desk.press('button', 'เข้าสู่ระบบและทำต่อ');
    await desk.appears('.slip');
    expect(desk.shows('dialog[open]')).to.equal(false);
  });

  it('stays open after a wrong password', async () => {
    const { desk } = await typedRecord();
    desk.type('#password', 'not the password');
    desk.press('button', 'เข้าสู่ระบบและทำต่อ');
    await desk.appears('.failure', 'รหัสผ่านไม่ถูกต้อง');
    expect(desk.shows('dialog[open]')).to.equal(true);
  });

  it('keeps what was typed when the officer puts it off', async () => {
    const { desk } = await typedRecord();
    desk.press('button', 'ไว้ภายหลัง');
    await desk.appears('.failure', 'ข้อมูลที่กรอกยังอยู่');
    expect(desk.find<HTMLTextAreaElement>('#facts').value).to.include('น้ำประปาไม่ไหล');
    expect(desk.shows('dialog[open]')).to.equal(false);
  });
});

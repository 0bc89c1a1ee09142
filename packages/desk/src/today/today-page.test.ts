import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

const PROVINCE = '58';

async function record(): Promise<string> {
  const receipt = await callDesk('POST', '/v1/officer/cases', {
    provinceCode: PROVINCE,
    categoryCode: 'land.boundary',
    facts: 'ที่ดินข้างเคียงสร้างรั้วล้ำแนวเขตประมาณ 2 เมตร',
    channel: 'walk_in',
    complainant: { identity: 'anonymous' },
  });
  return (receipt as { number: string }).number;
}

describe('the page of the day', () => {
  it('shows what waits, and leads to the list with the same filter', async () => {
    await DeskDriver.signIn('chiangmai.officer', PROVINCE);
    const number = await record();
    const desk = await DeskDriver.open('/today');
    await desk.appears('#unowned', 'ยังไม่มีผู้รับผิดชอบ');
    expect(desk.heading).to.contain('งานวันนี้');
    await desk.appears('.entry', number);
    await desk.appears('.empty li', 'ของท่าน เกินกำหนดแล้ว');
    await desk.isAccessible();
    desk.press('.top a', 'ดูทั้งหมด');
    await waitUntil(() => location.search === '?owner=none');
    await desk.appears('.number', number);
  });

  it('goes on from case to case, and comes back', async () => {
    await DeskDriver.signIn('chiangmai.officer', PROVINCE);
    const number = await record();
    await record();
    const desk = await DeskDriver.open('/today');
    await desk.appears('.entry', number);
    desk.press('[aria-labelledby="unowned"] .matter a');
    await desk.appears('.trail a', 'เรื่องถัดไป');
    desk.press('.trail a', 'กลับไปที่รายการ');
    await desk.appears('#unowned');
    expect(words(desk.find('h1'))).to.contain('งานวันนี้');
  });

  it('is for those who work on cases', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/today');
    await desk.appears('.notice', 'หน้านี้ไม่อยู่ในหน้าที่');
  });
});

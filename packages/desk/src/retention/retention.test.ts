import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver } from '../testing/desk-driver.ts';

/** Of its own, because what is proposed there is listed. */
const PROVINCE = '58';
const reason = 'ผู้ร้องขอให้ลบตามหนังสือ';

async function settled(): Promise<string> {
  await DeskDriver.signIn('chiangmai.officer', PROVINCE);
  const receipt = await callDesk('POST', '/v1/officer/cases', {
    provinceCode: PROVINCE,
    categoryCode: 'utilities.street_light',
    facts: 'ไฟส่องสว่างหน้าโรงเรียนดับทั้งแถวมาสองสัปดาห์',
    channel: 'walk_in',
    complainant: { identity: 'anonymous' },
  });
  const { number } = receipt as { number: string };
  await callDesk('POST', `/v1/officer/cases/${number}/status`, {
    status: 'rejected',
    publicNote: 'เรื่องนี้อยู่นอกอำนาจของศูนย์',
  });
  return number;
}

async function propose(number: string): Promise<void> {
  const desk = await DeskDriver.open(`/cases/${number}`);
  await desk.appears('#keeping');
  desk.press('button', 'เสนอให้ลบข้อมูล');
  await desk.appears('.error', 'อย่างน้อย 10 ตัวอักษร');
  desk.type('#keepingReason', reason);
  desk.press('button', 'เสนอให้ลบข้อมูล');
  await desk.appears('.done', 'รอผู้อื่นอนุมัติ');
  await desk.isAccessible();
  desk.element.remove();
}

describe('keeping and erasing', () => {
  it('lets one officer propose and take back, and another approve', async () => {
    const number = await settled();
    await propose(number);
    const own = await DeskDriver.open('/retention');
    await own.appears('.entry', number);
    await own.appears('.entry', reason);
    expect(own.all('.entry button').map((one) => one.textContent?.includes('อนุมัติให้ลบ'))).to.eql([
      false,
    ]);
    await own.isAccessible();
    own.press('button', 'ถอนข้อเสนอ');
    await own.appears('.done', 'ถอนข้อเสนอแล้ว');
    own.element.remove();

    await propose(number);
    await DeskDriver.signIn('chiangmai.director', PROVINCE);
    const desk = await DeskDriver.open('/retention');
    await desk.appears('.entry', number);
    await desk.isAccessible();
    desk.press('button', 'อนุมัติให้ลบ');
    await desk.appears('.notice', 'กู้คืนไม่ได้');
    expect(desk.shows('.done')).to.equal(false);
    desk.press('button', 'ไม่อนุมัติ');
    await desk.appears('.done', 'คงอยู่ตามเดิม');
    await waitUntil(() => desk.focused?.matches('.done'), 'the outcome has no focus');
    await desk.appears('#periods', 'ระยะเวลาเก็บหลังยุติเรื่อง');
  });

  it('places a hold on the page of the case, and lifts it', async () => {
    const number = await settled();
    await DeskDriver.signIn('chiangmai.director', PROVINCE);
    const desk = await DeskDriver.open(`/cases/${number}`);
    await desk.appears('#keeping');
    desk.type('#keepingReason', 'ศาลขอสำนวนตามหมายเรียก');
    desk.press('button', 'ระงับการลบข้อมูล');
    await desk.appears('.done', 'ระงับการลบข้อมูลของเรื่องนี้แล้ว');
    await desk.appears('.card p', 'ศาลขอสำนวนตามหมายเรียก');
    expect(desk.all('button').some((one) => one.textContent?.includes('เสนอให้ลบ'))).to.equal(false);
    await desk.isAccessible();
    desk.type('#keepingReason', 'ศาลคืนสำนวนแล้ว');
    desk.press('button', 'เลิกระงับการลบ');
    await desk.appears('.done', 'เลิกระงับการลบข้อมูลของเรื่องนี้แล้ว');
  });
});

import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

/** Of its own, because the rule holds for everybody of a province. */
const PROVINCE = '57';

const result = 'เทศบาลซ่อมไฟส่องสว่างแล้วเสร็จทุกดวง';
const reason = 'กรุณาระบุวันที่ซ่อมแล้วเสร็จ';

async function record(): Promise<string> {
  const receipt = await callDesk('POST', '/v1/officer/cases', {
    provinceCode: PROVINCE,
    categoryCode: 'utilities.street_light',
    facts: 'ไฟส่องสว่างหน้าโรงเรียนดับทั้งแถวมาสองสัปดาห์',
    channel: 'walk_in',
    complainant: { identity: 'anonymous' },
  });
  return (receipt as { number: string }).number;
}

async function setRule(needsApproval: boolean): Promise<void> {
  await DeskDriver.signIn('chiangmai.director', PROVINCE);
  await callDesk('PUT', '/v1/officer/closing-rule', { needsApproval });
}

async function asks(): Promise<string> {
  await DeskDriver.signIn('chiangmai.officer', PROVINCE);
  const number = await record();
  const desk = await DeskDriver.open(`/cases/${number}`);
  await desk.appears('#kind-result');
  desk.press('#kind-result');
  await desk.appears('.reach', 'จนกว่าจะได้รับอนุมัติ');
  desk.type('#result', result);
  desk.press('label', 'ขออนุมัติยุติเรื่อง');
  desk.press('button.button', 'บันทึกผล');
  const done = await desk.appears('.done', 'ผู้ร้องยังไม่เห็นข้อความนี้');
  await waitUntil(() => desk.focused === done, 'the outcome has no focus');
  await desk.appears('#closing', 'รออนุมัติยุติเรื่อง');
  expect(desk.text('.said.public .words')).to.equal(result);
  expect(desk.shows('#kind-status')).to.equal(false);
  await desk.isAccessible();
  desk.element.remove();
  return number;
}

describe('approval of closings', () => {
  it('is switched on by the director, and shown to officers', async () => {
    await setRule(false);
    const desk = await DeskDriver.open('/approvals');
    await desk.appears('.card', 'เจ้าหน้าที่ยุติเรื่องได้เอง');
    await desk.isAccessible();
    desk.press('.card button', 'ให้ขออนุมัติก่อนยุติเรื่อง');
    await desk.appears('.card .done', 'ต้องขออนุมัติก่อนยุติเรื่อง');
    await desk.appears('.card p', 'หัวหน้าศูนย์ฯ อนุมัติแทนได้');
    desk.element.remove();

    await DeskDriver.signIn('chiangmai.officer', PROVINCE);
    const officers = await DeskDriver.open('/approvals');
    await officers.appears('.card .muted', 'ผู้อำนวยการศูนย์ฯ เป็นผู้กำหนด');
    expect(officers.all('.card button')).to.have.length(0);
  });

  it('is given on the page of the case, which the list of what waits leads to', async () => {
    await setRule(true);
    const number = await asks();
    await DeskDriver.signIn('chiangmai.director', PROVINCE);
    const desk = await DeskDriver.open('/approvals');
    await desk.appears('.entry', number);
    await desk.isAccessible();
    desk
      .all('.entry')
      .find((one) => words(one).includes(number))
      ?.querySelector('a')
      ?.click();
    await desk.appears('#closing');
    await desk.isAccessible();
    desk.press('button', 'อนุมัติให้ยุติเรื่อง');
    await desk.appears('.done', 'ผู้ร้องเห็นผลแล้ว');
    await desk.appears('.standing', 'ยุติเรื่อง');
    await desk.appears('.timeline .change', 'อนุมัติตามที่');
    expect(desk.shows('#closing')).to.equal(false);
  });

  it('comes back with a reason, and the text is in the form again', async () => {
    await setRule(true);
    const number = await asks();
    await DeskDriver.signIn('chiangmai.director', PROVINCE);
    const desk = await DeskDriver.open(`/cases/${number}`);
    await desk.appears('#closing');
    desk.press('button', 'ส่งคืนให้แก้ไข');
    await desk.appears('.error', 'กรุณากรอกเหตุผล');
    await waitUntil(() => desk.focused?.matches('.summary'), 'the summary has no focus');
    await desk.isAccessible();
    desk.type('#returnReason', reason);
    desk.press('button', 'ส่งคืนให้แก้ไข');
    await desk.appears('.done', 'ส่งคืนให้เจ้าหน้าที่แก้ไขแล้ว');
    desk.element.remove();

    await DeskDriver.signIn('chiangmai.officer', PROVINCE);
    const back = await DeskDriver.open('/?filter=sent_back');
    await back.appears('.number', number);
    await back.appears('.standing, .badges', 'ส่งคืนให้แก้ไข');
    back.element.remove();
    const again = await DeskDriver.open(`/cases/${number}`);
    await again.appears('.said.internal .words', reason);
    again.press('#kind-result');
    await waitUntil(() => again.find<HTMLTextAreaElement>('#result').value === result);
    await again.isAccessible();
  });

  it('can be taken back by whoever has asked', async () => {
    await setRule(true);
    const number = await asks();
    const desk = await DeskDriver.open(`/cases/${number}`);
    await desk.appears('#closing');
    desk.press('button', 'ถอนคำขอ');
    await desk.appears('.done', 'ถอนคำขอแล้ว');
    await desk.appears('#closing', 'ถอนคำขอยุติเรื่องแล้ว');
    await desk.appears('#kind-status');
  });
});

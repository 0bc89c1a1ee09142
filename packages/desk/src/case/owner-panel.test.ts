import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

async function record(): Promise<string> {
  const receipt = await callDesk('POST', '/v1/officer/cases', {
    provinceCode: '50',
    categoryCode: 'land.boundary',
    facts: 'ที่ดินข้างเคียงสร้างรั้วล้ำแนวเขตประมาณ 2 เมตร',
    channel: 'walk_in',
    complainant: { identity: 'anonymous' },
  });
  return (receipt as { number: string }).number;
}

describe('owner of a case', () => {
  it('takes it, gives it to a colleague, and then sees whose it is', async () => {
    await DeskDriver.signIn('chiangmai.officer');
    const desk = await DeskDriver.open(`/cases/${await record()}`);
    await desk.appears('.owner strong', 'ยังไม่มีผู้รับผิดชอบ');
    desk.press('.owner button', 'รับเป็นผู้รับผิดชอบ');
    const done = await desk.appears('.done', 'ท่านเป็นผู้รับผิดชอบเรื่องนี้แล้ว');
    await waitUntil(() => desk.focused === done, 'the outcome has no focus');
    expect(desk.text('.owner strong')).to.include('(ท่าน)');
    await desk.isAccessible();

    desk.press('.owner button', 'มอบให้ผู้อื่น');
    await waitUntil(() => desk.focused?.id === 'officerId', 'the list has no focus');
    await desk.isAccessible();
    desk.press('button', 'มอบเรื่อง');
    await desk.appears('.error', 'กรุณาเลือกเจ้าหน้าที่');
    const chief = desk.all('#officerId option').find((option) => words(option).includes('หัวหน้า'));
    desk.type('#officerId', chief?.getAttribute('value') ?? '');
    desk.press('button', 'มอบเรื่อง');
    await desk.appears('.done', 'มอบเรื่องนี้ให้');
    expect(desk.all('.owner button')).to.have.length(0);
    await desk.appears('.timeline .change', 'จาก ยังไม่มีผู้รับผิดชอบ เป็น');
  });

  it('is a filter of the list with an address of its own', async () => {
    await DeskDriver.signIn('chiangmai.officer');
    const number = await record();
    const desk = await DeskDriver.open(`/cases/${number}`);
    await desk.appears('.owner');
    desk.press('.owner button', 'รับเป็นผู้รับผิดชอบ');
    await desk.appears('.done');
    desk.press('header nav a', 'รายการเรื่อง');
    await desk.appears('.owners');
    desk.press('.owners a', 'ของท่าน');
    await waitUntil(() => location.search === '?owner=me', 'the address does not follow');
    await waitUntil(() => desk.all('.number').map(words).join() === number, 'only this is mine');
    await desk.isAccessible();
  });
});

import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { DeskDriver } from '../testing/desk-driver.ts';

describe('assigned cases', () => {
  it('are where an agency begins, which accepts, reports and returns', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.maetaeng');
    await desk.appears('h1', 'เรื่องที่มอบหมาย');
    await desk.appears('.entry a');
    await desk.isAccessible();
    desk.press('.entry a');
    await desk.appears('h2', 'รายละเอียดเรื่อง');
    await desk.appears('dd', 'จังหวัดเชียงใหม่');
    await desk.isAccessible();
    desk.press('#move-progress');
    await desk.appears('textarea#text');
    desk.press('form button.button', 'รายงานความคืบหน้า');
    await desk.appears('.error', 'กรุณากรอกข้อความ');
    desk.type('textarea#text', 'ออกตรวจพื้นที่แล้ว');
    desk.press('form button.button', 'รายงานความคืบหน้า');
    const done = await desk.appears('.done', 'รายงานความคืบหน้า');
    await waitUntil(() => desk.focused === done, 'the outcome has no focus');
    await desk.appears('.words', 'ออกตรวจพื้นที่แล้ว');
    expect(desk.shows('#move-withdraw')).to.equal(false);
    await desk.isAccessible();
  });

  it('keep an agency from everything else of the desk', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.land', '/record');
    await desk.appears('.notice');
    expect(desk.shows('form')).to.equal(false);
  });
});

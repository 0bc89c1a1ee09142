import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { DeskDriver } from '../testing/desk-driver.ts';

describe('assigned cases', () => {
  it('are where an agency begins, which accepts, reports and returns', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.maetaeng');
    await desk.appears('h1', 'เรื่องที่มอบหมาย');
    await desk.appears('.entry a');
    await desk.isAccessible();
    const { href } = desk.find<HTMLAnchorElement>('.entry a');

    const page = await DeskDriver.open(new URL(href).pathname);
    await page.appears('h2', 'รายละเอียดเรื่อง');
    await page.isAccessible();
    page.press('#move-progress');
    await page.appears('textarea#text');
    page.press('form button.button', 'รายงานความคืบหน้า');
    await page.appears('.error', 'กรุณากรอกข้อความ');
    page.type('textarea#text', 'ออกตรวจพื้นที่แล้ว');
    page.press('form button.button', 'รายงานความคืบหน้า');
    const done = await page.appears('.done', 'รายงานความคืบหน้า');
    await waitUntil(() => page.focused === done, 'the outcome has no focus');
    await page.appears('.words', 'ออกตรวจพื้นที่แล้ว');
    expect(page.shows('#move-withdraw')).to.equal(false);
    await page.isAccessible();
  });

  it('keep an agency from everything else of the desk', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.land', '/record');
    await desk.appears('.notice');
    expect(desk.shows('form')).to.equal(false);
  });
});

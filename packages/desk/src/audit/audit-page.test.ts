import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { DeskDriver, words } from '../testing/desk-driver.ts';

describe('the audit at the desk', () => {
  it('tells a director who did what, by kind', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.director', '/audit');
    await desk.appears('.audit li', 'เข้าสู่ระบบ');

    expect(desk.heading).to.equal('ประวัติการใช้งาน');
    expect(desk.shows('#province')).to.equal(false);
    await desk.isAccessible();
    desk.type('#kind', 'sessions');
    desk.press('.choose .button');
    await waitUntil(() => location.search === '?kind=sessions');
    await waitUntil(() =>
      desk.all('.audit strong').every((one) => /เข้าสู่ระบบ|ออกจากระบบ|รหัสผ่าน/.test(words(one))),
    );
  });

  it('finds a case by a number as it is written on paper, and says what is no number', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.director', '/audit');
    await desk.appears('#case');
    desk.type('#case', '๒๕๗๐-๕๐');
    desk.press('.choose .button');
    await desk.appears('.error', 'กรุณาใส่เลขที่เรื่องให้ครบ');
    expect(desk.focused).to.equal(desk.find('#case'));
    await desk.isAccessible();
    desk.type('#case', '๒๕๗๐-๕๐-๐๐๐๑๑๘-๓');
    await nextFrame();
    desk.press('.choose .button');
    await waitUntil(() => location.search === '?case=2570-50-000118-3');
    await waitUntil(() => desk.all('.audit a').every((one) => words(one) === '2570-50-000118-3'));
  });

  it('lets the ministry choose a province, and says where each entry belongs', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/audit?province=50');
    await desk.appears('.audit .who', 'จังหวัดเชียงใหม่');
    expect(desk.all('.audit .who').every((one) => words(one).includes('เชียงใหม่'))).to.equal(true);
    expect(words(desk.find('.words'))).to.contain('เฉพาะแก่จังหวัดเจ้าของเรื่อง');
    await desk.isAccessible();
  });

  it('goes to older entries and back', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/audit?page=1');
    await desk.appears('.pages a', 'รายการล่าสุด');
    await desk.appears('.count', 'ไม่พบรายการที่ตรงกับเงื่อนไข');
    expect(desk.shows('#export')).to.equal(false);
    desk.press('.pages a');
    await desk.appears('.audit li');
  });

  it('is not an officer’s', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/audit');
    await desk.appears('.notice', 'หน้านี้ไม่อยู่ในหน้าที่');
  });
});

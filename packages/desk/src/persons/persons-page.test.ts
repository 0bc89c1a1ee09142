import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

const person = { name: 'นางบุญเรือน กันทะวงศ์', phone: '0861112233', kind: 'person' };

async function record(complainant: object): Promise<string> {
  const { number } = (await callDesk('POST', '/v1/officer/cases', {
    provinceCode: '50',
    channel: 'hotline_1567',
    categoryCode: 'utilities.electricity',
    facts: 'ไฟฟ้าสาธารณะหน้าวัดดับมาหลายคืนแล้ว',
    complainant,
  })) as { number: string };
  return number;
}

describe('looking for a complainant', () => {
  let number: string;
  before(async () => {
    await DeskDriver.signIn('chiangmai.officer');
    number = await record({ identity: 'named', ...person });
    await record({ identity: 'confidential', ...person });
  });
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  it('finds by the surname first, leads to the case, and is in no address', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer');
    desk.press('nav a', 'ค้นหาผู้ร้อง');
    await desk.appears('#text');
    desk.type('#text', 'กันทะวงศ์ บุญเรือน');
    desk.press('form .button');
    await desk.appears('.people h3', 'บุญเรือน กันทะวงศ์');
    expect(desk.all('.people > li')).to.have.length(1);
    expect(desk.all('.cases a').map(words)).to.deep.equal([number]);
    expect(desk.text('.people .muted')).to.equal('086-111-2233');
    await waitUntil(() => desk.focused === desk.find('#results'));
    expect(desk.find<HTMLInputElement>('#text').value).to.equal('กันทะวงศ์ บุญเรือน');
    expect(location.href).to.match(/\/persons$/);
    await desk.isAccessible();
  });

  it('says what is too little to look for, and who is not found', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/persons');
    await desk.appears('#text');
    desk.type('#text', '086111');
    desk.press('form .button');
    await desk.appears('.error', 'ให้ครบทุกหลัก');
    await desk.isAccessible();
    desk.type('#text', '0-2999-9999');
    desk.press('form .button');
    await desk.appears('#results');
    expect(desk.text('section.wide p')).to.contain('ไม่พบผู้ร้องที่เปิดเผยชื่อ');
    await desk.isAccessible();
  });

  for (const width of [320, 1366]) {
    it(`fits a screen of ${width} px`, async () => {
      await setViewport({ width, height: 768 });
      const desk = await DeskDriver.signedIn('chiangmai.officer', '/persons');
      await desk.appears('#text');
      desk.type('#text', person.phone);
      desk.press('form .button');
      await desk.appears('.people h3');
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await desk.isAccessible();
    });
  }

  it('is not the ministry’s', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/persons');
    await desk.appears('.notice', 'หน้านี้ไม่อยู่ในหน้าที่');
  });
});

import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

let count = 0;

/** The page of an officer, with a site of the test's own that was registered there. */
async function withSite(): Promise<{ desk: DeskDriver; origin: string; id: string }> {
  count += 1;
  const origin = `https://www.trial${Date.now()}${count}.go.th`;
  const desk = await DeskDriver.signedIn('chiangmai.chief', '/sites');
  await desk.appears('#address');
  desk.type('#address', `${origin}/news/1?id=7`);
  await desk.appears('#variants');
  desk.type('#webmaster', 'งานสารสนเทศ โทร 053-111-222');
  desk.press('.adding .button', 'ลงทะเบียน');
  const entry = await desk.appears('.entry', origin);
  const edit = entry.querySelector('[id^="edit-"]')?.id ?? '';
  return { desk, origin, id: edit.slice('edit-'.length) };
}

describe('sites at the desk', () => {
  it('are registered by the address of any page, with the addresses that belong to it', async () => {
    const { desk, origin } = await withSite();
    await desk.appears('.entry', origin.replace('www.', ''));
    expect(desk.all('.entry').map(words).join()).not.to.contain('http://');
    await desk.appears('.entry', 'ยังไม่พบการใช้งาน');
    const ways = desk.all('a[href^="/center/"]').map((link) => link.getAttribute('href'));
    expect(ways.join(' ')).to.equal('/center/snippet /center/docs /center/check');
    await waitUntil(() => desk.focused?.id === 'address');
    await desk.isAccessible();
  });

  it('say at the field what is wrong, and what is there already', async () => {
    const { desk, origin } = await withSite();
    desk.type('#address', 'www.example.go.th');
    desk.type('#color', 'blue');
    desk.press('.adding .button', 'ลงทะเบียน');
    await waitUntil(() => desk.faults.length === 2);
    await desk.isAccessible();
    desk.type('#address', origin);
    desk.type('#color', '#004A99');
    desk.press('.adding .button', 'ลงทะเบียน');
    await waitUntil(() => desk.faults.length === 1);
    expect(desk.faults[0]).to.contain('ลงทะเบียนไว้แล้ว');
  });

  it('are changed, say when somebody else was first, and are taken off', async () => {
    const { desk, origin, id } = await withSite();
    desk.press(`[id="edit-${id}"]`);
    await waitUntil(() => desk.focused?.id === 'webmaster');
    await desk.isAccessible();
    await callDesk('PUT', `/v1/officer/sites/${id}`, {
      provinceCode: '50',
      webmaster: 'ของผู้อื่น',
      version: 1,
    });
    desk.type('#webmaster', 'ของฉัน');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.summary', 'มีผู้อื่นแก้ไขเว็บไซต์นี้แล้ว');
    await desk.appears('.entry', 'ของผู้อื่น');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.entry', 'ของฉัน');
    await desk.goes('li form');
    desk.press(`[id="remove-${id}"]`);
    await desk.appears('li form', 'ภายใน 10 วินาที');
    await desk.isAccessible();
    desk.press('li form .button', 'ยืนยัน');
    await waitUntil(() => !desk.all('.entry strong').some((one) => words(one) === origin));
  });

  it('are no business of a director', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.director', '/sites');
    await desk.appears('p', 'เฉพาะหัวหน้าศูนย์ดำรงธรรมและผู้ดูแลระบบกระทรวงเท่านั้น');
  });
});

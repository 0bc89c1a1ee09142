import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

const said = { lang: 'th', body: 'ข้อความ {เลขที่เรื่อง}', categories: [] };

interface Added {
  readonly id: string;
}

let count = 0;
/** A template of the province under a title that no other test of this file has. */
async function add(): Promise<{ id: string; title: string }> {
  count += 1;
  const title = `แม่แบบของการทดสอบที่ ${count}`;
  const body = { ...said, title, kind: 'message', provinceCode: '50' };
  const { id } = (await callDesk('POST', '/v1/officer/templates', body)) as Added;
  return { id, title };
}

async function openWith(search: string): Promise<DeskDriver> {
  const desk = await DeskDriver.open('/templates');
  await desk.appears('.entry');
  desk.type('#search', search);
  desk.press('form[role="search"] button');
  await waitUntil(() => {
    const titles = desk.all('.entry h2').map(words);
    return titles.length > 0 && titles.every((title) => title.includes(search));
  }, 'nothing is searched');
  return desk;
}

describe('templates at the desk', () => {
  it('are listed with what they say; a chief hides and replaces national ones', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const title = 'แจ้งความคืบหน้า';
    const desk = await openWith(title);
    expect(desk.text('.entry .filled')).to.include('{ชื่อผู้ร้อง}');
    expect(desk.shows('[id^="edit-"]')).to.equal(false);
    await desk.isAccessible();
    desk.press('[id^="hide-"]');
    (await desk.appears('li form button', 'ซ่อนในจังหวัด')).click();
    await desk.goes('.entry h2');
    desk.type('#state', 'aside');
    desk.press('form[role="search"] button');
    await desk.appears('.entry .badge', 'ซ่อนในจังหวัด');
    desk.press('[id^="show-"]');
    (await desk.appears('li form button', 'แสดงในจังหวัด')).click();
    await desk.goes('.entry .badge');
    desk.type('#state', '');
    desk.press('form[role="search"] button');
    await desk.appears('[id^="replace-"]');
    desk.press('[id^="replace-"]');
    await waitUntil(() => desk.focused?.id === 'title');
    const own = `${title} แบบเชียงใหม่ ${Date.now()}`;
    desk.type('li form #title', own);
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.entry h2', own);
    await desk.appears('.entry .badge', 'แทนแม่แบบกลาง');
    desk.press('[id^="archive-"]');
    (await desk.appears('li form .button', 'เลิกใช้')).click();
    await desk.goes('.entry .badge');
  });

  it('are added with a preview, and say what braces hold no field', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.director', '/templates');
    await desk.appears('.adding #kind');
    const title = `แม่แบบใหม่ ${Date.now()}`;
    desk.type('.adding #kind', 'message');
    desk.type('.adding #title', title);
    desk.type('.adding #body', 'เรียน {ชื่อผู้รอง}');
    desk.press('.adding .button', 'เพิ่มแม่แบบ');
    await waitUntil(() => desk.faults.some((fault) => fault.includes('ไม่ใช่ช่องของระบบ')));
    await desk.isAccessible();
    desk.type('.adding #body', 'เรียน ');
    desk.press('.adding .inserts button', 'ชื่อผู้ร้อง');
    await desk.appears('.adding .preview', 'เรียน ผู้ร้อง ตัวอย่าง');
    desk.press('.adding .button', 'เพิ่มแม่แบบ');
    await waitUntil(() => desk.faults.length === 0);
    desk.type('#search', title);
    desk.press('form[role="search"] button');
    await desk.appears('.entry .filled', 'เรียน {ชื่อผู้ร้อง}');
  });

  it('are changed, and show who changed what', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const { id, title } = await add();
    const desk = await openWith(title);
    desk.press(`[id="edit-${id}"]`);
    await waitUntil(() => desk.focused?.id === 'title');
    expect(desk.shows('li form #kind')).to.equal(false);
    desk.type('li form #body', 'ข้อความใหม่ {… เหตุผล}');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.entry .filled', 'ข้อความใหม่');
    desk.press(`[id="history-${id}"]`);
    await desk.appears('.versions strong', 'ฉบับที่ 2 แก้ไข');
    await desk.appears('.versions dd', 'เดิม: ข้อความ {เลขที่เรื่อง}');
    await desk.appears('.versions dd', 'ใหม่: ข้อความใหม่ {… เหตุผล}');
    await desk.isAccessible();
  });

  it('say when somebody else was first', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const { id, title } = await add();
    const desk = await openWith(title);
    desk.press(`[id="edit-${id}"]`);
    await waitUntil(() => desk.focused?.id === 'title');
    const { status } = await fetch(`/v1/officer/templates/${id}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        'if-match': '"1"',
      },
      body: JSON.stringify({ ...said, title, body: 'ของผู้อื่น', archived: false }),
    });
    expect(status).to.equal(200);
    desk.type('li form #body', 'ของเรา');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.summary', 'มีผู้อื่นแก้ไขแม่แบบนี้แล้ว');
    await desk.appears('.entry .filled', 'ของผู้อื่น');
    desk.press('li form .button', 'บันทึก');
    await desk.appears('.entry .filled', 'ของเรา');
  });

  it('are no business of an officer', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/templates');
    await desk.appears('p', 'หน้านี้ไม่อยู่ในหน้าที่ของบัญชีนี้');
    expect(desk.shows('a[href="/templates"]')).to.equal(false);
  });
});

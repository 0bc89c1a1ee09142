import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { DeskDriver, words } from '../testing/desk-driver.ts';

let count = 0;

/** The page with an entry of the test's own at its end. */
async function withEntry(): Promise<{ desk: DeskDriver; th: string; code: string }> {
  count += 1;
  const mark = `${Date.now()}${count}`;
  const th = `ด้านทดลอง ${mark}`;
  const desk = await DeskDriver.signedIn('moi.admin', '/volunteer-skills');
  await desk.appears('form #th');
  desk.type('#th', th);
  desk.type('#en', `Trial ${mark}`);
  desk.press('form .button');
  await desk.appears('li', th);
  return { desk, th, code: `trial_${mark}` };
}

const names = (desk: DeskDriver) => desk.all('li strong').map(words);

describe('what volunteers can offer, at the desk', () => {
  it('is listed and added to by the ministry', async () => {
    const { desk, th } = await withEntry();

    expect(names(desk)).to.include('เรือ');
    expect(names(desk).at(-1)).to.equal(th);
    await waitUntil(() => desk.focused === desk.find('#th'));
    expect(desk.find<HTMLInputElement>('#th').value).to.equal('');
    await desk.isAccessible();
  });

  it('moves an entry and keeps the focus on the button', async () => {
    const { desk, th, code } = await withEntry();
    desk.press(`#up-${code}`);
    await waitUntil(() => names(desk).at(-2) === th);

    expect(desk.focused?.id).to.equal(`up-${code}`);
    expect(desk.text('main + [role=status]')).to.contain(th);
  });

  it('renames an entry in both languages', async () => {
    const { desk, th, code } = await withEntry();
    desk.press(`#edit-${code}`);
    await waitUntil(() => desk.focused?.id === 'th');
    expect(desk.find<HTMLInputElement>('#th').value).to.equal(th);
    await desk.isAccessible();
    desk.type('#th', `${th} ใหม่`);
    desk.press('li form .button');
    await desk.appears('li strong', `${th} ใหม่`);
    await waitUntil(() => desk.focused?.id === `edit-${code}`);

    expect(desk.shows('li form')).to.equal(false);
  });

  it('retires an entry and brings it back', async () => {
    const { desk, code } = await withEntry();
    desk.press(`#retire-${code}`);
    await desk.appears('.badge', 'เลิกใช้แล้ว');
    await desk.isAccessible();
    desk.press(`#retire-${code}`);

    await desk.goes('.badge');
  });

  it('says at the field what is missing, and which name is there already', async () => {
    const { desk } = await withEntry();
    desk.press('form .button');
    await waitUntil(() => desk.faults.length === 2);
    await desk.isAccessible();
    desk.type('#th', 'เรือ');
    desk.type('#en', `Boats ${Date.now()}`);
    desk.press('form .button');
    await waitUntil(() => desk.faults.length === 1);

    expect(desk.faults[0]).to.contain('มีชื่อนี้ในรายการแล้ว');
    expect(desk.find<HTMLInputElement>('#th').value).to.equal('เรือ');
  });

  it('is not edited by a province, which is told so', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/volunteer-skills');
    await desk.appears('.notice', 'ผู้ดูแลระบบกระทรวง');

    expect(desk.all('nav a').map(words)).to.include('อาสาสมัคร');
  });
});

describe('a name of what volunteers can offer that is not saved', () => {
  it('stays while entries are moved or retired', async () => {
    const { desk, code } = await withEntry();
    desk.type('#th', 'ด้านที่กำลังพิมพ์');
    desk.press(`#retire-${code}`);
    await desk.appears('.badge', 'เลิกใช้แล้ว');

    expect(desk.find<HTMLInputElement>('#th').value).to.equal('ด้านที่กำลังพิมพ์');
  });

  it('is asked about before another entry is renamed', async () => {
    const { desk, code } = await withEntry();
    desk.type('#th', 'ด้านที่กำลังพิมพ์');
    desk.press(`#edit-${code}`);
    await desk.appears('#lose[open]');
    desk.press('#lose button', 'กลับไปบันทึก');
    await desk.goes('#lose[open]');
    expect(desk.find<HTMLInputElement>('#th').value).to.equal('ด้านที่กำลังพิมพ์');
    desk.press(`#edit-${code}`);
    await desk.appears('#lose[open]');
    desk.press('#lose button', 'ทิ้งข้อความแล้วไปต่อ');

    await desk.appears('li form');
  });
});

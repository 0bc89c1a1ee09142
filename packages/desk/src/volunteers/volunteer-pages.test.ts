import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { createClient } from '@damrong/sdk';
import { centerInBrowser } from '../../../../test/support/center-in-browser.js';
import { DeskDriver, words } from '../testing/desk-driver.ts';

let count = 0;

/** A volunteer of Chiang Mai whose name no other test has. */
async function signUp() {
  count += 1;
  const name = `อาสาสมัคร ตัวอย่างที่ ${Date.now()}${count}`;
  const { api } = await centerInBrowser();
  const { reference } = await createClient({ baseUrl: api }).volunteers.signUp({
    provinceCode: '50',
    kind: 'organization',
    name,
    phone: '053-112-233',
    districtCodes: ['5024'],
    skills: ['counselling'],
    days: ['sunday'],
    privacyNotice: '2569-11',
  });
  return { name, reference };
}

describe('volunteers at the desk', () => {
  it('are listed with what they offer and how to reach them', async () => {
    const { name } = await signUp();
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/volunteers');
    const card = (await desk.appears('li a', name)).closest('li') ?? document.body;

    expect(words(card)).to.contain('รับฟังและให้กำลังใจ').and.to.contain('วันอาทิตย์');
    expect(card.querySelector('[href^="tel:"]')?.textContent).to.equal('0-5311-2233');
    expect(desk.find('nav [aria-current="page"]').textContent).to.equal('อาสาสมัคร');
    await desk.isAccessible();
  });

  it('are chosen by area, skill and day, in the address too', async () => {
    const { name } = await signUp();
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/volunteers');
    await desk.appears('li a', name);
    desk.type('#district', '5024');
    desk.type('#skill', 'counselling');
    desk.type('#day', 'sunday');
    desk.press('.choose .button');
    await waitUntil(() => location.search !== '');
    expect(location.search).to.equal('?district=5024&skill=counselling&day=sunday');
    await desk.appears('li a', name);
    desk.type('#day', 'saturday');
    desk.press('.choose .button');
    await waitUntil(() => !desk.all('li a').some((link) => words(link) === name));

    await desk.isAccessible();
  });

  it('are shown one by one, found by a reference in any spelling', async () => {
    const { name, reference } = await signUp();
    const typed = reference.toLowerCase().replaceAll('-', '');
    const desk = await DeskDriver.signedIn('chiangmai.officer', `/volunteers/${typed}`);
    await desk.appears('dd', name);

    expect(desk.heading).to.equal(`อาสาสมัคร ${reference}`);
    expect(desk.all('dd').map(words)).to.include.members(['องค์กร', 'ทุกเวลา']);
    await desk.isAccessible();
  });

  it('are erased at their own request after a second press', async () => {
    const { name, reference } = await signUp();
    const desk = await DeskDriver.signedIn('chiangmai.officer', `/volunteers/${reference}`);
    await desk.appears('dd', name);
    desk.press('.screen button');
    await desk.appears('form h2');
    expect(desk.focused).to.equal(desk.find('form h2'));
    await desk.isAccessible();
    desk.press('form .button');
    await desk.appears('.done');
    expect(desk.focused).to.equal(desk.find('.done'));
    expect(desk.all('dd').map(words)).not.to.include(name);
    await desk.isAccessible();
    desk.press('p a');
    await desk.appears('.count');
    expect(desk.all('li a').map(words)).not.to.include(name);
  });

  it('of another province are not found', async () => {
    const desk = await DeskDriver.signedIn('khonkaen.officer', '/volunteers/V50-4TNC-8WRE');
    await desk.appears('.failure', 'ไม่พบอาสาสมัคร');
    await desk.isAccessible();
  });

  it('are not shown to the ministry, which is told why', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/volunteers');
    await desk.appears('.notice', 'ประกาศความเป็นส่วนตัว');

    expect(desk.all('nav a').map(words)).not.to.include('อาสาสมัคร');
  });
});

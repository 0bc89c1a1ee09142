import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { FormDriver, words } from './testing/form-driver.ts';

describe('damrong-complaint-form: what it is about', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(async () => {
    form = await FormDriver.open(center.api);
  });

  it('asks in Thai, names the step and passes axe', async () => {
    expect(form.heading).to.equal('ขั้นที่ 1 จาก 4 ท่านต้องการแจ้งเรื่องอะไร');
    await form.isAccessible();
  });

  it('sends an emergency to a telephone first', () => {
    const numbers = form.all('.emergency a').map((link) => link.getAttribute('href'));

    expect(numbers).to.deep.equal(['tel:191', 'tel:1669', 'tel:199']);
  });

  it('moves no focus before the reader acts', () => {
    expect(form.focused).to.equal(null);
  });

  it('finds a matter by plain words without tone marks', async () => {
    await form.type('search', 'น้ำไมไหล');
    await form.appears('#category');

    expect(form.find<HTMLInputElement>('#category').value).to.equal('utilities.water_supply');
    expect(form.shows('.groups')).to.equal(false);
    await form.isAccessible();
  });

  it('leads Enter in the search to what was found', async () => {
    await form.type('search', 'น้ำไม่ไหล');
    await form.appears('#category');
    form
      .find('#search')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));

    expect(form.focused?.id).to.equal('category');
  });

  it('keeps the groups where nothing is found, and says what to do', async () => {
    await form.type('search', 'กขฃคฅฆงจ');
    await waitUntil(() => form.found.includes('ไม่พบ'), 'no word');

    expect(form.shows('.groups')).to.equal(true);
    await form.isAccessible();
  });

  it('gives a matter that is not found to an officer, by one press', async () => {
    await form.type('search', 'กขฃค งฉชซ');
    await waitUntil(() => form.found.includes('ไม่พบ'), 'no word');
    await form.press('ไม่มีเรื่องที่ตรง ให้เจ้าหน้าที่จัดหมวดให้');
    await form.answerFacts();
    await form.answerLocation();
    await form.answerComplainant();

    expect(words(form.find('.review'))).to.include('เรื่องอื่น');
    await form.choose('truth');
    await form.next();
    expect((await form.receipt()).number).to.match(/^25\d\d-50-/);
  });

  it('gives a matter to an officer where none of those found fits', async () => {
    await form.type('search', 'น้ำไม่ไหล');
    await form.appears('#category');
    await form.isAccessible();
    await form.press('ไม่มีเรื่องที่ตรง ให้เจ้าหน้าที่จัดหมวดให้');
    await form.appears('#facts');
  });

  it('opens a group, moves focus into it, and leads back to all groups', async () => {
    form.all('.groups button')[2]!.click();
    await form.appears('#category');
    await waitUntil(() => form.focused?.id === 'category', 'no focus');
    await form.isAccessible();

    await form.press('ดูหมวดเรื่องทั้งหมด');
    await form.appears('.groups');
    expect(form.focused?.matches('.groups button')).to.equal(true);
  });

  it('says what is missing, beside the search too', async () => {
    expect(await form.nextFails()).to.deep.equal(['กรุณาค้นหาหรือเลือกเรื่องที่ต้องการแจ้ง']);

    expect(form.find('#search').getAttribute('aria-invalid')).to.equal('true');
    form.find('.summary button').click();
    expect(form.focused?.id).to.equal('search');
    await form.isAccessible();
  });

  it('goes on with a group when the list of matters cannot be had', async () => {
    const alone = await FormDriver.open(center.dead);
    alone.all('.groups button')[0]!.click();
    await alone.appears('.other-group');
    await waitUntil(() => alone.found.includes('ไม่สำเร็จ'), 'no word');
    await alone.next();

    await alone.appears('#facts');
  });

  it('says where the reader is to a page that listens', async () => {
    const steps: string[] = [];
    const listen = ({ step }: { step: string }) => steps.push(step);
    document.addEventListener('damrong-step', listen as unknown as EventListener);
    await form.answerAbout();
    document.removeEventListener('damrong-step', listen as unknown as EventListener);

    expect(steps).to.deep.equal(['facts']);
  });
});

describe('damrong-complaint-form: language', () => {
  it('speaks English from the first step on, and passes axe', async () => {
    const { api } = await centerInBrowser();
    const form = await FormDriver.open(api, 'en');

    expect(form.heading).to.equal('Step 1 of 4 What is it about?');
    await form.type('search', 'water');
    await form.appears('#category');
    await form.isAccessible();
  });

  it('changes its language in the middle and keeps what was typed', async () => {
    const { api } = await centerInBrowser();
    const form = await FormDriver.open(api);
    await form.answerAbout();
    await form.type('facts', 'น้ำไม่ไหล');
    form.element.lang = 'en';
    await waitUntil(() => form.heading === 'Step 2 of 4 What happened?');

    expect(form.find<HTMLTextAreaElement>('#facts').value).to.equal('น้ำไม่ไหล');
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { choose, photo } from '../files/testing/sample-files.ts';
import { eraseDraft, listDrafts, saveDraft } from './saved-draft/draft-store.ts';
import { FormDriver, story, words } from './testing/form-driver.ts';

const flag = () => localStorage.getItem('damrong:draft');
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Also what a draft leaves for a day once it has become a case. */
async function eraseAll(): Promise<void> {
  for (const { key } of await listDrafts(Date.now())) await eraseDraft(key);
  localStorage.removeItem('damrong:draft');
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('damrong:drafts').onsuccess = resolve;
  });
}

describe('damrong-complaint-form: a draft on this device', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(async () => {
    await eraseAll();
    form = await FormDriver.open(center.api);
    await form.answerAbout();
    await form.type('facts', story);
  });

  afterEach(async () => {
    for (const element of document.querySelectorAll('damrong-complaint-form')) element.remove();
    // What they save as they leave comes before this in the row.
    await listDrafts(Date.now());
    await eraseAll();
  });

  async function keep(): Promise<void> {
    form.find('#keep-draft').focus();
    await form.choose('keep-draft');
    await waitUntil(() => said().startsWith('เก็บร่างไว้'));
  }

  const said = (at = form) => at.all('.step > [role=status]').map(words).join(' ').trim();

  /** What comes of it when the page is opened again. */
  async function comeBack(): Promise<FormDriver> {
    form.element.remove();
    const other = await FormDriver.open(center.api);
    await other.appears('.offer');
    return other;
  }

  it('stores nothing until it is ticked', async () => {
    expect(flag()).to.equal(null);
    expect(await databases()).to.not.include('damrong:drafts');
  });

  it('says for how long and who could read it, and passes axe', async () => {
    const about = words(form.find('.choice:has(#keep-draft)'));
    expect(about).to.include('7 วัน');
    expect(about).to.include('และเจ้าของเว็บไซต์นี้อาจอ่านได้');
    await keep();

    expect(said()).to.match(/ถึงวันที่ \d+ .* 25\d\d/);
    expect(form.focused?.id).to.equal('keep-draft');
    await form.isAccessible();
  });

  it('warns of no owner of the site on the pages of the centre', async () => {
    form.element.api = location.origin;
    await form.element.updateComplete;
    const about = () => words(form.find('.choice:has(#keep-draft)'));
    expect(about()).to.include('ผู้อื่นที่ใช้เครื่องนี้อาจอ่านได้');
  });

  it('offers it on return without a word of it, and goes on where it was left', async () => {
    await keep();
    await form.type('facts', `${story} และยังไม่มีใครมาดู`);
    const other = await comeBack();

    expect(words(other.find('.offer'))).to.not.include('น้ำ');
    await other.isAccessible();
    await other.press('กรอกต่อ');
    await other.appears('#facts');
    expect(other.find<HTMLTextAreaElement>('#facts').value).to.match(/ยังไม่มีใครมาดู$/);
    expect(other.find<HTMLInputElement>('#keep-draft').checked).to.equal(true);
  });

  it('takes up the photos that wait at the centre, and says which one has to be added again', async () => {
    await keep();
    form.find('#files').click();
    await form.appears('.files');
    choose(form.root, await photo('ถนน.jpg'));
    await waitUntil(() => form.shows('.files .ready'));
    await waitUntil(() => said().includes('อาจต้องแนบใหม่'));
    const fileNames = async () =>
      (await listDrafts(Date.now())).flatMap(({ files }) => files?.map(({ name }) => name));
    await waitUntil(async () => (await fileNames()).join() === 'ถนน.jpg', 'not kept');
    const [record] = await listDrafts(Date.now());
    const lost = { id: 'x'.repeat(43), name: 'เก่า.jpg', at: 0 };
    await saveDraft({ ...record!, files: [...record!.files!, lost] });
    const other = await comeBack();
    await other.press('กรอกต่อ');
    await waitUntil(() => other.shows('.files .error'));

    const items = other.all('.files li').map(words);
    expect(items[0]).to.include('แนบแล้ว');
    expect(items[1]).to.include('กรุณาลบออกแล้วเลือกไฟล์ใหม่อีกครั้ง');
    await other.isAccessible();
  });

  it('erases it from this device, and leaves nothing behind', async () => {
    await keep();
    await form.press('ลบออกจากเครื่องนี้');
    await waitUntil(() => said().startsWith('ลบร่าง'));

    expect(flag()).to.equal(null);
    expect(await databases()).to.not.include('damrong:drafts');
    expect(form.find<HTMLInputElement>('#keep-draft').checked).to.equal(false);
    expect(form.find<HTMLTextAreaElement>('#facts').value).to.equal(story);
  });

  it('stays erased when it was being saved at that moment', async () => {
    const tick = form.find<HTMLInputElement>('#keep-draft');
    tick.click();
    tick.click();
    await waitUntil(() => said().startsWith('ลบร่าง'));
    await form.type('facts', `${story} และยังไม่มีใครมาดู`);
    // Longer than the pause after which what is typed is saved.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(said()).to.match(/^ลบร่าง/);
    expect(tick.checked).to.equal(false);
    expect(await listDrafts(Date.now())).to.deep.equal([]);
    expect(flag()).to.equal(null);
  });

  it('erases what was offered', async () => {
    await keep();
    const other = await comeBack();
    await other.press('ลบออกจากเครื่องนี้');
    await waitUntil(() => !other.shows('.offer'));
    await waitUntil(() => flag() === null);
  });

  it('is erased once the centre has it', async () => {
    await keep();
    await form.answerLocation();
    await form.answerComplainant();
    await form.choose('truth');
    await form.next();
    await form.receipt();

    await waitUntil(async () => (await listDrafts(Date.now())).length === 0);
  });

  it('erases it when the reader hides their name, and keeps no name after a second tick', async () => {
    await form.answerLocation();
    await form.choose('identity');
    await form.type('name', 'ผู้ร้อง ตัวอย่าง');
    await keep();
    await form.choose('identity-confidential');
    await waitUntil(() => said().includes('เลือกไม่ให้ผู้อื่นรู้ชื่อ'));
    expect(await listDrafts(Date.now())).to.deep.equal([]);
    await keep();

    const [record] = await listDrafts(Date.now());
    expect(record?.draft.facts).to.equal(story);
    expect(record?.draft.name).to.equal('');
    expect(form.find<HTMLInputElement>('#name').value).to.equal('ผู้ร้อง ตัวอย่าง');
    await form.isAccessible();
  });

  it('is neither offered nor left once its days are over', async () => {
    await keep();
    const [record] = await listDrafts(Date.now());
    form.element.remove();
    await saveDraft({ ...record!, until: Date.now() - 1 });
    const other = await FormDriver.open(center.api);
    await waitUntil(() => flag() === null);

    expect(other.shows('.offer')).to.equal(false);
  });

  it('speaks English as well', async () => {
    await keep();
    form.element.lang = 'en';

    await waitUntil(() => said().startsWith('The draft is kept'));
  });
});

describe('damrong-complaint-form: one draft in two tabs', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(eraseAll);
  afterEach(eraseAll);

  async function readyInTwoTabs(): Promise<[FormDriver, FormDriver]> {
    const one = await FormDriver.open(center.api);
    await one.answerAll();
    await one.choose('keep-draft');
    await waitUntil(async () => (await listDrafts(Date.now())).length === 1);
    const other = await FormDriver.open(center.api);
    await other.appears('.offer');
    await other.press('กรอกต่อ');
    await other.appears('#truth');
    await other.choose('truth');
    return [one, other];
  }

  it('makes one case, and tells the other tab its number', async () => {
    const [one, other] = await readyInTwoTabs();
    await Promise.all([one.next(), other.next()]);
    // Each sends the same intent, or hears first that the other has sent it.
    for (const tab of [one, other]) await tab.appears('.receipt, #elsewhere');
    const [first] = [one, other].filter((tab) => tab.shows('.receipt'));
    const { number } = await first!.receipt();

    for (const tab of [one, other]) expect(tab.root.textContent).to.include(number);
  });

  it('tells the other tab the number when what it would send has been changed', async () => {
    const [one, other] = await readyInTwoTabs();
    other.all('.review button')[1]!.click();
    await other.appears('#facts');
    await other.type('facts', `${story} อีกครั้ง`);
    for (const field of ['#name', '#truth']) {
      await other.next();
      await other.appears(field);
    }
    const filed = oneEvent(one.element, 'damrong-case-filed');
    await one.next();
    await filed;
    const { number } = await one.receipt();
    await other.next();
    await waitUntil(() => other.shows('#elsewhere'));

    expect(words(other.find('.summary'))).to.include(number);
    await other.isAccessible();
  });

  it('finds the case of a lost answer after the page was closed and the text changed', async () => {
    const one = await FormDriver.open(center.api);
    await one.answerAll();
    await one.choose('keep-draft');
    await waitUntil(async () => (await listDrafts(Date.now())).length === 1);
    one.element.api = `${center.faulty}/taken`;
    await one.next();
    await waitUntil(() => one.shows('.summary'));
    await waitUntil(async () => (await listDrafts(Date.now()))[0]?.pending.length === 1);
    one.element.remove();

    const other = await FormDriver.open(center.api);
    expect(words(await other.appears('.offer'))).to.include('ยังส่งไม่สำเร็จ');
    await other.press('กรอกต่อ');
    await other.appears('#truth');
    other.all('.review button')[1]!.click();
    await other.appears('#facts');
    await other.type('facts', `${story} อีกครั้ง`);
    for (const field of ['#name', '#truth']) {
      await other.next();
      await other.appears(field);
    }
    await other.choose('truth');
    await other.next();
    await other.receipt();
    expect(words(other.find('.receipt'))).to.include('การส่งครั้งก่อน');
  }).timeout(30_000);
});

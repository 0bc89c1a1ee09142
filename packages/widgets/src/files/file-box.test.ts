import { createClient } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { FormDriver, words } from '../complaint-form/testing/form-driver.ts';
import { bytesFile, choose, photo } from './testing/sample-files.ts';

describe('photos and documents in the complaint form', function () {
  // Pictures go up and are made anew beside all other tests.
  this.timeout(40_000);

  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  async function openFacts(api = center.api, lang = 'th'): Promise<void> {
    form = await FormDriver.open(api, lang);
    await form.answerAbout();
    form.find('#files').click();
    await form.appears('.files');
  }

  const states = () => form.all('.files li').map(({ dataset }) => dataset['state']);
  const said = () => form.all('.files [role=status]').map(words).join(' ').trim();

  async function reach(...wanted: string[]): Promise<void> {
    await waitUntil(() => states().join() === wanted.join(), `not ${wanted.join()}`);
  }

  async function answerRest(): Promise<void> {
    await form.answerFacts();
    await form.answerLocation();
    await form.answerComplainant();
    await form.choose('truth');
  }

  it('are not asked for, and their code is not there, until somebody wants them', async () => {
    form = await FormDriver.open(center.api);
    await form.answerAbout();
    expect(words(form.find('#files'))).to.equal('เพิ่มรูปหรือเอกสาร (ไม่บังคับ)');
    expect(form.shows('.files')).to.equal(false);
    form.find('#files').click();
    await form.appears('.files');
    await waitUntil(() => form.focused === form.find('#files'), 'focus is lost');
    expect(words(form.find('.files')))
      .to.include('5 ไฟล์')
      .and.to.include('10 MB');
    await form.isAccessible();
  });

  it('go with the case: seen, sent, named once more before sending', async () => {
    await openFacts();
    choose(form.root, await photo(), bytesFile('หนังสือ.pdf', '%PDF-1.7\n%%EOF'));
    await reach('ready', 'ready');
    expect(said()).to.equal('แนบ หนังสือ.pdf แล้ว');
    expect(form.all('.files canvas')).to.have.length(1);
    await form.isAccessible();
    await answerRest();
    expect(words(form.find('.review'))).to.include('2 ไฟล์');
    expect(form.all('.chosen li').map(words)).to.deep.equal(['ถนนหน้าบ้าน.jpg', 'PDFหนังสือ.pdf']);
    expect(form.all('.chosen canvas')).to.have.length(1);
    await form.isAccessible();
    await form.next();
    const receipt = await form.receipt();
    const view = await createClient({ baseUrl: center.api }).cases.lookUp(receipt);
    expect(view.attachments.map(({ type }) => type)).to.deep.equal([
      'image/jpeg',
      'application/pdf',
    ]);
  });

  it('leave nothing on the device', async () => {
    await openFacts();
    choose(form.root, await photo());
    await reach('ready');
    expect(Object.keys(localStorage).filter((key) => /tus/i.test(key))).to.deep.equal([]);
  });

  it('are refused beside the file, with what to do', async () => {
    await openFacts();
    choose(
      form.root,
      bytesFile('plan.svg', '<svg xmlns='),
      bytesFile('a.heic', '\0\0\0\x18ftypheic'),
    );
    await reach('refused', 'refused');
    const [svg, heic] = form.all('.files .error').map(words);
    expect(svg).to.include('กรุณาใช้รูปภาพ JPEG, PNG, WebP หรือเอกสาร PDF');
    expect(heic).to.include('กรุณาถ่ายภาพหน้าจอ');
    await form.isAccessible();
  });

  it('are refused by the centre with the same words', async () => {
    await openFacts();
    choose(form.root, bytesFile('letter.pdf', '%PDF-1.7 and then nothing'));
    await reach('refused');
    expect(words(form.find('.files .error'))).to.include('ไฟล์อาจเสียหาย');
  });

  it('are no more than the centre takes, without those it refuses', async () => {
    await openFacts();
    choose(form.root, bytesFile('film.mp4', 'film'));
    await reach('refused');
    const files = await Promise.all(
      Array.from({ length: 7 }, (_, at) => photo(`${at}.jpg`, { width: 20, height: 20 })),
    );
    choose(form.root, ...files);
    expect(form.all('.files li')).to.have.length(1);
    await reach('refused', ...Array<string>(5).fill('ready'));
    expect(said()).to.match(/^ไฟล์เกินจำนวน จึงไม่ได้แนบ 2 ไฟล์/);
    form.find('#files').click();
    await waitUntil(() => said().startsWith('แนบครบ 5 ไฟล์แล้ว'));
  });

  it('can be removed, and the focus stays near', async () => {
    await openFacts();
    choose(form.root, await photo());
    await reach('ready');
    await form.press('ลบออก ถนนหน้าบ้าน.jpg');
    expect(form.all('.files li')).to.have.length(0);
    expect(said()).to.equal('ลบ ถนนหน้าบ้าน.jpg ออกแล้ว');
    expect(form.focused).to.equal(form.find('#files'));
  });

  it('wait for a line that is gone, and go on by themselves', async () => {
    await openFacts(`${center.faulty}/drop`);
    choose(form.root, await photo());
    await reach('broken');
    expect(words(form.find('.files li'))).to.include('จะส่งต่อให้เองเมื่อส่งได้');
    await form.isAccessible();
    form.find('.files .does button').focus();
    await form.press('หยุดส่งชั่วคราว ถนนหน้าบ้าน.jpg');
    await reach('paused');
    expect(words(form.focused!)).to.equal('ส่งต่อ ถนนหน้าบ้าน.jpg');
    await form.press('ส่งต่อ ถนนหน้าบ้าน.jpg');
    await waitUntil(() => ['sending', 'broken'].includes(states()[0] ?? ''));
  });

  it('hold up sending with words, and no longer than the reader wants', async () => {
    await openFacts(`${center.faulty}/drop`);
    choose(form.root, await photo());
    await reach('broken');
    form.element.api = center.api;
    await answerRest();
    await form.next();
    const pending = await form.appears('.pending-uploads');
    expect(words(pending)).to.include('กำลังรอส่งอีก 1 ไฟล์');
    expect(form.find('.actions .button').ariaDisabled).to.equal('true');
    await form.isAccessible();
    await form.press('ส่งเรื่องโดยไม่รอไฟล์');
    const receipt = await form.receipt();
    const view = await createClient({ baseUrl: center.api }).cases.lookUp(receipt);
    expect(view.attachments).to.deep.equal([]);
  });

  it('survive going back, another language and being moved in the page', async () => {
    await openFacts();
    choose(form.root, await photo());
    await reach('ready');
    await form.press('ย้อนกลับ');
    form.element.lang = 'en';
    document.body.append(form.element);
    await waitUntil(() => form.heading.includes('Step 1'), 'no English');
    await form.next();
    await form.appears('.files');
    expect(words(form.find('.files .ready'))).to.equal('Added');
    form.element.remove();
  });

  it('say when they cannot be added, and stand in nobody’s way', async () => {
    form = await FormDriver.open(center.dead);
    form.all('.groups button')[0]!.click();
    await waitUntil(() => form.shows('.other-group'), 'no group');
    await waitUntil(() => form.found.includes('ไม่สำเร็จ'), 'no word');
    await form.next();
    await form.appears('#facts');
    form.find('#files').click();
    await waitUntil(() => words(form.find('p:has(> #files)')).includes('กรุณากดอีกครั้ง'));
  });
});

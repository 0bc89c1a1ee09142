import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { FormDriver, story, words } from './testing/form-driver.ts';

describe('damrong-complaint-form: questions of the category', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(async () => {
    form = await FormDriver.open(center.api);
    await form.answerAbout();
    await form.appears('#answers\\.extent');
  });

  it('stand last and folded away, and pass axe once they are opened', async () => {
    const fold = form.find<HTMLDetailsElement>('details:has(#answers\\.extent)');
    expect(fold.open).to.equal(false);
    expect(fold).to.equal(form.all('.step details').at(-1));
    fold.open = true;
    const labels = [...fold.querySelectorAll('legend, label[for]')].map(words);
    expect(labels).to.deep.equal([
      'ปัญหาน้ำประปาเป็นแบบใด',
      'เดือดร้อนเป็นวงกว้างเพียงใด',
      'เป็นน้ำประปาของใคร',
    ]);
    await form.isAccessible();
  });

  it('come and go with their conditions, and lose nothing that was typed', async () => {
    await form.choose('answers\\.provider');
    await form.type('answers\\.user_number', '110012');
    await form.choose('answers\\.provider-local');
    expect(form.shows('#answers\\.user_number')).to.equal(false);
    await form.choose('answers\\.provider');

    expect(form.find<HTMLInputElement>('#answers\\.user_number').value).to.equal('110012');
  });

  it('can be skipped, and a chosen answer taken back', async () => {
    await form.choose('answers\\.extent');
    await form.press('ล้างคำตอบ: เดือดร้อนเป็นวงกว้างเพียงใด');
    expect(form.find<HTMLInputElement>('#answers\\.extent').checked).to.equal(false);
    expect(form.focused?.id).to.equal('answers.extent');
    await form.answerFacts();
  });

  it('say what is wrong beside the question and above, and lead to it', async () => {
    await form.choose('answers\\.provider');
    await form.type('answers\\.user_number', '1'.repeat(30));
    await form.type('facts', story);

    const [issue = ''] = await form.nextFails();
    expect(issue).to.match(/^เลขที่ผู้ใช้น้ำ: .*20/);
    form.find('.summary button').click();
    expect(form.focused?.id).to.equal('answers.user_number');
    await form.isAccessible();
  });

  it('are reviewed as they will be sent, and filed', async () => {
    await form.choose('answers\\.extent-village');
    await form.answerFacts();
    await form.answerLocation();
    await form.answerComplainant();
    expect(words(form.find('.review'))).to.include('เดือดร้อนเป็นวงกว้างเพียงใด ทั้งหมู่บ้านหรือทั้งซอย');
    await form.choose('truth');
    await form.next();

    expect((await form.receipt()).number).to.match(/^25\d\d-50-/);
  });

  it('speak English', async () => {
    form.element.lang = 'en';
    const fold = () => words(form.find('details:has(#answers\\.extent)'));
    await waitUntil(() => fold().startsWith('Further questions'));
    expect(fold()).to.include('Whose water supply is it?');
    await form.isAccessible();
  });

  it('fit a phone of 320 pixels', async () => {
    form.element.style.width = '320px';
    await form.element.updateComplete;
    expect(form.element.scrollWidth).to.be.at.most(320);
  });
});

describe('damrong-complaint-form: without its questions', () => {
  it('can be finished, and says that they are missing', async () => {
    const { api, dead } = await centerInBrowser();
    const form = await FormDriver.open(api);
    await form.type('search', 'น้ำไม่ไหล');
    await form.appears('#category');
    form.element.api = dead;
    await form.choose('category');
    await form.next();
    await form.appears('#facts');
    await waitUntil(() => words(form.find('.step')).includes('โหลดคำถามเพิ่มเติมไม่สำเร็จ'), '');
    await form.isAccessible();
    await form.answerFacts();
  }).timeout(20_000);
});

describe('damrong-complaint-form: other people', () => {
  let form: FormDriver;

  beforeEach(async () => {
    const { api } = await centerInBrowser();
    form = await FormDriver.open(api);
    await form.answerAbout();
  });

  const open = async (id: string) => {
    form.find(`details:has([role=status], #${id}) summary`).click();
    await form.appears(`#${id}`);
  };

  it('asks whom it is about where somebody wants to say', async () => {
    await open('accused\\.kind');
    await form.isAccessible();
    await form.type('accused\\.name', 'เจ้าของร้าน ตัวอย่าง');
    await form.type('facts', story);
    expect(await form.nextFails()).to.deep.equal(['กรุณาเลือกว่าผู้ถูกร้องเรียนเป็นใคร']);

    await form.choose('accused\\.kind-business');
    await form.answerLocation();
    await form.answerComplainant();
    expect(words(form.find('.review'))).to.include('เจ้าของร้าน ตัวอย่าง');
  });

  it('opens again what has to be mended', async () => {
    await open('accused\\.kind');
    await form.type('accused\\.name', 'เจ้าของร้าน ตัวอย่าง');
    form.find('details:has(#accused\\.kind) summary').click();
    await form.nextFails();
    form.all('.summary button').at(-1)?.click();

    expect(form.find<HTMLDetailsElement>('details:has(#accused\\.kind)').open).to.equal(true);
    expect(form.focused?.id).to.equal('accused.kind');
  });

  it('asks for whom one files, and leads back to what is missing', async () => {
    await form.answerFacts();
    await form.answerLocation();
    await form.choose('identity');
    await form.type('name', 'ผู้ร้อง ตัวอย่าง');
    await form.type('phone', '081-234-5678');
    await open('onBehalf\\.name');
    await form.isAccessible();
    await form.type('onBehalf\\.relation', 'parent');
    expect(await form.nextFails()).to.deep.equal([
      'กรุณากรอกชื่อผู้เดือดร้อน',
      'กรุณาเลือกว่าผู้เดือดร้อนทราบหรือไม่',
    ]);
    await form.type('onBehalf\\.name', 'มารดา ตัวอย่าง');
    await form.choose('onBehalf\\.awareness');
    await form.next();
    await form.appears('#truth');

    expect(words(form.find('.review'))).to.include('มารดา ตัวอย่าง');
  });

  it('asks nothing about another person of somebody anonymous', async () => {
    await form.answerFacts();
    await form.answerLocation();
    await form.choose('identity-anonymous');

    expect(words(form.find('.step'))).to.not.include('แจ้งแทนผู้อื่น');
  });
});

describe('damrong-complaint-form: danger', () => {
  let form: FormDriver;
  const notices = () => form.all('.step .emergency');

  beforeEach(async () => {
    const { api } = await centerInBrowser();
    form = await FormDriver.open(api);
  });

  it('shows the emergency numbers once more at words of danger, and goes on', async () => {
    await form.answerAbout();
    expect(notices()).to.have.length(0);
    const region = form.find('#facts').closest('.field')?.nextElementSibling;
    expect(region?.getAttribute('role')).to.equal('status');
    await form.type('facts', `ไฟไหม้ท่อน้ำ ${story}`);

    expect(notices()).to.have.length(1);
    expect(notices()[0]?.parentElement).to.equal(region);
    const numbers = form.all('.step .emergency a').map((link) => link.getAttribute('href'));
    expect(numbers).to.deep.equal(['tel:191', 'tel:1669', 'tel:199']);
    await form.isAccessible();
    await form.answerFacts(`ไฟไหม้ท่อน้ำ ${story}`);
  });

  it('adds the mental health line where the words say so', async () => {
    await form.answerAbout();
    await form.type('wish', 'ไม่อยากมีชีวิตอยู่แล้ว');

    expect(words(notices()[0]!)).to.include('1323 สายด่วนสุขภาพจิต');
  });

  it('shows them for a category that may mean danger', async () => {
    await form.type('search', 'ถูกข่มขู่หรือทำร้าย');
    await form.appears('#category');
    await form.choose('category');
    await form.next();
    await form.appears('#facts');

    expect(notices()).to.have.length(1);
    await form.isAccessible();
  });
});

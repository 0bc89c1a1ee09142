import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { FormDriver, story, words } from './testing/form-driver.ts';

describe('damrong-complaint-form: what happened', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(async () => {
    form = await FormDriver.open(center.api);
    await form.answerAbout();
  });

  it('moves focus to its heading and passes axe', async () => {
    expect(form.heading).to.equal('ขั้นที่ 2 จาก 4 เกิดอะไรขึ้น');
    await waitUntil(() => form.focused === form.find('h2'));
    await form.isAccessible();
  });

  it('says what is missing and leads to each field', async () => {
    await form.choose('when-other');
    await form.type('date', '16');
    expect(await form.nextFails()).to.deep.equal([
      'กรุณาเล่าเรื่องที่เกิดขึ้น',
      'กรุณากรอกวันที่ เดือน และปี พ.ศ. ให้ครบ หรือลบออกทั้งหมด',
    ]);
    form.all('.summary button')[1]!.click();
    expect(form.focused?.id).to.equal('date');
    await form.isAccessible();
  });

  it('names the Buddhist year for 2026, and keeps what was typed', async () => {
    await form.type('facts', story);
    await form.chooseDay('16', '11', '2026');

    expect(await form.nextFails()).to.deep.equal(['ปี 2026 คือ พ.ศ. 2569 กรุณากรอก 2569']);
    expect(form.find<HTMLInputElement>('#date-year').value).to.equal('2026');
  });

  it('counts ten thousand characters, keeps them, and says how many are too many', async () => {
    await form.type('facts', 'ก'.repeat(10_000));

    const [issue = ''] = await form.nextFails();
    expect(issue).to.include('5,000').and.not.include('5000');
    expect(words(form.find('#facts-left'))).to.equal('เกินมา 5,000 ตัวอักษร');
    expect(form.find<HTMLTextAreaElement>('#facts').value.length).to.equal(10_000);
    await form.isAccessible();
  });

  it('counts as the centre does, and aloud only near the limit', async () => {
    const counter = () => form.find('#facts-left');
    await form.type('facts', ` น้ำ\u200b  ไหล${'\n'.repeat(48)}`);
    expect(words(counter())).to.equal('พิมพ์ได้อีก 4,993 ตัวอักษร');
    expect(counter().getAttribute('aria-live')).to.equal('off');
    await form.type('facts', 'ก'.repeat(4950));
    expect(counter().getAttribute('aria-live')).to.equal('polite');
  });

  it('counts an emoji as one character', async () => {
    await form.type('facts', '😀'.repeat(3));

    expect(words(form.find('#facts-left'))).to.equal('พิมพ์ได้อีก 4,997 ตัวอักษร');
  });

  it('goes on without a day, and with one that a press tells', async () => {
    await form.type('facts', story);
    expect(form.shows('#date')).to.equal(false);
    await form.next();
    await form.appears('#identity');
    await form.press('ย้อนกลับ');
    await form.choose('when-ongoing');
    await form.next();
    await form.appears('#identity');
    await form.answerComplainant();

    form.all('.review button')[2]?.click();
    await waitUntil(() => form.focused?.id === 'when');
    await form.press('ถัดไป');
    await form.appears('#identity');
    await form.next();
    await form.appears('#truth');
    expect(words(form.find('.review'))).to.match(/ยังเกิดอยู่ \(\d+ [ก-๙.]+ 25\d\d\)/);
  });

  it('goes back without loss', async () => {
    await form.type('facts', story);
    await form.press('ย้อนกลับ');
    await form.appears('#category');
    expect(form.find<HTMLInputElement>('#category').checked).to.equal(true);
    await form.next();
    await form.appears('#facts');

    expect(form.find<HTMLTextAreaElement>('#facts').value).to.equal(story);
  });
});

describe('damrong-complaint-form: where', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(async () => {
    form = await FormDriver.open(center.api);
    await form.answerAbout();
    await form.answerFacts();
  });

  it('has the province of the page, its districts, and passes axe', async () => {
    await form.appears('#district:not([disabled])');
    expect(form.find<HTMLSelectElement>('#province').value).to.equal('50');
    expect(form.find<HTMLSelectElement>('#district').options.length).to.equal(26);
    await form.isAccessible();
  });

  it('offers the subdistricts of the district that is chosen', async () => {
    await form.appears('#district:not([disabled])');
    expect(form.shows('#subdistrict')).to.equal(false);
    await form.type('district', '5001');

    const options = [...form.find<HTMLSelectElement>('#subdistrict').options];
    expect(options.map(({ value }) => value)).to.include('500107');
  });

  it('says เขต and แขวง in the capital', async () => {
    await form.type('province', '10');
    await form.appears('#district:not([disabled])');
    await form.type('district', '1001');

    expect(words(form.find('[for=district]'))).to.match(/^เขต/);
    expect(words(form.find('[for=subdistrict]'))).to.match(/^แขวง/);
  });

  it('asks for the province when the page names none', async () => {
    const other = await FormDriver.open(center.api, 'th', '');
    await other.answerAbout();
    await other.answerFacts();

    expect(await other.nextFails()).to.deep.equal(['กรุณาเลือกจังหวัดที่เกิดเหตุ']);
    await other.isAccessible();
  });

  it('can be finished without the list of districts', async () => {
    form.element.api = center.dead;
    await form.type('province', '40');
    await waitUntil(() => form.shows('.step .panel'), 'no word about the list');
    await form.isAccessible();
    await form.next();

    await form.appears('#identity');
  });
});

describe('damrong-complaint-form: who', () => {
  let form: FormDriver;

  beforeEach(async () => {
    const { api } = await centerInBrowser();
    form = await FormDriver.open(api);
    await form.answerAbout();
    await form.answerFacts();
    await form.appears('#district:not([disabled])');
    await form.next();
    await form.appears('#identity');
  });

  it('begins with a name that is given, says what is missing, and passes axe', async () => {
    expect(form.find<HTMLInputElement>('#identity').checked).to.equal(true);
    expect(await form.nextFails()).to.deep.equal([
      'กรุณากรอกชื่อผู้แจ้ง',
      'กรุณากรอกหมายเลขโทรศัพท์ที่ติดต่อได้',
    ]);
    await form.isAccessible();
  });

  it('says that an impossible telephone and an emoji are no number and no name', async () => {
    await form.choose('identity');
    await form.type('name', 'สมชาย 😀');
    await form.type('phone', '0812');

    const issues = await form.nextFails();
    expect(issues[0]).to.include('สัญลักษณ์');
    expect(issues[1]).to.include('หมายเลขโทรศัพท์');
    expect(form.find<HTMLInputElement>('#name').value).to.equal('สมชาย 😀');
    await form.isAccessible();
  });

  it('takes Thai digits in the telephone', async () => {
    await form.choose('identity');
    await form.type('name', 'ผู้ร้อง ตัวอย่าง');
    await form.type('phone', '๐๘๑-๒๓๔-๕๖๗๘');
    await form.next();
    await form.appears('#truth');

    expect(words(form.find('.review'))).to.include('081-234-5678');
  });

  it('says that the owner of the page could read along, and offers the centre’s own page', async () => {
    await form.choose('identity-confidential');

    const link = form.find<HTMLAnchorElement>('.step .notice a');
    expect(link.href).to.match(/\/th\/complaint\?province=50$/);
    expect(link.target).to.equal('_blank');
    await form.isAccessible();
  });

  it('asks somebody anonymous for what is needed where they are, and leads nowhere back', async () => {
    await form.choose('identity-anonymous');
    expect(form.shows('#name')).to.equal(false);
    await form.isAccessible();

    expect(await form.nextFails()).to.deep.equal([
      'กรุณาเลือกอำเภอหรือเขตที่เกิดเหตุ เพื่อให้เจ้าหน้าที่ตรวจสอบได้',
    ]);
    expect(form.heading).to.equal('ขั้นที่ 3 จาก 4 ผู้แจ้ง');
    form.find('.summary button').click();
    expect(form.focused?.id).to.equal('district');
    await form.type('district', '5001');
    await form.next();
    await form.appears('#truth');
  });

  it('lets somebody anonymous tell more where the story is too thin to be checked', async () => {
    await form.press('ย้อนกลับ');
    await form.type('facts', 'มีคนทุจริตในหมู่บ้าน');
    await form.next();
    await form.appears('#identity');
    await form.choose('identity-anonymous');
    await form.type('district', '5001');

    expect((await form.nextFails())[0]).to.include('อย่างน้อย 40 ตัวอักษร');
    expect(form.heading).to.equal('ขั้นที่ 3 จาก 4 ผู้แจ้ง');
    await form.isAccessible();
    await form.type('facts', story);
    await form.next();
    await form.appears('#truth');
  });
});

describe('damrong-complaint-form: review', () => {
  let form: FormDriver;

  beforeEach(async () => {
    const { api } = await centerInBrowser();
    form = await FormDriver.open(api);
    await form.answerAbout();
    await form.answerFacts();
    await form.answerLocation();
    await form.answerComplainant();
  });

  it('shows every answer as it will be sent, and passes axe', async () => {
    const shown = words(form.find('.review'));

    for (const part of ['น้ำประปา', story, '16 มกราคม 2569', 'หน้าวัด อำเภอเมืองเชียงใหม่']) {
      expect(shown).to.include(part);
    }
    await form.isAccessible();
  });

  it('shows the privacy notice and a declaration that is not ticked', async () => {
    form.find<HTMLDetailsElement>('details').open = true;

    expect(words(form.find('details'))).to.include('มาตรา 24 (4)');
    expect(form.find<HTMLInputElement>('#truth').checked).to.equal(false);
    expect(await form.nextFails()).to.have.length(1);
    await form.isAccessible();
  });

  it('leads from an answer to its field', async () => {
    form
      .all('.review button')
      .find((button) => words(button).includes('โทรศัพท์'))!
      .click();
    await form.appears('#phone');
    await waitUntil(() => form.focused?.id === 'phone');

    expect(form.find<HTMLInputElement>('#phone').value).to.equal('081-234-5678');
  });
});

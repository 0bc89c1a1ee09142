import { expect, oneEvent } from '@open-wc/testing';
import { seen, waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { takeOut } from '../element/testing/moves.ts';
import { FormDriver, words } from './testing/form-driver.ts';

describe('damrong-complaint-form: sending', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(async () => {
    form = await FormDriver.open(center.api);
    await form.answerAll();
  });

  it('shows number and code of the case, tells the page the number, and passes axe', async () => {
    const filed = oneEvent(form.element, 'damrong-case-filed');
    await form.next();
    const { number, code } = await form.receipt();

    expect(number).to.match(/^25\d\d-50-\d{6}-\d$/);
    expect(code).to.match(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(((await filed) as unknown as { number: string }).number).to.equal(number);
    await waitUntil(() => form.focused === form.find('h2'));
    await form.isAccessible();
  });

  it('locks the button while it sends, says so, and makes one case of two presses', async () => {
    const numbers: string[] = [];
    form.element.addEventListener('damrong-case-filed', (event) => numbers.push(event.number));
    form.element.api = `${center.faulty}/lost-answer`;
    const isSaid = seen(
      form.root,
      () =>
        form.find('.actions .button').ariaDisabled === 'true' &&
        words(form.find('.waiting')).includes('กำลังส่งเรื่อง'),
    );
    await form.next();
    await isSaid;
    await form.next();
    await form.receipt();

    expect(numbers).to.have.length(1);
  });

  it('forgets what was typed once the centre has it', async () => {
    await form.next();
    await form.receipt();
    await form.leaveReceipt();
    await form.appears('#search');
    await form.answerAbout();

    expect(form.find<HTMLTextAreaElement>('#facts').value).to.equal('');
  });

  it('speaks English on the receipt as well', async () => {
    await form.next();
    await form.receipt();
    form.element.lang = 'en';
    await waitUntil(
      () => form.heading === 'The Damrongdhama Centre has received your case',
      'no English',
    );

    await form.isAccessible();
  });
});

describe('damrong-complaint-form: when sending fails', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  async function readyToSend(): Promise<FormDriver> {
    const form = await FormDriver.open(center.api);
    await form.answerAll();
    return form;
  }

  const issues: [string, (center: CenterInBrowser) => string, RegExp][] = [
    ['a dead network', ({ dead }) => dead, /^ส่งไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ .*1567/],
    ['an answer of 500', ({ faulty }) => `${faulty}/500`, /ข้อมูลที่กรอกยังอยู่ .*1567/],
    ['an answer of 503', ({ faulty }) => `${faulty}/503`, /อีกครั้งใน 10 นาที .*1567/],
    ['an answer of 429', ({ faulty }) => `${faulty}/429`, /อีกครั้งใน 10 นาที .*1567/],
    ['the page of a captive portal', ({ faulty }) => `${faulty}/html`, /ข้อมูลที่กรอกยังอยู่ .*1567/],
  ];
  for (const [what, api, sentence] of issues) {
    it(`says what to do at ${what}, and sends what was typed afterwards`, async () => {
      const form = await readyToSend();
      form.element.api = api(center);
      await form.next();
      await waitUntil(() => form.shows('.summary'), 'no word');

      expect(form.issues[0]).to.match(sentence);
      expect(form.shows('.summary a[href="tel:1567"]')).to.equal(true);
      expect(form.find('.actions .button').ariaDisabled).to.equal(null);
      await form.isAccessible();

      form.element.api = center.api;
      await form.next();
      expect((await form.receipt()).number).to.match(/-50-/);
    }).timeout(30_000);
  }

  it('keeps everything when the element is taken out and put back, and makes one case', async () => {
    const form = await readyToSend();
    form.element.api = `${center.faulty}/hang`;
    await form.next();
    await waitUntil(() => form.find('.actions .button').ariaDisabled === 'true');
    await takeOut(form.element);
    await waitUntil(() => form.shows('.summary'));
    expect(form.find('.actions .button').ariaDisabled).to.equal(null);

    form.element.api = center.api;
    await form.next();
    expect((await form.receipt()).number).to.match(/-50-/);
  });

  it('unlocks when the page comes back from the browser’s cache', async () => {
    const form = await readyToSend();
    form.element.api = `${center.faulty}/hang`;
    await form.next();
    await waitUntil(() => form.find('.actions .button').ariaDisabled === 'true');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => form.shows('.summary'));

    expect(form.find('.actions .button').ariaDisabled).to.equal(null);
  });

  it('keeps the step and the draft through three removals', async () => {
    const form = await FormDriver.open(center.api);
    await form.answerAbout();
    await form.type('facts', 'น้ำไม่ไหล');
    for (let turn = 0; turn < 3; turn += 1) {
      await takeOut(form.element);
      await form.element.updateComplete;
    }

    expect(form.find<HTMLTextAreaElement>('#facts').value).to.equal('น้ำไม่ไหล');
    await form.answerFacts();
  });
});

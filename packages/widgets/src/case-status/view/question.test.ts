import { bangkokDate, formatThaiDate } from '@damrong/contract';
import { createClient } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { centerInBrowser } from '../../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { questionEn } from '../locale/en.ts';
import { nextTh, questionTh } from '../locale/th.ts';
import { expectAccessible, find, press, summaryOf, textOf, type } from '../testing/reader.ts';
import { directorOfCenter, fileTestCase, openTestCase } from '../testing/test-case.ts';

const question = 'น้ำไม่ไหลทั้งหมู่บ้านหรือเฉพาะบางหลัง';
const DAY_MS = 24 * 60 * 60 * 1000;

async function askedCase() {
  const receipt = await fileTestCase();
  const officer = await directorOfCenter();
  await officer.cases.ask(await officer.cases.read(receipt.number), { question, days: 7 });
  return { receipt, officer };
}

const submit = '.question form button';

describe('a question of the centre', () => {
  it('stands before everything else, with the day for the answer', async () => {
    const { receipt } = await askedCase();
    const element = await openTestCase(receipt);
    const { api } = await centerInBrowser();
    const view = await createClient({ baseUrl: api }).cases.lookUp(receipt);
    // A week, and more where its last day is a day off: the citizen's time rolls on.
    const day = view.question?.answerBy ?? '';
    const days = Math.round((Date.parse(day) - Date.parse(bangkokDate(new Date()))) / DAY_MS);

    expect(days).to.be.within(7, 14);
    expect(textOf(element, '.question .words')).to.equal(question);
    expect(textOf(element, '.question')).to.contain(
      questionTh.answerBy(formatThaiDate(day, 'th'), days),
    );
    expect(textOf(element, '.next')).to.contain(questionTh.next);
    await expectAccessible(element);
  });

  it('is asked in English too', async () => {
    const { receipt } = await askedCase();
    const element = await openTestCase(receipt, { lang: 'en' });

    expect(textOf(element, '.question h3')).to.equal(questionEn.heading);
    await expectAccessible(element);
  });

  it('is answered in place, once, however often the button is pressed', async () => {
    const { receipt, officer } = await askedCase();
    const element = await openTestCase(receipt);
    type(element, 'answer', 'เฉพาะท้ายหมู่บ้าน ประมาณ 20 หลัง');
    for (let times = 0; times < 3; times += 1) press(element, submit);
    await waitUntil(() => element.shadowRoot?.activeElement?.classList.contains('sent'));

    expect(textOf(element, '.sent')).to.equal(questionTh.sent);
    expect(find(element, '.question')).to.equal(null);
    expect(textOf(element, '.next')).to.contain(nextTh.received);
    await expectAccessible(element);
    const seen = await officer.cases.read(receipt.number);
    expect(seen.question).to.equal('answered');
    expect(seen.asked?.answer?.text).to.equal('เฉพาะท้ายหมู่บ้าน ประมาณ 20 หลัง');
    expect(seen.timeline.filter(({ kind }) => kind === 'question_answered')).to.have.length(1);
  });

  it('is answered once when the answer was lost on the way', async () => {
    const { receipt, officer } = await askedCase();
    const element = await openTestCase(receipt);
    element.api = `${(await centerInBrowser()).faulty}/lost-answer`;
    type(element, 'answer', 'เฉพาะท้ายหมู่บ้าน');
    press(element, submit);
    await waitUntil(() => find(element, '.sent') !== null, '');

    const { timeline } = await officer.cases.read(receipt.number);
    expect(timeline.filter(({ kind }) => kind === 'question_answered')).to.have.length(1);
  });

  it('says what is wrong beside the field', async () => {
    const { receipt } = await askedCase();
    const element = await openTestCase(receipt);
    press(element, submit);
    await waitUntil(() => element.shadowRoot?.activeElement === find(element, '#answer'));

    expect(textOf(element, '#answer-error')).to.equal('กรุณากรอกคำตอบของท่าน');
    await expectAccessible(element);
  });

  it('keeps the answer when the centre has settled the case meanwhile', async () => {
    const { receipt, officer } = await askedCase();
    const element = await openTestCase(receipt);
    type(element, 'answer', 'เฉพาะท้ายหมู่บ้าน');
    await officer.cases.recordResult(await officer.cases.read(receipt.number), {
      result: 'ซ่อมท่อแล้วเสร็จทุกหลัง',
    });
    press(element, submit);

    expect(await summaryOf(element)).to.equal(questionTh.closed);
    expect((find(element, '#answer') as HTMLTextAreaElement).value).to.equal('เฉพาะท้ายหมู่บ้าน');
    await expectAccessible(element);
  });
});

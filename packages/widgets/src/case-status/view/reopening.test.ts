import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { caseMessagesTh, reopenTh, viewTh } from '../locale/th.ts';
import { expectAccessible, find, press, summaryOf, textOf, type } from '../testing/reader.ts';
import { viewWith } from '../testing/sample-view.ts';
import { stillCase } from '../testing/still-case.ts';
import { directorOfCenter, fileTestCase, openTestCase } from '../testing/test-case.ts';
import { reopenTemplate } from './reply-forms.ts';

const reason = 'น้ำหยุดไหลอีกตั้งแต่เมื่อวาน ทั้งท้ายหมู่บ้าน';

async function settledCase() {
  const receipt = await fileTestCase();
  const officer = await directorOfCenter();
  await officer.cases.recordResult(await officer.cases.read(receipt.number), {
    result: 'ซ่อมท่อแล้วเสร็จทุกหลัง',
  });
  return { receipt, officer };
}

async function ask(element: Element, words: string): Promise<void> {
  type(element, 'reason', words);
  const form = find(element, '#reason')?.closest('form');
  form?.querySelector<HTMLButtonElement>('[type=submit]')?.click();
  await Promise.resolve();
}

describe('reopening a settled case', () => {
  it('is offered beside the rating, with the day until which it may be', async () => {
    const { receipt } = await settledCase();
    const element = await openTestCase(receipt);

    expect(textOf(element)).to.contain(reopenTh.heading).and.to.contain(viewTh.rate);
    expect(textOf(element, '.next')).to.contain('ขอเปิดเรื่องอีกครั้งได้ถึงวันที่');
    await expectAccessible(element);
  });

  it('puts the case back to work, once, and says so', async () => {
    const { receipt, officer } = await settledCase();
    const element = await openTestCase(receipt);
    await ask(element, reason);
    await ask(element, reason);
    await waitUntil(() => element.shadowRoot?.activeElement?.classList.contains('sent'));

    expect(textOf(element, '.sent')).to.equal(reopenTh.sent);
    expect(textOf(element, 'h2')).to.contain('กำลังดำเนินการ');
    expect(textOf(element, '.timeline li')).to.contain(reason);
    expect(find(element, '#facts')).not.to.equal(null);
    await expectAccessible(element);
    const seen = await officer.cases.read(receipt.number);
    expect(seen.status).to.equal('reopened');
    expect(seen.timeline.filter(({ kind }) => kind === 'reopened')).to.have.length(1);
  });

  it('asks for a reason that says something', async () => {
    const { receipt } = await settledCase();
    const element = await openTestCase(receipt);
    await ask(element, 'ยังเสีย');
    await waitUntil(() => element.shadowRoot?.activeElement === find(element, '#reason'));

    expect(textOf(element, '#reason-error')).to.contain('10');
    expect((find(element, '#reason') as HTMLTextAreaElement).value).to.equal('ยังเสีย');
    await expectAccessible(element);
  });

  it('is offered to who was not satisfied', async () => {
    const { receipt } = await settledCase();
    const element = await openTestCase(receipt);
    press(element, 'input[value="1"]');
    press(element, 'section form button[type=submit]');
    await waitUntil(() => find(element, '.sent') !== null);

    expect(textOf(element)).to.contain(reopenTh.afterLowRating);
    expect(find(element, '#reason')).not.to.equal(null);
  });

  it('keeps the reason when an officer was faster', async () => {
    const { receipt, officer } = await settledCase();
    const element = await openTestCase(receipt);
    type(element, 'reason', reason);
    await officer.cases.changeStatus(await officer.cases.read(receipt.number), {
      status: 'reopened',
      note: 'พบว่ายังไม่เสร็จ',
    });
    await ask(element, reason);

    expect(await summaryOf(element)).to.equal(reopenTh.closed);
    expect((find(element, '#reason') as HTMLTextAreaElement).value).to.equal(reason);
  });

  it('tells what to do instead when the days have gone by', async () => {
    const view = viewWith([], { status: 'settled', reopenUntil: '2026-10-01' });
    const shown = await fixture<HTMLElement>(
      html`<div>${reopenTemplate(stillCase(view), caseMessagesTh, 'th')}</div>`,
    );

    expect(shown.textContent).to.contain('1 ตุลาคม 2569').and.to.contain('แจ้งเรื่องใหม่');
    const link = shown.querySelector('a')?.href;
    expect(link).to.equal('https://centre.example/th/complaint?province=50');
  });
});

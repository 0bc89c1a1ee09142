import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { caseMessagesTh } from '../locale/th.ts';
import { expectAccessible, find, press, summaryOf, textOf, type } from '../testing/reader.ts';
import { stillCase } from '../testing/still-case.ts';
import { directorOfCenter, fileTestCase, openTestCase } from '../testing/test-case.ts';
import { viewWith } from '../testing/sample-view.ts';
import { mailTemplate } from './mail-template.ts';
import { mailEn } from './mail.en.ts';
import { mailTh } from './mail.th.ts';

const offered = caseMessagesTh.mail.open;

async function openForm(element: Element): Promise<void> {
  press(element, '#mail');
  const isReady = () => element.shadowRoot?.activeElement?.id === 'email';
  await waitUntil(isReady, 'the field takes focus');
}

async function ask(element: Element, address: string): Promise<void> {
  type(element, 'email', address);
  find(element, '#email')?.closest('form')?.requestSubmit();
  await Promise.resolve();
}

describe('asking for mails about a case', () => {
  it('comes on request, asks for the address, and says what happens with it', async () => {
    const receipt = await fileTestCase({
      complainant: { identity: 'named', name: 'ผู้ร้อง', phone: '0812345678' },
    });
    const element = await openTestCase(receipt);
    expect(textOf(element, '#mail')).to.equal(offered);
    await expectAccessible(element);
    await openForm(element);
    expect(textOf(element)).to.contain(mailTh.privacy);
    await expectAccessible(element);

    await ask(element, 'someone@');
    await waitUntil(() => find(element, '#email-error') !== null, 'the slip is told');
    expect((find(element, '#email') as HTMLInputElement).value).to.equal('someone@');
    await expectAccessible(element);

    await ask(element, 'citizen@example.org');
    const isTold = () => element.shadowRoot?.activeElement?.classList.contains('sent');
    await waitUntil(isTold, 'what comes next is told');
    expect(textOf(element, '.sent')).to.contain('citizen@example.org');
    await expectAccessible(element);

    element.lang = 'en';
    await waitUntil(() => textOf(element).includes(mailEn.privacy), 'it is English');
    element.style.width = '320px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('is not offered to who hides, nor where the ministry has not switched it on', async () => {
    const hidden = await fileTestCase({
      complainant: { identity: 'confidential', name: 'ผู้ร้อง', phone: '0812345678' },
    });
    expect(textOf(await openTestCase(hidden))).not.to.contain(offered);
    const shown = await fixture<HTMLElement>(
      html`<div>${mailTemplate(stillCase(viewWith()), caseMessagesTh, 'th')}</div>`,
    );
    expect(shown.textContent).to.equal('');
  });

  it('keeps the address and says why when the case is settled meanwhile', async () => {
    const receipt = await fileTestCase();
    const element = await openTestCase(receipt);
    await openForm(element);
    type(element, 'email', 'citizen@example.org');
    const officer = await directorOfCenter();
    await officer.cases.recordResult(await officer.cases.read(receipt.number), {
      result: 'ซ่อมท่อแล้วเสร็จทุกหลัง',
    });
    await ask(element, 'citizen@example.org');
    expect(await summaryOf(element)).to.equal(mailTh.closed);
    expect((find(element, '#email') as HTMLInputElement).value).to.equal('citizen@example.org');
    await expectAccessible(element);
  });
});

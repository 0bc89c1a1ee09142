import type { CaseReceipt } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { captureEvents } from '../element/testing/capture-events.ts';
import { expectAccessible, find, summaryOf, type } from './testing/reader.ts';
import { fileTestCase, firstScreen, openTestCase } from './testing/test-case.ts';

describe('damrong-case-status as a form', () => {
  let center: CenterInBrowser;
  let receipt: CaseReceipt;

  before(async () => {
    center = await centerInBrowser();
    receipt = await fileTestCase();
  });

  it('is valid once number and code could be those of a case', async () => {
    const element = await openTestCase(receipt);
    element.reset();
    await element.updateComplete;
    expect(element.checkValidity()).to.equal(false);
    type(element, 'number', receipt.number);
    type(element, 'code', receipt.code);

    expect(element.checkValidity()).to.equal(true);
    expect(element.reportValidity()).to.equal(true);
    expect(find(element, '.summary')).to.equal(null);
  });

  it('is not valid with a slip in the number', async () => {
    const element = await openTestCase(receipt);
    expect(element.checkValidity()).to.equal(true);
    element.reset();
    await element.updateComplete;
    const last = Number(receipt.number.at(-1));
    type(element, 'number', receipt.number.slice(0, -1) + String((last + 1) % 10));
    type(element, 'code', receipt.code);

    expect(element.checkValidity()).to.equal(false);
  });

  it('reports what is missing without asking the centre', async () => {
    const element = await firstScreen(center.dead);
    const codes = await captureEvents(element, 'damrong-error', async () => {
      expect(element.reportValidity()).to.equal(false);
      await summaryOf(element);
    });

    expect(codes).to.deep.equal(['input_invalid']);
  });

  it('leaves the case and forgets number and code when it is reset', async () => {
    const element = await openTestCase(receipt);
    element.reset();
    await element.updateComplete;

    expect((find(element, '#number') as HTMLInputElement).value).to.equal('');
    expect((find(element, '#code') as HTMLInputElement).value).to.equal('');
  });

  it('takes nothing in while it is disabled, with and without a case', async () => {
    const element = await firstScreen(center.api);
    element.disabled = true;
    await element.updateComplete;
    expect(find(element, '#number')?.matches(':disabled')).to.equal(true);
    expect(find(element, 'form button')?.matches(':disabled')).to.equal(true);
    await expectAccessible(element);

    const open = await openTestCase(receipt);
    open.setAttribute('disabled', '');
    await open.updateComplete;
    const enabled = open.shadowRoot?.querySelectorAll('.body :is(button, textarea, input):enabled');
    expect(enabled).to.have.length(0);
    await expectAccessible(open);
  });
});

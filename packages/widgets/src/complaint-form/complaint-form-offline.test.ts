import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { FormDriver, words } from './testing/form-driver.ts';

describe('damrong-complaint-form: without a network', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(async () => {
    form = await FormDriver.open(center.api);
    await form.answerAll();
    form.element.api = center.dead;
    await form.next();
    await waitUntil(() => form.shows('.summary'), 'no word');
  });

  const networkIsBack = () => {
    form.element.api = center.api;
    dispatchEvent(new Event('online'));
  };

  it('says that it will send by itself, and how to stop that', async () => {
    expect(words(form.find('.summary'))).to.include('ส่งให้เองเมื่อสัญญาณกลับมา');
    await form.isAccessible();
  });

  it('sends once when the network is back, and says so', async () => {
    const numbers: string[] = [];
    form.element.addEventListener('damrong-case-filed', (event) => numbers.push(event.number));
    networkIsBack();
    dispatchEvent(new Event('online'));
    const { number } = await form.receipt();

    expect(numbers).to.deep.equal([number]);
    await waitUntil(() => words(form.find('.waiting')).includes('ส่งเรื่องให้ท่านแล้ว'));
    dispatchEvent(new Event('online'));
    expect(form.shows('.receipt')).to.equal(true);
  });

  it('keeps focus and what was said where an attempt without a press fails', async () => {
    form.find('#truth').focus();
    dispatchEvent(new Event('online'));
    await waitUntil(() => form.find('.actions .button').ariaDisabled === 'true');
    await waitUntil(() => form.find('.actions .button').ariaDisabled === null, 'it still sends');

    expect(form.focused?.id).to.equal('truth');
    expect(form.shows('.summary')).to.equal(true);
  });

  it('sends nothing by itself once the reader has gone back', async () => {
    await form.press('ย้อนกลับ');
    await form.appears('#identity');
    networkIsBack();
    await form.next();
    await form.appears('#truth');

    expect(form.shows('.receipt')).to.equal(false);
  });
}).timeout(40_000);

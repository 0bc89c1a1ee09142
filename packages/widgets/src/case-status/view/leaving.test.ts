import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { asksBeforeLeaving } from '../../element/testing/leaving.ts';
import { choose, photo } from '../../files/testing/sample-files.ts';
import { expectAccessible, find, press, type } from '../testing/reader.ts';
import { fileTestCase, openTestCase } from '../testing/test-case.ts';

describe('an open case with something unsent', () => {
  it('is asked about by the browser from the first letter until it is sent', async () => {
    const element = await openTestCase(await fileTestCase());
    expect(asksBeforeLeaving()).to.equal(false);
    type(element, 'facts', 'เมื่อเช้าน้ำไหลแล้ว แต่ยังขุ่นมาก');
    await element.updateComplete;
    expect(element.unsaved).to.equal(true);
    expect(asksBeforeLeaving()).to.equal(true);
    press(element, 'section form button[type=submit]');
    await waitUntil(() => find(element, '.sent'));

    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('is asked about for a photo alone', async () => {
    const element = await openTestCase(await fileTestCase());
    press(element, '#files');
    await waitUntil(() => find(element, '.files'));
    choose(element.shadowRoot!, await photo('ถนน.jpg'));

    await waitUntil(() => asksBeforeLeaving());
  });

  it('asks in its place before another case, and stays when it is told to', async () => {
    const element = await openTestCase(await fileTestCase());
    type(element, 'facts', 'เมื่อเช้าน้ำไหลแล้ว แต่ยังขุ่นมาก');
    press(element, '.leave');
    await waitUntil(() => element.shadowRoot?.activeElement === find(element, '.leaving'));
    await expectAccessible(element);
    press(element, '.leaving .button');
    await waitUntil(() => find(element, '.leaving') === null);
    expect((find(element, '#facts') as HTMLTextAreaElement).value).to.include('ขุ่นมาก');
    press(element, '.leave');
    await waitUntil(() => find(element, '.leaving'));
    press(element, '.leaving .secondary');

    await waitUntil(() => find(element, '#number'));
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('goes to another case at once where nothing is written', async () => {
    const element = await openTestCase(await fileTestCase());
    press(element, '.leave');

    await waitUntil(() => find(element, '#number'));
  });
});

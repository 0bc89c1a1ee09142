import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { choose, photo } from '../../files/testing/sample-files.ts';
import { expectAccessible, find, press, textOf, type } from '../testing/reader.ts';
import { fileTestCase, openTestCase } from '../testing/test-case.ts';

describe('photos and documents of a case', function () {
  // A picture goes up, is made anew and comes back.
  this.timeout(40_000);

  it('are added with facts, and shown once the centre has them', async () => {
    const element = await openTestCase(await fileTestCase());
    expect(find(element, '.attachments')).to.equal(null);
    press(element, '#files');
    await waitUntil(() => find(element, '.files') !== null, 'no files');
    choose(element.shadowRoot!, await photo());
    await waitUntil(() => find(element, '.files .ready') !== null, 'not sent');
    await expectAccessible(element);
    type(element, 'facts', 'รูปถ่ายเมื่อเช้านี้');
    find(element, '#facts')?.closest('form')?.requestSubmit();
    await waitUntil(() => find(element, '.attached canvas') !== null, 'no picture');
    expect(textOf(element, '.attachments')).to.include('ที่ท่านแนบไว้').and.to.include('รูปที่ 1');
    expect(find(element, '.files')).to.equal(null);
    await expectAccessible(element);
  });
});

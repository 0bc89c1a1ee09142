import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import '../case-status/case-status.define.ts';
import { find, textOf } from '../case-status/testing/reader.ts';
import '../complaint-form/complaint-form.define.ts';

describe('an address that no call can go to', () => {
  for (const api of ['center.example', 'ftp://center.example', 'https:///']) {
    it(`is told as a refusal at the first screen: ${api}`, async () => {
      const element = await fixture(
        html`<damrong-complaint-form province="50" api=${api}></damrong-complaint-form>`,
      );
      await waitUntil(() => find(element, '[role=alert]'), 'no word');

      expect(textOf(element, '[role=alert]')).to.contain('หน้าเว็บนี้ส่งเรื่องให้ศูนย์ดำรงธรรมไม่ได้');
      expect(find(element, '[role=alert] [href="tel:1567"]')).not.to.equal(null);
      expect(find(element, 'input')).to.equal(null);
    });
  }

  it('is not taken for a line that will be back', async () => {
    const element = await fixture(
      html`<damrong-case-status api="center.example"></damrong-case-status>`,
    );
    await waitUntil(() => find(element, '[role=alert]'), 'no word');

    expect(textOf(element, '[role=alert]')).not.to.contain('ขณะนี้');
  });
});

import { createClient } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { centerInBrowser } from '../../../../../test/support/center-in-browser.js';
import { viewEn } from '../locale/en.ts';
import { viewTh } from '../locale/th.ts';
import { fileTestCase } from '../testing/test-case.ts';
import { caseDocument } from './case-text.ts';

describe('caseDocument', () => {
  it('has number, status and what happened, and never the code', async () => {
    const { number, code } = await fileTestCase();
    const { api } = await centerInBrowser();
    const view = await createClient({ baseUrl: api }).cases.lookUp({ number, code });
    const { title, lines } = caseDocument(view, viewTh, 'th');

    expect(title).to.equal(view.center.name.th);
    expect(lines[0]).to.include({ label: viewTh.caseNumber, value: number });
    expect(lines.map(({ value }) => value)).to.include(viewTh.events.received);
    expect(JSON.stringify(lines)).not.to.contain(code);
    expect(caseDocument(view, viewEn, 'en').lines[1]).to.deep.equal({
      label: viewEn.status,
      value: 'Received',
    });
  });
});

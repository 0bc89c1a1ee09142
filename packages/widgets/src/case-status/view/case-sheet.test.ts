import { createClient } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { centerInBrowser } from '../../../../../test/support/center-in-browser.js';
import { viewEn } from '../locale/view.en.ts';
import { viewTh } from '../locale/view.th.ts';
import { fileTestCase } from '../testing/test-case.ts';
import { caseSheet } from './case-sheet.ts';

describe('caseSheet', () => {
  it('has number, status and what happened, and never the code', async () => {
    const { number, code } = await fileTestCase();
    const { api } = await centerInBrowser();
    const view = await createClient({ baseUrl: api }).cases.lookUp({ number, code });
    const { title, lines } = caseSheet(view, viewTh, 'th');

    expect(title).to.equal(view.center.name.th);
    expect(lines[0]).to.include({ label: viewTh.caseNumber, value: number });
    expect(lines.map(({ value }) => value)).to.include(viewTh.events.received);
    expect(JSON.stringify(lines)).not.to.contain(code);
    expect(caseSheet(view, viewEn, 'en').lines[1]).to.deep.equal({
      label: viewEn.status,
      value: 'Received',
    });
  });
});

import { fileCase, type CaseFiling } from '@damrong/contract';
import { createTransport, send } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import {
  centreInBrowser,
  type CentreInBrowser,
} from '../../../../../test/support/centre-in-browser.js';
import { story } from '../testing/form-driver.ts';
import { emptyDraft } from '../draft.ts';
import { Attempts } from './file-draft.ts';
import { checkDraft } from './check-draft.ts';

function filingOf(facts: string): CaseFiling {
  const checked = checkDraft(
    {
      ...emptyDraft('50'),
      category: 'utilities.water_supply',
      facts,
      isDateUnknown: true,
      identity: 'named',
      name: 'ผู้ร้อง ตัวอย่าง',
      phone: '081-234-5678',
      isTrue: true,
    },
    'th',
  );
  if (!checked.ok) throw new Error('The example is not complete');
  return checked.filing;
}

describe('Attempts', () => {
  let centre: CentreInBrowser;
  const { signal } = new AbortController();

  before(async () => {
    centre = await centreInBrowser();
  });

  it('gets the same case for the same key', async () => {
    const delivery = { baseUrl: centre.api, key: emptyDraft('').key, signal };
    const first = await new Attempts().file(filingOf(story), delivery);
    const again = await new Attempts().file(filingOf(story), delivery);

    expect(again.receipt).to.deep.equal(first.receipt);
    expect(again.isEarlier).to.equal(false);
  });

  it('finds the case of an attempt whose answer was lost before the draft was changed', async () => {
    const { key } = emptyDraft('');
    const attempts = new Attempts();
    const lost = await attempts
      .file(filingOf(story), { baseUrl: centre.dead, key, signal })
      .catch((error: unknown) => error);
    const transport = createTransport({ baseUrl: centre.api });
    const taken = await send(
      transport,
      fileCase,
      { body: filingOf(story) },
      { idempotencyKey: key },
    );

    const changed = filingOf(`${story} วันนี้ก็ยังไม่ไหล`);
    const filed = await attempts.file(changed, { baseUrl: centre.api, key, signal });

    expect(lost).to.have.property('name', 'NetworkError');
    expect(filed).to.deep.include({ receipt: taken, isEarlier: true });
  }).timeout(20_000);

  it('files the changed draft when no earlier attempt arrived', async () => {
    const { key } = emptyDraft('');
    const attempts = new Attempts();
    await attempts
      .file(filingOf(story), { baseUrl: centre.dead, key, signal })
      .catch(() => undefined);

    const changed = filingOf(`${story} วันนี้ก็ยังไม่ไหล`);
    const filed = await attempts.file(changed, { baseUrl: centre.api, key, signal });

    expect(filed.isEarlier).to.equal(false);
    expect(filed.filing.facts).to.equal(changed.facts);
  }).timeout(20_000);
});

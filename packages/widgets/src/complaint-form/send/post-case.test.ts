import { expect } from '@open-wc/testing';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../../test/support/center-in-browser.js';
import { IdempotentSubmission } from '../../form/idempotent-submission.ts';
import type { FiledCase } from '../context.ts';
import { emptyDraft } from '../draft.ts';
import { story } from '../testing/form-driver.ts';
import { checkDraft } from './check-draft.ts';
import { postCase, toFiledCase } from './post-case.ts';

const longerStory = `${story} วันนี้ก็ยังไม่ไหล`;
const noProof = () => Promise.resolve(undefined);

/** A form that sends to this address, and one draft in it. */
function formAt(baseUrl: () => string, key: string) {
  const submission = new IdempotentSubmission(postCase(baseUrl, noProof), () => undefined);
  return async (facts: string): Promise<FiledCase> => {
    const draft = {
      ...emptyDraft('50'),
      category: 'utilities.water_supply',
      facts,
      identity: 'named',
      name: 'ผู้ร้อง ตัวอย่าง',
      phone: '081-234-5678',
      isTrue: true,
    } as const;
    const checked = checkDraft(draft, 'th');
    if (!checked.ok) throw new Error('The draft is not complete');
    const sent = await submission.send(checked.filing, key);
    if (sent === undefined) throw new Error('The answer was given up');
    return toFiledCase(sent);
  };
}

describe('postCase', () => {
  let center: CenterInBrowser;
  let key: string;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(() => {
    ({ key } = emptyDraft(''));
  });

  it('gets the same case for the same key', async () => {
    const first = await formAt(() => center.api, key)(story);
    const again = await formAt(() => center.api, key)(story);

    expect(again).to.deep.equal(first);
    expect(again.isEarlier).to.equal(false);
  });

  it('finds the case of an attempt whose answer was lost before the draft was changed', async () => {
    let baseUrl = center.dead;
    const file = formAt(() => baseUrl, key);
    const lost = await file(story).catch((error: unknown) => error);
    const taken = await formAt(() => center.api, key)(story);

    baseUrl = center.api;
    const filed = await file(longerStory);

    expect(lost).to.have.property('name', 'NetworkError');
    expect(filed).to.deep.equal({ ...taken, isEarlier: true });
  }).timeout(20_000);

  it('files the changed draft when no earlier attempt arrived', async () => {
    let baseUrl = center.dead;
    const file = formAt(() => baseUrl, key);
    await file(story).catch(() => undefined);

    baseUrl = center.api;
    expect((await file(longerStory)).isEarlier).to.equal(false);
  }).timeout(20_000);
});

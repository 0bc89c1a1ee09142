import { expect } from '@open-wc/testing';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../../test/support/center-in-browser.js';
import { emptyDraft, type Draft } from '../draft.ts';
import { story } from '../testing/form-driver.ts';
import { Filing } from './filing.ts';

const longerStory = `${story} วันนี้ก็ยังไม่ไหล`;

function draftOf(key: string, facts: string): Draft {
  return {
    ...emptyDraft('50'),
    key,
    category: 'utilities.water_supply',
    facts,
    isDateUnknown: true,
    identity: 'named',
    name: 'ผู้ร้อง ตัวอย่าง',
    phone: '081-234-5678',
    isTrue: true,
  };
}

describe('Filing', () => {
  let center: CenterInBrowser;
  let key: string;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(() => {
    ({ key } = emptyDraft(''));
  });

  const file = async (filing: Filing, facts: string) => {
    const result = await filing.file(draftOf(key, facts), 'th');
    if (!('filed' in result)) throw new Error('The draft was not filed');
    return result.filed;
  };

  it('gets the same case for the same key', async () => {
    const first = await file(new Filing(() => center.api), story);
    const again = await file(new Filing(() => center.api), story);

    expect(again).to.deep.equal(first);
    expect(again.isEarlier).to.equal(false);
  });

  it('finds the case of an attempt whose answer was lost before the draft was changed', async () => {
    let baseUrl = center.dead;
    const filing = new Filing(() => baseUrl);
    const lost = await filing.file(draftOf(key, story), 'th');
    const taken = await file(new Filing(() => center.api), story);

    baseUrl = center.api;
    const filed = await file(filing, longerStory);

    expect('failure' in lost && lost.failure).to.have.property('name', 'NetworkError');
    expect(filed).to.deep.equal({ ...taken, isEarlier: true });
  }).timeout(20_000);

  it('files the changed draft when no earlier attempt arrived', async () => {
    let baseUrl = center.dead;
    const filing = new Filing(() => baseUrl);
    await filing.file(draftOf(key, story), 'th');

    baseUrl = center.api;
    const filed = await file(filing, longerStory);

    expect(filed.isEarlier).to.equal(false);
  }).timeout(20_000);
});

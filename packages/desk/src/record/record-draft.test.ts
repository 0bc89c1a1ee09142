import { expect } from '@open-wc/testing';
import { isTouched, newDraft, readDraft, toDraftIssues, type RecordDraft } from './record-draft.ts';

const now = new Date('2026-11-23T03:00:00Z');

const complete: RecordDraft = {
  ...newDraft(now),
  channel: 'letter',
  categoryCode: 'utilities.water_supply',
  facts: 'น้ำประปาไม่ไหลทั้งหมู่บ้าน',
  identity: 'named',
  name: 'ผู้ร้อง ตัวอย่าง',
};

const issuesOf = (part: Partial<RecordDraft>) =>
  readDraft({ ...complete, ...part }, '50', now).issues.map(({ field, issue }) => [
    field,
    issue.code,
  ]);

describe('record draft', () => {
  it('is received today, in the Buddhist era, until told otherwise', () => {
    const lateEvening = new Date('2026-11-22T17:30:00Z');
    expect(newDraft(lateEvening).received).to.deep.equal({ day: '23', month: '11', year: '2569' });
  });

  it('chooses nothing that could do harm', () => {
    const { identity, channel, categoryCode } = newDraft(now);
    expect({ identity, channel, categoryCode }).to.deep.equal({
      identity: undefined,
      channel: '',
      categoryCode: '',
    });
  });

  it('keeps for the next matter what a pile of letters has in common, and nothing of the person', () => {
    const received = { day: '20', month: '11', year: '2569' };
    const next = newDraft(now, { ...complete, received, urgency: 'urgent' });
    expect(next.channel).to.equal('letter');
    expect(next.received).to.deep.equal(received);
    expect(next.urgency).to.equal('normal');
    expect(isTouched(next)).to.equal(false);
    expect(next.identity).to.equal(undefined);
  });

  it('is complete without anything that is optional', () => {
    expect(issuesOf({})).to.deep.equal([]);
  });

  it('lists what is missing in the order of the form', () => {
    expect(readDraft(newDraft(now), '50', now).issues.map(({ field }) => field)).to.deep.equal([
      'channel',
      'categoryCode',
      'facts',
      'identity',
    ]);
  });

  for (const [title, part, expected] of [
    [
      'a C.E. year',
      { received: { day: '20', month: '11', year: '2026' } },
      ['received', 'year_not_buddhist'],
    ],
    [
      'a day to come',
      { received: { day: '24', month: '11', year: '2569' } },
      ['received', 'date_in_future'],
    ],
    [
      '30 February',
      { happened: { day: '30', month: '2', year: '2569' } },
      ['happened', 'date_impossible'],
    ],
    [
      'half a date',
      { happened: { day: '3', month: '', year: '' } },
      ['happened', 'date_incomplete'],
    ],
    ['an impossible phone number', { phone: '0812' }, ['phone', 'phone_invalid']],
    ['an emoji as a name', { name: '😀' }, ['name', 'name_without_letters']],
    ['facts of one word', { facts: 'น้ำ' }, ['facts', 'too_short']],
    ['ten thousand characters', { facts: 'ก'.repeat(10_000) }, ['facts', 'too_long']],
    ['an address that is none', { email: 'a@' }, ['email', 'email_invalid']],
    [
      'a district of another province',
      { districtCode: '4001' },
      ['districtCode', 'district_unknown'],
    ],
  ] as const) {
    it(`finds ${title}`, () => {
      expect(issuesOf(part)).to.deep.equal([expected]);
    });
  }

  it('suggests the Buddhist year for a C.E. year', () => {
    const received = { day: '20', month: '11', year: '2026' };
    const [found] = readDraft({ ...complete, received }, '50', now).issues;
    expect(found?.issue).to.include({ suggestion: 2569, typed: '2026' });
  });

  it('takes Thai digits in dates and telephone numbers', () => {
    const part = { received: { day: '๒๐', month: '11', year: '๒๕๖๙' }, phone: '๐๘๑-๒๓๔-๕๖๗๘' };
    const { recording, issues } = readDraft({ ...complete, ...part }, '50', now);
    expect(issues).to.deep.equal([]);
    expect(recording.receivedOn).to.equal('2026-11-20');
  });

  it('sends nothing of a person who stays anonymous, even when it was typed before', () => {
    const { recording } = readDraft(
      { ...complete, identity: 'anonymous', phone: '191' },
      '50',
      now,
    );
    expect(recording.complainant).to.deep.equal({ identity: 'anonymous' });
  });

  it('finds its own field for what the centre refuses', () => {
    const refused = [
      { path: ['location', 'subdistrictCode'], code: 'subdistrict_unknown' },
      { path: ['categoryCode'], code: 'category_unknown' },
      { path: ['receivedOn'], code: 'date_too_old' },
    ] as const;
    const given = refused.map((issue) => ({ ...issue, path: [...issue.path] }));
    expect(toDraftIssues(given, complete).map(({ field }) => field)).to.deep.equal([
      'subdistrictCode',
      'categoryCode',
      'received',
    ]);
  });
});

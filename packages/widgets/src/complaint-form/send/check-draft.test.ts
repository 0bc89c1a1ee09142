import { expect } from '@open-wc/testing';
import { changeDraft, emptyDraft, type Draft } from '../draft.ts';
import { checkDraft, checkStep } from './check-draft.ts';

const today = '2026-11-22';

const complete: Draft = {
  ...emptyDraft('50'),
  category: 'utilities.water_supply',
  facts: 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้ว 5 วัน แจ้งผู้ใหญ่บ้านแล้วยังไม่มีการแก้ไข',
  when: 'other',
  date: { day: '16', month: '11', year: '2569' },
  district: '5001',
  identity: 'named',
  name: 'ผู้ร้อง ตัวอย่าง',
  phone: '081-234-5678',
  isTrue: true,
};

function issuesOf(change: Partial<Draft>) {
  const checked = checkDraft(changeDraft(complete, change), 'th', [], today);
  return checked.ok ? [] : checked.issues.map(({ field, code }) => `${field}: ${code}`);
}

describe('checkDraft', () => {
  it('reads a complete draft as the filing that the centre accepts', () => {
    const checked = checkDraft(complete, 'th', [], today);

    expect(checked.ok && checked.filing).to.deep.include({
      provinceCode: '50',
      categoryCode: 'utilities.water_supply',
      happenedOn: '2026-11-16',
      truthConfirmed: true,
    });
    expect(checked.ok && checked.filing.location).to.include({ districtCode: '5001' });
  });

  it('sends neither name nor telephone of somebody anonymous', () => {
    const checked = checkDraft(changeDraft(complete, { identity: 'anonymous' }), 'th', [], today);

    expect(checked.ok && checked.filing.complainant).to.deep.equal({ identity: 'anonymous' });
  });

  it('takes Thai digits in date and telephone', () => {
    const thai = { date: { day: '๑๖', month: '11', year: '๒๕๖๙' }, phone: '๐๘๑ ๒๓๔ ๕๖๗๘' };
    const checked = checkDraft(changeDraft(complete, thai), 'th', [], today);

    expect(checked.ok && checked.filing.happenedOn).to.equal('2026-11-16');
    expect(checked.ok && checked.filing.complainant).to.include({ phone: '0812345678' });
  });

  const days: [string, Partial<Draft>, string | undefined][] = [
    ['no day that nobody told', { when: '' }, undefined],
    ['none of a date that was cleared', { date: { day: '', month: ' ', year: '' } }, undefined],
    ['the day of today', { when: 'today' }, today],
    ['the day before', { when: 'yesterday' }, '2026-11-21'],
    ['today for what still goes on', { when: 'ongoing' }, today],
  ];
  for (const [title, change, expected] of days) {
    it(`sends ${title}`, () => {
      const checked = checkDraft(changeDraft(complete, change), 'th', [], today);
      expect(checked.ok && checked.filing.happenedOn).to.equal(expected);
    });
  }

  const issues: [string, Partial<Draft>, string[]][] = [
    ['no category', { category: '' }, ['category: required']],
    ['an empty story', { facts: '' }, ['facts: required']],
    ['a story of one word', { facts: 'ช่วยด้วย' }, ['facts: too_short']],
    ['ten thousand characters', { facts: 'น้ำ'.repeat(3334) }, ['facts: too_long']],
    ['a control character', { facts: `น้ำประปาไม่ไหล${'\0'}เลย` }, ['facts: characters_forbidden']],
    ['half a date', { date: { day: '16', month: '', year: '' } }, ['date: date_incomplete']],
    ['2026', { date: { day: '16', month: '11', year: '2026' } }, ['date: year_not_buddhist']],
    ['31 June', { date: { day: '31', month: '6', year: '2569' } }, ['date: date_impossible']],
    ['tomorrow', { date: { day: '23', month: '11', year: '2569' } }, ['date: date_in_future']],
    ['no province', { province: '' }, ['province: required']],
    ['no name', { name: ' ' }, ['name: required']],
    ['an emoji as the name', { name: '😀' }, ['name: name_without_letters']],
    ['an emoji in the name', { name: 'สมชาย 😀' }, ['name: name_has_symbols']],
    ['an impossible telephone', { phone: '12345' }, ['phone: phone_invalid']],
    ['an e-mail without @', { email: 'somchai' }, ['email: email_invalid']],
    ['no declaration', { isTrue: false }, ['truth: truth_not_confirmed']],
    [
      'anonymity without a district',
      { identity: 'anonymous', district: '' },
      ['district: district_required'],
    ],
    [
      'anonymity without detail',
      { identity: 'anonymous', facts: 'น้ำประปาไม่ไหลเลย' },
      ['facts: facts_too_thin'],
    ],
  ];
  for (const [what, change, expected] of issues) {
    it(`names ${what}`, () => {
      expect(issuesOf(change)).to.deep.equal(expected);
    });
  }

  it('names every fault in reading order', () => {
    expect(issuesOf({ phone: '', facts: '', isTrue: false, category: '' })).to.deep.equal([
      'category: required',
      'facts: required',
      'phone: required',
      'truth: truth_not_confirmed',
    ]);
  });

  it('suggests the Buddhist year that was meant', () => {
    const draft = changeDraft(complete, { date: { day: '16', month: '11', year: '2026' } });
    const checked = checkDraft(draft, 'th', [], today);

    expect(!checked.ok && checked.issues[0]).to.include({ suggestion: 2569, typed: '2026' });
  });

  it('says how many characters are too many', () => {
    const checked = checkDraft(
      changeDraft(complete, { facts: 'ก'.repeat(10_000) }),
      'th',
      [],
      today,
    );

    expect(!checked.ok && checked.issues[0]).to.include({ limit: 5000, over: 5000 });
  });
});

describe('checkStep', () => {
  it('asks only for what was shown so far', () => {
    expect(checkStep(emptyDraft('50'), 'about', [], today).map(({ field }) => field)).to.deep.equal(
      ['category'],
    );
  });

  it('finds nothing in a step that is filled in, though later ones are empty', () => {
    const draft = changeDraft(emptyDraft('50'), { category: 'land.boundary' });

    expect(checkStep(draft, 'about', [], today)).to.deep.equal([]);
  });

  it('asks for the place of an anonymous matter before the review', () => {
    const draft = changeDraft(complete, { identity: 'anonymous', district: '', isTrue: false });

    expect(checkStep(draft, 'complainant', [], today).map(({ code }) => code)).to.deep.equal([
      'district_required',
    ]);
  });
});

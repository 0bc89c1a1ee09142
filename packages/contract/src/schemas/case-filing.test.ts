import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileCase } from '../endpoints/cases.ts';
import { toFieldIssues } from '../errors/field-issues.ts';
import { caseFiling } from './case-filing.ts';

const example = fileCase.example as Record<string, unknown>;

function issuesOf(change: Record<string, unknown>) {
  const parsed = caseFiling.safeParse({ ...example, ...change });
  return parsed.success
    ? []
    : toFieldIssues(parsed.error.issues).map(({ path, code, limit }) =>
        limit === undefined ? `${path.join('.')}: ${code}` : `${path.join('.')}: ${code} ${limit}`,
      );
}

const named = (change: Record<string, unknown>) => ({
  complainant: { identity: 'named', name: 'ผู้ร้อง ตัวอย่าง', phone: '0812345678', ...change },
});

describe('caseFiling', () => {
  it('accepts the printed example and folds what was typed', () => {
    const filing = caseFiling.parse({
      ...example,
      facts: '  นํ้าไม่ไหลทั้งหมู่บ้านมา ๕ วัน ',
      ...named({ phone: '๐๘๑-๒๓๔-๕๖๗๘' }),
    });
    assert.equal(filing.facts, 'น้ำไม่ไหลทั้งหมู่บ้านมา ๕ วัน');
    assert.equal(filing.complainant.identity === 'named' && filing.complainant.phone, '0812345678');
  });

  it('accepts the telephone of another country with its plus sign', () => {
    const { complainant } = caseFiling.parse({
      ...example,
      ...named({ phone: '+95 9 123-456-789' }),
    });
    assert.equal(complainant.identity === 'named' && complainant.phone, '+959123456789');
  });

  const invalid: [string, Record<string, unknown>, string[]][] = [
    ['facts left out', { facts: undefined }, ['facts: required']],
    ['facts of spaces', { facts: ' \u200b \u00a0' }, ['facts: required']],
    ['facts too short', { facts: 'น้ำ' }, ['facts: too_short 10']],
    ['ten thousand characters', { facts: 'ก'.repeat(10_000) }, ['facts: too_long 5000']],
    ['NUL in the facts', { facts: 'น้ำไม่ไหล\u0000 ห้าวันแล้ว' }, ['facts: characters_forbidden']],
    ['a lone surrogate', { facts: 'น้ำไม่ไหลห้าวัน\ud800' }, ['facts: characters_forbidden']],
    ['an impossible phone', named({ phone: '0912' }), ['complainant.phone: phone_invalid']],
    ['a hotline as one’s own', named({ phone: '1567' }), ['complainant.phone: phone_invalid']],
    [
      'two phones',
      named({ phone: '0812345678, 0898765432' }),
      ['complainant.phone: phone_several'],
    ],
    [
      'a national ID as a phone',
      named({ phone: '1-1006-00445-63-5' }),
      ['complainant.phone: phone_national_id'],
    ],
    ['a digit too many', named({ phone: '08123456789' }), ['complainant.phone: phone_too_long']],
    ['no phone', named({ phone: '' }), ['complainant.phone: required']],
    ['an emoji as name', named({ name: '🙂' }), ['complainant.name: name_without_letters']],
    ['an emoji in the name', named({ name: 'สม🙂' }), ['complainant.name: name_has_symbols']],
    ['a broken e-mail', named({ email: 'a@b' }), ['complainant.email: email_invalid']],
    [
      'an unknown province',
      { provinceCode: '99', location: {} },
      ['provinceCode: province_unknown'],
    ],
    [
      'a district of another province',
      { location: { districtCode: '4001' } },
      ['location.districtCode: district_unknown'],
    ],
    [
      'a subdistrict without its district',
      { location: { subdistrictCode: '500101' } },
      ['location.subdistrictCode: subdistrict_unknown'],
    ],
    ['an impossible day', { happenedOn: '2026-02-30' }, ['happenedOn: date_impossible']],
    ['an unconfirmed truth', { truthConfirmed: false }, ['truthConfirmed: truth_not_confirmed']],
    ['an unread notice', { privacyNotice: undefined }, ['privacyNotice: notice_not_read']],
    ['no identity mode', { complainant: {} }, ['complainant.identity: required']],
    [
      'an anonymous matter without detail',
      { complainant: { identity: 'anonymous' }, facts: 'มีคนทุจริตในหมู่บ้าน', location: {} },
      ['facts: facts_too_thin 40', 'location.districtCode: district_required'],
    ],
  ];
  for (const [title, change, expected] of invalid) {
    it(`names the issue of ${title}`, () => assert.deepEqual(issuesOf(change), expected));
  }

  it('counts an emoji as one character', () => {
    assert.deepEqual(issuesOf({ facts: '🙂'.repeat(5000) }), []);
    assert.deepEqual(issuesOf({ facts: '🙂'.repeat(5001) }), ['facts: too_long 5000']);
  });

  it('keeps nothing of an anonymous complainant', () => {
    const { complainant } = caseFiling.parse({
      ...example,
      complainant: { identity: 'anonymous', name: 'ไม่ควรเก็บ', phone: '0812345678' },
    });
    assert.deepEqual(complainant, { identity: 'anonymous' });
  });
});

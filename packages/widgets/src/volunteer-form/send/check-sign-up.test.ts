import { volunteerSignUp, type FieldIssue } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { emptyVolunteerDraft, type VolunteerDraft } from '../draft.ts';
import { toFormIssues } from '../../form/form-issue.ts';
import { fields } from '../fields.ts';
import { checkStep, noteLimit, toSignUp } from './check-sign-up.ts';

const complete: VolunteerDraft = {
  ...emptyVolunteerDraft('50'),
  kind: 'business',
  skills: ['boat'],
  districts: ['5001'],
  name: 'ร้านเรือหางยาว ตัวอย่าง',
  contactName: 'ผู้ประสานงาน ตัวอย่าง',
  phone: '081-234-5678',
  isNoticeRead: true,
};

function issuesOf(change: Partial<VolunteerDraft>) {
  return checkStep({ ...complete, ...change }, 'contact').map(
    ({ field, code }) => `${field}: ${code}`,
  );
}

describe('toSignUp', () => {
  it('makes what the centre accepts', () => {
    const parsed = volunteerSignUp.parse(toSignUp({ ...complete, phone: '๐๘๑ ๒๓๔ ๕๖๗๘' }));

    expect(parsed).to.deep.include({ phone: '0812345678', districtCodes: ['5001'] });
  });

  it('leaves out the contact person of somebody who signs up alone', () => {
    expect(toSignUp({ ...complete, kind: 'person' }).contactName).to.equal(undefined);
  });
});

describe('checkStep', () => {
  const issues: [string, Partial<VolunteerDraft>, string[]][] = [
    ['nothing when all is in order', {}, []],
    ['a missing kind', { kind: undefined }, ['kind: required']],
    ['no skill', { skills: [] }, ['skills: required']],
    ['no province', { province: '', districts: [] }, ['province: required']],
    ['an unknown province', { province: '99', districts: [] }, ['province: province_unknown']],
    ['no name', { name: ' ' }, ['name: required']],
    ['an emoji as the name', { name: '😀' }, ['name: name_without_letters']],
    ['an emoji in the name', { name: 'สมชาย 😀' }, ['name: name_has_symbols']],
    ['an emoji as the contact', { contactName: '😀' }, ['contactName: name_without_letters']],
    ['an impossible telephone', { phone: '12345' }, ['phone: phone_invalid']],
    ['an e-mail without @', { email: 'somchai' }, ['email: email_invalid']],
    ['ten thousand characters', { note: 'น'.repeat(10_000) }, ['note: too_long']],
    ['a control character', { note: 'มีเรือ\0' }, ['note: characters_forbidden']],
    ['an unread notice', { isNoticeRead: false }, ['notice: notice_not_read']],
  ];
  for (const [what, change, expected] of issues) {
    it(`names ${what}`, () => {
      expect(issuesOf(change)).to.deep.equal(expected);
    });
  }

  it('names too many districts', () => {
    const districts = Array.from({ length: 31 }).map((_, index) => String(5001 + index));

    expect(issuesOf({ districts })).to.deep.equal(['districts: too_long']);
  });

  it('names every fault in reading order', () => {
    expect(issuesOf({ phone: '', skills: [], isNoticeRead: false })).to.deep.equal([
      'skills: required',
      'phone: required',
      'notice: notice_not_read',
    ]);
  });

  it('asks only for what was shown so far', () => {
    const asked = checkStep(emptyVolunteerDraft(''), 'help').map(({ field }) => field);

    expect(asked).to.deep.equal(['kind', 'skills']);
  });

  it('says how many characters are too many', () => {
    const [issue] = checkStep({ ...complete, note: 'น'.repeat(1012) }, 'area');

    expect(issue).to.include({ limit: noteLimit, over: 12 });
  });
});

describe('fields', () => {
  it('tells the field of what the centre refused, also inside a list', () => {
    const refused: FieldIssue[] = [{ path: ['districtCodes', 0], code: 'district_unknown' }];

    expect(toFormIssues(refused, complete, fields)[0]).to.include({
      field: 'districts',
      code: 'district_unknown',
    });
  });
});

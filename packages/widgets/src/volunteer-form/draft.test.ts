import { expect } from '@open-wc/testing';
import { changeVolunteerDraft, emptyVolunteerDraft, hasContactPerson } from './draft.ts';

describe('volunteer draft', () => {
  it('starts with the province of the page and nothing ticked', () => {
    const draft = emptyVolunteerDraft('50');

    expect(draft).to.include({ province: '50', isNoticeRead: false, kind: undefined });
    expect(draft.skills).to.deep.equal([]);
  });

  it('is not changed in place', () => {
    const draft = emptyVolunteerDraft('50');
    const next = changeVolunteerDraft(draft, { name: 'อาสา ตัวอย่าง' });

    expect(draft.name).to.equal('');
    expect(next.name).to.equal('อาสา ตัวอย่าง');
  });

  it('forgets the districts when the province changes, and only then', () => {
    const draft = changeVolunteerDraft(emptyVolunteerDraft('50'), { districts: ['5001'] });

    expect(changeVolunteerDraft(draft, { note: 'มีเรือ' }).districts).to.deep.equal(['5001']);
    expect(changeVolunteerDraft(draft, { province: '40' }).districts).to.deep.equal([]);
  });

  it('asks businesses and organisations whom to speak to', () => {
    const asks = (kind: 'person' | 'trader' | 'business' | 'organization') =>
      hasContactPerson({ ...emptyVolunteerDraft('50'), kind });

    expect(['business', 'organization'].map((kind) => asks(kind as 'business'))).to.deep.equal([
      true,
      true,
    ]);
    expect(asks('person') || asks('trader')).to.equal(false);
  });
});

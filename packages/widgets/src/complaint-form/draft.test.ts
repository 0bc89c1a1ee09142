import { expect } from '@open-wc/testing';
import { changeDraft, emptyDraft } from './draft.ts';

describe('draft', () => {
  it('starts with the province of the page and a key of its own', () => {
    const draft = emptyDraft('50');

    expect(draft.province).to.equal('50');
    expect(draft.key).to.match(/^[0-9a-f]{32}$/);
    expect(emptyDraft('50').key).not.to.equal(draft.key);
  });

  it('is not changed in place', () => {
    const draft = emptyDraft('50');

    const next = changeDraft(draft, { facts: 'น้ำไม่ไหล' });

    expect(draft.facts).to.equal('');
    expect(next.facts).to.equal('น้ำไม่ไหล');
  });

  it('keeps its key through every change', () => {
    const draft = emptyDraft('50');

    expect(changeDraft(draft, { province: '40', name: 'ก' }).key).to.equal(draft.key);
  });

  it('forgets district and subdistrict when the province changes', () => {
    const draft = changeDraft(emptyDraft('50'), { district: '5001' });

    const next = changeDraft({ ...draft, subdistrict: '500107' }, { province: '40' });

    expect(next.district).to.equal('');
    expect(next.subdistrict).to.equal('');
  });

  it('forgets the subdistrict when the district changes', () => {
    const draft = { ...emptyDraft('50'), district: '5001', subdistrict: '500107' };

    expect(changeDraft(draft, { district: '5002' }).subdistrict).to.equal('');
    expect(changeDraft(draft, { landmark: 'หน้าวัด' }).subdistrict).to.equal('500107');
  });
});

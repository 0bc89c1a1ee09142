import { expect } from '@open-wc/testing';
import type { OpinionDraft } from '../draft.ts';
import { checkStep, toOpinion } from './check-opinion.ts';

const whole: OpinionDraft = {
  topicCode: 'education',
  text: 'ควรให้โรงเรียนในหมู่บ้านมีครูครบทุกชั้น',
  province: '50',
  districtCode: '5007',
  ageBand: '',
  occupation: '',
};

describe('an opinion before it is sent', () => {
  const codes = (draft: Partial<OpinionDraft>) =>
    checkStep({ ...whole, ...draft }, 'about').map(({ field, code }) => `${field} ${code}`);

  it('is complete without age and occupation', () => {
    expect(codes({})).to.deep.equal([]);
    expect(toOpinion(whole)).to.include({ ageBand: undefined, occupation: undefined });
  });

  it('lacks what is not chosen, in reading order', () => {
    expect(codes({ topicCode: '', text: '  ', province: '', districtCode: '' })).to.deep.equal([
      'topicCode required',
      'text required',
      'province required',
      'districtCode required',
    ]);
  });

  it('is asked no more than its step has asked', () => {
    const draft = { ...whole, topicCode: '', text: '', districtCode: '' };
    expect(checkStep(draft, 'topic').map(({ field }) => field)).to.deep.equal(['topicCode']);
    expect(checkStep(draft, 'opinion')).to.have.length(2);
  });

  it('says how much of it is too long', () => {
    const [issue] = checkStep({ ...whole, text: 'ก'.repeat(2005) }, 'opinion');
    expect(issue).to.include({ field: 'text', code: 'too_long', limit: 2000, over: 5 });
  });
});

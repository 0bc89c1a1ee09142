import { expect } from '@open-wc/testing';
import { nothingSince } from './case-since.ts';
import { answerValues, type AnsweredCase } from './answer-values.ts';

const value: AnsweredCase = {
  number: '2570-50-000123-7',
  title: 'ขอให้ซ่อมถนน',
  provinceCode: '50',
  location: { districtCode: null, subdistrictCode: null, landmark: null, position: null },
  categoryCode: 'utilities.road',
  receivedAt: '2026-11-30T02:00:00.000Z',
  dueOn: '2026-12-15',
  agency: null,
  letterNumber: null,
  complainant: {
    identity: 'named',
    revealed: true,
    kind: 'person',
    name: 'นายสมชาย ตัวอย่าง',
    phone: null,
    email: null,
  },
};
const now = new Date('2026-12-01T20:00:00.000Z');
const valuesOf = (more: Partial<AnsweredCase>, lang: 'th' | 'en' = 'th') =>
  answerValues({ ...value, ...more }, lang, nothingSince.names, now);

describe('what fills a template', () => {
  it('is told in the language of the template, by the day in Thailand', () => {
    expect(valuesOf({})).to.deep.equal({
      complainant: 'นายสมชาย ตัวอย่าง',
      number: '2570-50-000123-7',
      title: 'ขอให้ซ่อมถนน',
      category: 'utilities.road',
      place: 'จังหวัดเชียงใหม่',
      received: '30 พฤศจิกายน 2569',
      center: 'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่',
      today: '2 ธันวาคม 2569',
      due: '15 ธันวาคม 2569',
    });
    const { center, due } = valuesOf({}, 'en');
    expect(center).to.equal('Damrongdhama Centre of Chiang Mai');
    expect(due).to.equal('15 December 2026 (B.E. 2569)');
  });

  it('leaves out what is not known', () => {
    const { due, agency, letter } = valuesOf({ dueOn: null });
    expect([due, agency, letter]).to.deep.equal([undefined, undefined, undefined]);
    expect(valuesOf({ agency: 'เทศบาล', letterNumber: 'ชม 1' })).to.include({
      agency: 'เทศบาล',
      letter: 'ชม 1',
    });
  });

  it('names only who complains under an open name that the officer may read', () => {
    const { complainant } = value;
    for (const hidden of [
      { ...complainant, identity: 'confidential' as const, revealed: false, name: null },
      { ...complainant, identity: 'confidential' as const, revealed: true },
      { ...complainant, identity: 'anonymous' as const, name: null },
      { ...complainant, revealed: false },
      { ...complainant, name: null },
    ]) {
      expect(valuesOf({ complainant: hidden }).complainant).to.equal('ผู้ร้อง');
      expect(valuesOf({ complainant: hidden }, 'en').complainant).to.equal('complainant');
    }
  });
});

import { citizenStatusCodes } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { english } from '../locale/en.ts';
import { caseMessagesTh, nextTh, questionTh } from '../locale/th.ts';
import { viewWith } from '../testing/sample-view.ts';
import { nextStep, overdueText } from './case-text.ts';

const now = new Date('2026-11-22T12:00:00Z');
const step = (more: Parameters<typeof viewWith>[1]) =>
  nextStep(viewWith([], more), caseMessagesTh, 'th', now);

describe('nextStep', () => {
  it('is said for every status, in both languages', () => {
    for (const status of citizenStatusCodes) {
      const view = viewWith([], { status });
      expect(nextStep(view, caseMessagesTh, 'th', now).what, status).to.match(/[ก-๙]/);
      expect(nextStep(view, english.caseMessages, 'en', now).what, status).to.match(/^[A-Z]/);
    }
  });

  it('says by when, in the Buddhist era, with the days that are left', () => {
    expect(step({ dueOn: '2026-11-29' }).by).to.equal(
      'กำหนดแจ้งผลภายในวันที่ 29 พฤศจิกายน 2569 (อีก 7 วัน)',
    );
    expect(step({ dueOn: '2026-11-22' }).by).to.contain('(วันนี้)');
  });

  it('says so where there is no fixed day', () => {
    expect(step({ dueOn: null }).by).to.equal(nextTh.noDue);
  });

  it('promises no day that has gone by, and none after the answer', () => {
    expect(step({ dueOn: '2026-11-19', overdue: true }).by).to.equal(undefined);
    expect(step({ dueOn: '2026-11-29', status: 'settled' }).by).to.equal(undefined);
  });

  it('names the agency that has to act', () => {
    const agency = 'การประปาส่วนภูมิภาค';
    expect(step({ status: 'with_agency', agency }).what).to.contain(agency);
  });

  it('is the citizen’s while a question waits', () => {
    const askedAt = '2026-11-20T03:00:00Z';
    const question = { id: 4, text: 'เผาช่วงเวลาใด', askedAt, answerBy: '2026-11-27' };
    expect(step({ question, dueOn: '2026-11-29' })).to.deep.equal({
      what: questionTh.next,
      by: 'กรุณาตอบภายในวันที่ 27 พฤศจิกายน 2569',
    });
  });

  it('tells until when a settled case can be reopened', () => {
    const settled = { status: 'settled', canReopen: true, reopenUntil: '2026-12-22' } as const;
    expect(step(settled).by).to.contain('22 ธันวาคม 2569');
    expect(step({ ...settled, canReopen: false }).by).to.equal(undefined);
  });

  it('says when the content of a settled case was erased', () => {
    const erased = { status: 'settled', erasedAt: '2026-11-20T03:00:00Z' } as const;
    expect(step(erased).what).to.contain('ลบข้อมูลของเรื่องเมื่อ 20 พฤศจิกายน 2569');
    expect(step(erased).by).to.equal(undefined);
  });

  it('offers the rating only while it is open', () => {
    expect(step({ status: 'settled', canRate: true }).what).to.equal(nextTh.rate);
    expect(step({ status: 'settled', canRate: false }).what).to.equal(nextTh.done);
  });
});

describe('overdueText', () => {
  const due = { dueOn: '2026-11-19' };

  it('says that the centre hurries only when it has done something since', () => {
    const since = overdueText({ ...due, lastActionAt: '2026-11-20T03:00:00Z' }, nextTh, 'th');
    expect(since).to.contain('กำลังเร่งรัด').and.to.contain('20 พฤศจิกายน 2569');
  });

  for (const [what, lastActionAt] of [
    ['before the day', '2026-11-10T03:00:00Z'],
    ['on the day, in Thailand', '2026-11-19T16:00:00Z'],
    ['never', null],
  ] as const) {
    it(`says that nothing more was done when the centre acted ${what}`, () => {
      expect(overdueText({ ...due, lastActionAt }, nextTh, 'th')).to.equal(nextTh.notHurried);
    });
  }
});

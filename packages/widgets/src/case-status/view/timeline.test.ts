import { publicEventKinds } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { viewEn } from '../locale/en.ts';
import { viewTh } from '../locale/th.ts';
import { viewWith } from '../testing/sample-view.ts';
import { momentText, refusalReason, timelineEntries } from './case-text.ts';

describe('timelineEntries', () => {
  it('puts the newest first', () => {
    const view = viewWith([
      { kind: 'received', at: '2026-11-02T03:12:00.000Z' },
      { kind: 'facts_added', at: '2026-11-03T03:12:00.000Z' },
    ]);

    expect(timelineEntries(view, viewTh, 'th').map(({ kind }) => kind)).to.deep.equal([
      'facts_added',
      'received',
    ]);
  });

  it('names a status in words and the agency that has the case', () => {
    const view = viewWith([{ status: 'with_agency', agency: 'การประปาส่วนภูมิภาค' }]);

    expect(timelineEntries(view, viewTh, 'th')[0]?.title).to.equal(
      'อยู่ที่หน่วยงานที่รับผิดชอบ: การประปาส่วนภูมิภาค',
    );
    expect(timelineEntries(view, viewEn, 'en')[0]?.title).to.equal(
      'With another agency: การประปาส่วนภูมิภาค',
    );
  });

  it('has words for everything that can happen, in both languages', () => {
    for (const kind of publicEventKinds) {
      const view = viewWith([{ kind, status: 'in_progress' }]);
      expect(timelineEntries(view, viewTh, 'th')[0]?.title, kind).to.match(/[ก-๙]/);
      expect(timelineEntries(view, viewEn, 'en')[0]?.title, kind).to.match(/^[A-Z]/);
    }
  });
});

describe('momentText', () => {
  it('gives Thai time in the Buddhist era and keeps its last word with it', () => {
    expect(momentText('2026-11-02T03:12:00.000Z', 'th')).to.equal(
      '2 พฤศจิกายน 2569 เวลา 10.12\u00a0น.',
    );
  });
});

describe('refusalReason', () => {
  it('takes the words of the refusal', () => {
    const refusal = { status: 'not_accepted', note: 'อยู่ระหว่างการพิจารณาของศาล' } as const;

    expect(refusalReason(viewWith([refusal], { status: 'not_accepted' }))).to.equal(refusal.note);
  });

  it('is none while the case is taken up', () => {
    expect(refusalReason(viewWith([{ note: 'รับไว้แล้ว' }], { result: 'ซ่อมแล้ว' }))).to.equal(null);
  });
});

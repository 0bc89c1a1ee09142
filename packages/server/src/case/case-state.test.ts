import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseStatus } from '@damrong/contract';
import { applyEvent, canAddFacts, canRate, receivedState, type CaseEvent } from './case-state.ts';
import { caseEvent } from './event-row.ts';
import { publicTimeline } from './public-timeline.ts';

const at = new Date('2026-11-22T03:00:00Z');
const received = caseEvent({ at, kind: 'received', status: 'new' });
const status = (to: CaseStatus, more: Partial<CaseEvent> = {}) =>
  caseEvent({ at, kind: 'status', status: to, officerId: 1, officerName: 'เจ้าหน้าที่', ...more });
const result = caseEvent({ at, kind: 'result', status: 'closed', publicNote: 'ซ่อมแล้ว' });
const rated = caseEvent({ at, kind: 'rated', score: 4, publicNote: 'ดี' });

const after = (...events: CaseEvent[]) => events.reduce(applyEvent, receivedState);

describe('case state', () => {
  it('is what the events add up to', () => {
    assert.deepEqual(after(received, status('assigned', { agency: 'การประปา' }), result, rated), {
      status: 'closed',
      agency: 'การประปา',
      result: 'ซ่อมแล้ว',
      rating: { score: 4, comment: 'ดี' },
      settledAt: at,
      question: null,
    });
  });

  it('forgets the agency that sent the case back', () => {
    assert.equal(
      after(received, status('assigned', { agency: 'ก' }), status('returned')).agency,
      null,
    );
  });

  it('keeps what the citizen answered while an agency acts', () => {
    const asked = caseEvent({
      at,
      kind: 'question_asked',
      publicNote: 'ถาม',
      answerBy: '2026-12-01',
    });
    const answered = caseEvent({ at, kind: 'question_answered', publicNote: 'ตอบ' });
    const step = (move: 'send' | 'accept') =>
      ({
        kind: 'assignment',
        assignment: 1,
        move,
        recipient: 'ก',
        text: null,
        dueOn: null,
      }) as const;
    const acted = after(received, asked, answered, status('accepted', { change: step('accept') }));
    assert.equal(acted.question?.state, 'answered');
    const given = after(received, asked, answered, status('assigned', { change: step('send') }));
    assert.equal(given.question, null);
  });

  it('begins again when it is reopened', () => {
    const state = after(received, result, rated, status('reopened'));
    assert.deepEqual(state, { ...receivedState, status: 'reopened' });
    assert.equal(canAddFacts(state), true);
  });

  it('can be rated once, when settled', () => {
    assert.equal(canRate(after(received)), false);
    assert.equal(canRate(after(received, result)), true);
    assert.equal(canRate(after(received, result, rated)), false);
    assert.equal(canAddFacts(after(received, result)), false);
  });

  it('does not change by a look at the complainant', () => {
    const revealed = caseEvent({ at, kind: 'identity_revealed', note: 'เหตุผล' });
    assert.deepEqual(after(received, revealed), after(received));
  });
});

describe('public timeline', () => {
  it('tells of each agency that is given the case, and not of what it does', () => {
    const timeline = publicTimeline([
      received,
      status('assigned', { agency: 'การประปา' }),
      status('assigned', { agency: 'เทศบาล' }),
      status('accepted'),
      status('resolved'),
    ]);
    assert.deepEqual(
      timeline.map((event) => [event.status, event.agency]),
      [
        ['received', null],
        ['with_agency', 'การประปา'],
        ['with_agency', 'เทศบาล'],
        ['in_progress', null],
      ],
    );
  });

  it('leaves out what tells the citizen nothing', () => {
    const timeline = publicTimeline([
      received,
      status('screening', { note: 'ภายใน' }),
      caseEvent({ at, kind: 'identity_revealed', officerName: 'ผู้อำนวยการ', note: 'เหตุผล' }),
      status('assigned', { agency: 'การประปา' }),
      status('accepted', { note: 'ภายใน' }),
      status('in_progress', { publicNote: 'กำลังซ่อม' }),
      result,
    ]);
    assert.deepEqual(
      timeline.map((event) => [event.kind, event.status, event.note]),
      [
        ['received', 'received', null],
        ['status', 'with_agency', null],
        ['status', 'with_agency', 'กำลังซ่อม'],
        ['result', 'settled', 'ซ่อมแล้ว'],
      ],
    );
    assert.equal(/ภายใน|เหตุผล|เจ้าหน้าที่|ผู้อำนวยการ/.test(JSON.stringify(timeline)), false);
  });
});

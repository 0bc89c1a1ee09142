import { expect } from '@open-wc/testing';
import { deadline } from './case-text.ts';

const now = new Date('2026-11-22T12:00:00Z');

describe('deadline', () => {
  it('counts the days until the day', () => {
    const due = deadline({ dueOn: '2026-11-29', overdue: false, status: 'in_progress' }, now);

    expect(due).to.deep.equal({ dueOn: '2026-11-29', overdue: false, days: 7 });
  });

  it('counts the days since it when overdue', () => {
    const due = deadline({ dueOn: '2026-11-17', overdue: true, status: 'with_agency' }, now);

    expect(due).to.deep.equal({ dueOn: '2026-11-17', overdue: true, days: 5 });
  });

  it('begins a new day at midnight in Bangkok', () => {
    const lateEvening = new Date('2026-11-22T17:30:00Z');
    const due = deadline({ dueOn: '2026-11-29', overdue: false, status: 'received' }, lateEvening);

    expect(due?.days).to.equal(6);
  });

  it('believes the centre about overdue, whatever the device says', () => {
    const slow = new Date('2026-11-01T00:00:00Z');

    expect(
      deadline({ dueOn: '2026-11-17', overdue: true, status: 'in_progress' }, slow)?.days,
    ).to.equal(1);
    expect(
      deadline({ dueOn: '2026-11-17', overdue: false, status: 'in_progress' }, now)?.days,
    ).to.equal(0);
  });

  it('is silent where there is none and once the centre has answered', () => {
    expect(deadline({ dueOn: null, overdue: false, status: 'received' }, now)).to.equal(undefined);
    for (const status of ['settled', 'not_accepted'] as const) {
      expect(deadline({ dueOn: '2026-11-17', overdue: false, status }, now)).to.equal(undefined);
    }
  });
});

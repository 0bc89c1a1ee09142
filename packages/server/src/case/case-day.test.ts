import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProblemError } from '../problem-error.ts';
import { checkDay } from './case-day.ts';

// Half past midnight of 23 November in Bangkok, still the day before in Greenwich.
const now = new Date('2026-11-22T17:30:00Z');

const codeOf = (happenedOn: string | undefined): string | undefined => {
  try {
    checkDay({ happenedOn }, now);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ProblemError);
    return error.issues?.[0]?.code;
  }
};

test('the day at the center counts, whatever the clock of a device says', () => {
  assert.equal(codeOf(undefined), undefined);
  assert.equal(codeOf('2026-11-23'), undefined);
  assert.equal(codeOf('2026-11-24'), 'date_in_future');
  assert.equal(codeOf('1926-01-01'), undefined);
  assert.equal(codeOf('1925-12-31'), 'date_too_old');
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { caseStatusCodes, publicStatus } from '../codes/case-statuses.ts';
import { officerRoleCodes } from '../codes/officer-roles.ts';
import { assignmentStateCodes } from '../codes/assignment-states.ts';
import { statusOfAssignments } from './assignment-rules.ts';
import {
  findStatusRule,
  isOpen,
  isSettled,
  mayAsk,
  nextStatuses,
  statusRules,
} from './status-rules.ts';

describe('status rules', () => {
  test('name each step once', () => {
    const steps = statusRules.map(({ from, to }) => `${from}→${to}`);
    assert.equal(new Set(steps).size, steps.length);
    assert.ok(statusRules.every(({ from, to }) => from !== to));
  });

  test('lead from every status onward, and with assignments from a new case to every status', () => {
    const reached = new Set<string>(['new']);
    for (const state of assignmentStateCodes) reached.add(statusOfAssignments([state]) ?? 'new');
    for (const status of reached) {
      for (const rule of statusRules) if (rule.from === status) reached.add(rule.to);
    }
    assert.deepEqual([...reached].sort(), [...caseStatusCodes].sort());
    for (const status of caseStatusCodes) assert.ok(nextStatuses(status, 'director').length > 0);
  });

  test('ask for words wherever a citizen or a colleague needs the reason', () => {
    for (const { to, requiresNote } of statusRules) {
      if (['closed', 'rejected', 'returned', 'resolved', 'reopened'].includes(to)) {
        assert.ok(requiresNote, to);
      }
    }
  });

  test('leave to assignments what only these know', () => {
    for (const { to } of statusRules) {
      assert.ok(!['assigned', 'accepted', 'returned'].includes(to), to);
    }
  });

  test('let the way of a case that the centre handles alone be walked by an officer', () => {
    const way = ['new', 'screening', 'in_progress', 'resolved', 'reviewing', 'closed'] as const;
    way.slice(1).forEach((to, index) => {
      assert.ok(findStatusRule(way[index] ?? 'new', to, 'officer'), to);
    });
  });

  test('let no administrator touch a case', () => {
    for (const status of caseStatusCodes) {
      assert.deepEqual(nextStatuses(status, 'administrator'), []);
    }
  });

  test('leave the reopening of a refused case to chief and director', () => {
    const may = officerRoleCodes.filter((role) => findStatusRule('rejected', 'reopened', role));
    assert.deepEqual(may, ['chief', 'director']);
  });

  test('let the citizen reopen a closed case and do nothing else', () => {
    const may = caseStatusCodes.map((status) => nextStatuses(status, 'citizen'));
    assert.deepEqual(may.flat(), ['reopened']);
    assert.deepEqual(nextStatuses('closed', 'citizen'), ['reopened']);
  });

  test('do not let a settled case be settled again', () => {
    assert.deepEqual(nextStatuses('closed', 'director'), ['reopened']);
    assert.equal(findStatusRule('closed', 'rejected', 'director'), undefined);
  });
});

describe('asking the citizen', () => {
  test('is for the officers of a centre while the case is open', () => {
    const may = (role: 'officer' | 'administrator') =>
      caseStatusCodes.filter((status) => mayAsk(status, role));
    assert.deepEqual(may('officer'), caseStatusCodes.filter(isOpen));
    assert.deepEqual(may('administrator'), []);
  });
});

describe('a status', () => {
  test('is either settled or open', () => {
    assert.deepEqual(caseStatusCodes.filter(isSettled), ['closed', 'rejected']);
    for (const status of caseStatusCodes) assert.notEqual(isOpen(status), isSettled(status));
  });

  test('tells the citizen which agency has the case only while one has it', () => {
    const shown = (hasAgency: boolean) =>
      caseStatusCodes.filter((status) => publicStatus(status, hasAgency) === 'with_agency');
    assert.deepEqual(shown(true), ['assigned', 'accepted', 'in_progress']);
    assert.deepEqual(shown(false), []);
  });

  for (const [status, shown] of [
    ['new', 'received'],
    ['screening', 'received'],
    ['in_progress', 'in_progress'],
    ['resolved', 'in_progress'],
    ['returned', 'in_progress'],
    ['closed', 'settled'],
    ['rejected', 'not_accepted'],
  ] as const) {
    test(`${status} is shown as ${shown}`, () => assert.equal(publicStatus(status, false), shown));
  }
});

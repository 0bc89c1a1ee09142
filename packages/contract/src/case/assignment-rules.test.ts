import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assignmentStateCodes } from '../codes/assignment-states.ts';
import { officerRoleCodes } from '../codes/officer-roles.ts';
import {
  assignmentMoves,
  assignmentRules,
  findAssignmentRule,
  isOpenAssignment,
  nextMoves,
  statusOfAssignments,
} from './assignment-rules.ts';

const answers = ['accept', 'progress', 'result', 'return'];

describe('the rules of assignments', () => {
  test('say one thing about each state and move', () => {
    const said = assignmentRules.map(({ from, move }) => `${from} ${move}`);
    assert.deepEqual(said, [...new Set(said)]);
    for (const move of assignmentMoves) assert.ok(said.some((one) => one.endsWith(` ${move}`)));
  });

  test('give the receiver its answers and leave the rest to the centre', () => {
    for (const state of assignmentStateCodes) {
      for (const role of officerRoleCodes) {
        const moves = nextMoves(state, role);
        if (role === 'administrator') assert.deepEqual(moves, []);
        else if (role === 'agency_officer') {
          assert.deepEqual(
            moves,
            nextMoves(state, 'officer').filter((move) => answers.includes(move)),
          );
        } else assert.deepEqual(moves, nextMoves(state, 'officer'), role);
      }
    }
  });

  test('end where the receiver no longer has the case, until a result is given back', () => {
    assert.deepEqual(nextMoves('returned', 'chief'), []);
    assert.deepEqual(nextMoves('withdrawn', 'chief'), []);
    assert.deepEqual(nextMoves('result', 'chief'), ['revise']);
    assert.deepEqual(nextMoves('result', 'agency_officer'), []);
    assert.deepEqual(assignmentStateCodes.filter(isOpenAssignment), [
      'sent',
      'accepted',
      'in_progress',
    ]);
  });

  test('want words with whatever the other side has to understand', () => {
    const silent = assignmentMoves.filter(
      (move) => !assignmentRules.some((rule) => rule.move === move && rule.requiresText),
    );
    assert.deepEqual(silent, ['accept', 'chase']);
  });

  test('chase without moving', () => {
    const rule = findAssignmentRule('accepted', 'chase', 'officer');
    assert.equal(rule?.to, 'accepted');
  });
});

describe('the sum of assignments', () => {
  test('is what the furthest does, and then what came back', () => {
    assert.equal(statusOfAssignments([]), null);
    assert.equal(statusOfAssignments(['sent', 'sent']), 'assigned');
    assert.equal(statusOfAssignments(['sent', 'accepted', 'result']), 'accepted');
    assert.equal(statusOfAssignments(['result', 'in_progress']), 'in_progress');
    assert.equal(statusOfAssignments(['returned', 'result', 'withdrawn']), 'resolved');
    assert.equal(statusOfAssignments(['withdrawn', 'returned']), 'returned');
    assert.equal(statusOfAssignments(['withdrawn']), 'screening');
  });

  test('never settles a case', () => {
    for (const state of assignmentStateCodes) {
      assert.ok(!['closed', 'rejected'].includes(statusOfAssignments([state]) ?? ''), state);
    }
  });
});

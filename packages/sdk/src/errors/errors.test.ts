import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AnswerError, isAnswerError } from './answer-error.ts';
import { BusyError, isBusyError } from './busy-error.ts';
import { ConflictError, isConflictError } from './conflict-error.ts';
import { DamrongError } from './damrong-error.ts';
import { InputError, isInputError } from './input-error.ts';
import { isDamrongError } from './is-damrong-error.ts';
import { isNetworkError, NetworkError } from './network-error.ts';
import { isNotFoundError, NotFoundError } from './not-found-error.ts';
import { isNotPermittedError, NotPermittedError } from './not-permitted-error.ts';
import { isNotSignedInError, NotSignedInError } from './not-signed-in-error.ts';
import { isServerError, ServerError } from './server-error.ts';

const classes = [
  [AnswerError, isAnswerError],
  [BusyError, isBusyError],
  [ConflictError, isConflictError],
  [InputError, isInputError],
  [NetworkError, isNetworkError],
  [NotFoundError, isNotFoundError],
  [NotPermittedError, isNotPermittedError],
  [NotSignedInError, isNotSignedInError],
  [ServerError, isServerError],
] as const;

const details = { call: 'fileCase', code: 'internal' };

for (const [Class, guard] of classes) {
  describe(Class.name, () => {
    const error = new Class(details);

    it('is known to its guard and to the guard of all', () => {
      assert.ok(guard(error) && isDamrongError(error));
      assert.ok(error instanceof DamrongError);
    });

    it('is no other class', () => {
      const known = classes.filter(([, other]) => other(error));
      assert.deepEqual(known, [[Class, guard]]);
    });

    it('is known when another copy of the package made it', () => {
      const copy = Object.assign(new Error('copy'), { name: Class.name, code: 'internal' });
      assert.ok(guard(copy) && isDamrongError(copy));
    });

    it('is not taken from a thing that only looks like it', () => {
      for (const other of [null, undefined, Class.name, { ...details, name: Class.name }]) {
        assert.equal(guard(other), false);
      }
    });
  });
}

describe('isNetworkError', () => {
  it("knows a DOMException of the same name for the browser's own", () => {
    const exception = new DOMException('offline', 'NetworkError');
    assert.equal(isNetworkError(exception), false);
    assert.equal(isDamrongError(exception), false);
  });
});

describe('DamrongError', () => {
  it('says the call and the code, never a path that may hold a case number', () => {
    assert.equal(new ServerError(details).message, 'fileCase: internal');
  });

  it('has no issues unless some came', () => {
    assert.deepEqual(new ServerError(details).issues, []);
  });
});

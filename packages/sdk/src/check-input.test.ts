import { changeStatus, fileCase } from '@damrong/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filing } from '../test-support/samples.ts';
import { checkInput } from './check-input.ts';
import { InputError } from './errors/input-error.ts';

function issuesOf(check: () => unknown) {
  try {
    check();
  } catch (error) {
    assert.ok(error instanceof InputError);
    const { code, status, issues } = error;
    return { code, status, issues };
  }
  return assert.fail('nothing was refused');
}

describe('checkInput', () => {
  it('names every field with an issue of every part', () => {
    const given = { params: { number: '12' }, body: { status: 'gone', note: 7 } };
    assert.partialDeepStrictEqual(
      issuesOf(() => checkInput(changeStatus, given)),
      {
        code: 'input_invalid',
        status: undefined,
        issues: [
          { path: ['number'], code: 'case_number_invalid' },
          { path: ['status'], code: 'required' },
          { path: ['note'], code: 'required' },
        ],
      },
    );
  });

  it('tells the limit that a text missed', () => {
    const given = { body: { ...filing, facts: 'สั้น' } };
    assert.partialDeepStrictEqual(
      issuesOf(() => checkInput(fileCase, given)),
      { issues: [{ path: ['facts'], code: 'too_short', limit: 10 }] },
    );
  });

  it('refuses a missing body', () => {
    assert.partialDeepStrictEqual(
      issuesOf(() => checkInput(fileCase, {})),
      { code: 'input_invalid' },
    );
  });
});

import assert from 'node:assert/strict';
import { getSystemErrorMap } from 'node:util';
import { test } from 'node:test';
import { isDatabaseError, isUnavailable } from './database-error.ts';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

test('no error of the system is taken for one of the database', () => {
  const codes = [...getSystemErrorMap().values()].map(([code]) => code);
  assert.ok(codes.includes('EPIPE'));
  assert.deepEqual(
    codes.filter((code) => isDatabaseError(withCode(code))),
    [],
  );
});

test('errors of every class of SQLSTATE are those of the database', () => {
  for (const code of ['08006', '23505', '40001', '57P01', 'F0000', 'HV00J', 'P0001', 'XX000']) {
    assert.ok(isDatabaseError(withCode(code)), code);
  }
});

test('a connection that breaks while it is written to or read is a matter of waiting', () => {
  for (const code of ['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', '57P01', '08006']) {
    assert.ok(isUnavailable(withCode(code)), code);
  }
  for (const code of ['EACCES', '23505', 'XX000']) assert.ok(!isUnavailable(withCode(code)), code);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toArabicDigits, toThaiDigits } from './digits.ts';

test('digits change script and nothing else does', () => {
  assert.equal(toArabicDigits('ที่ มท ๐๒๐๕.๓/ว ๒๘๘๑๑'), 'ที่ มท 0205.3/ว 28811');
  assert.equal(toThaiDigits('โทร 1567'), 'โทร ๑๕๖๗');
  assert.equal(toArabicDigits(toThaiDigits('0123456789')), '0123456789');
});

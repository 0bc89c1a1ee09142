import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  caseCheckDigit,
  formatCaseNumber,
  normalizeCaseNumber,
  parseCaseNumber,
} from './case-number.ts';

const parts = { fiscalYear: 2570, provinceCode: '50', serial: 123 };
const number = '2570-50-000123-7';

describe('a case number', () => {
  test('carries the check digit of a GTIN-13', () => {
    assert.equal(caseCheckDigit('257050000123'), '7');
    assert.equal(formatCaseNumber(parts), number);
    // A published GTIN: 4006381333931.
    assert.equal(caseCheckDigit('400638133393'), '1');
  });

  test('never survives a single wrong digit', () => {
    const digits = number.replaceAll('-', '');
    for (let at = 0; at < digits.length; at += 1) {
      for (let wrong = 0; wrong < 10; wrong += 1) {
        const slip = digits.slice(0, at) + wrong + digits.slice(at + 1);
        if (slip !== digits) assert.equal(parseCaseNumber(slip), undefined, slip);
      }
    }
  });

  test('comes back as its parts', () => {
    assert.deepEqual(parseCaseNumber(number), parts);
    const last = { fiscalYear: 2699, provinceCode: '96', serial: 999_999 };
    assert.deepEqual(parseCaseNumber(formatCaseNumber(last)), last);
  });

  for (const wrong of [
    { ...parts, serial: 0 },
    { ...parts, serial: 1_000_000 },
    { ...parts, serial: 1.5 },
    { ...parts, provinceCode: '59' },
    { ...parts, fiscalYear: 2027 },
  ]) {
    test(`is not made of ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => formatCaseNumber(wrong), RangeError);
    });
  }
});

describe('normalizeCaseNumber', () => {
  for (const typed of [
    number,
    '2570500001237',
    '2570 50 000123 7',
    '๒๕๗๐-๕๐-๐๐๐๑๒๓-๗',
    '2570–50—000123−7',
    '2570/50/000123/7',
    '2570-50-123-7',
    '2570-500001237',
    ' เลขที่เรื่อง 2570-50-000123-7\n',
    '2570\u200B-50-000123-7',
  ]) {
    test(`reads ${JSON.stringify(typed)}`, () => assert.equal(normalizeCaseNumber(typed), number));
  }

  for (const typed of [
    '',
    '2570-50-000123-6',
    '2570-50-000132-7',
    '2570-59-000123-7',
    '2027-50-000123-7',
    '2570-50-0000123-7',
    '2570-50-000000-0',
    '2570-50-000123',
    '2570-50-000123-7-1',
    '257050000123711',
    '2570-50-000123-7 ครับ',
    'ABCD-EFGH-JKMN',
  ]) {
    test(`refuses ${JSON.stringify(typed)}`, () =>
      assert.equal(normalizeCaseNumber(typed), undefined));
  }
});

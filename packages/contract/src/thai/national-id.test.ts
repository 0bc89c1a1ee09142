import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isNationalId, maskNationalIds } from './national-id.ts';

describe('isNationalId', () => {
  const valid = [
    '0100600445631',
    '3100600445635',
    '1234545678781',
    '3-1006-00445-63-5',
    '๓๑๐๐๖๐๐๔๔๕๖๓๕',
  ];
  for (const text of valid) {
    test(`accepts ${text}`, () => assert.equal(isNationalId(text), true));
  }
  const invalid = [
    '1234545678789',
    '310060044563',
    '31006004456355',
    '0100600445630',
    '9100600445634',
    '',
    'ก',
  ];
  for (const text of invalid) {
    test(`refuses “${text}”`, () => assert.equal(isNationalId(text), false));
  }
});

describe('maskNationalIds', () => {
  const masked = 'x-xxxx-xxxxx-63-5';
  const cases: [name: string, text: string, shown: string][] = [
    ['an unbroken ID', 'บัตร 3100600445635 ของบิดา', `บัตร ${masked} ของบิดา`],
    ['the spelling of the card', 'เลข3-1006-00445-63-5', `เลข${masked}`],
    ['spaces', '3 1006 00445 63 5', masked],
    ['dots', '3.1006.00445.63.5', masked],
    ['Thai digits', '๓-๑๐๐๖-๐๐๔๔๕-๖๓-๕', masked],
    ['mixed digits and odd dashes', '๓–1006—๐๐๔๔๕−63 - 5', masked],
    ['one digit per box', '3 1 0 0 6 0 0 4 4 5 6 3 5', masked],
    ['marks that cannot be seen', '31006\u200B00445\u200B635', masked],
    ['one after a phone number', '0812345678 3100600445635', `0812345678 ${masked}`],
    ['one before a phone number', '3100600445635 0812345678', `${masked} 0812345678`],
    ['two in a row', '3100600445635 1234545678781', `${masked} x-xxxx-xxxxx-78-1`],
    ['a line end within an ID', '31006\n00445635', masked],
    [
      'slashes and underscores',
      '3/1006/00445/63/5 หรือ 3_1006_00445_63_5',
      `${masked} หรือ ${masked}`,
    ],
    ['bullets with spaces', '3 • 1006 • 00445 • 63 • 5', masked],
    ['brackets', '(3)1006[00445]63{5}', `(${masked}}`],
    ['full-width digits', '３１００６００４４５６３５', masked],
    ['letters between digits are no separator', '31006ก00445635', '31006ก00445635'],
    ['a phone before part of another', '081-234-5678, 053-112233', '081-234-5678, 053-112233'],
    ['a wrong check digit stays', '1234545678789', '1234545678789'],
    ['thirteen digits of a longer number stay', '93100600445635', '93100600445635'],
    ['a case number stays', 'เรื่องที่ 2570-50-000123-7', 'เรื่องที่ 2570-50-000123-7'],
    ['an unbroken case number cannot be told from an ID', '2570500001237', 'x-xxxx-xxxxx-23-7'],
  ];
  for (const [name, text, shown] of cases) {
    test(name, () => assert.equal(maskNationalIds(text), shown));
  }

  // An expression that tries every way to part the digits would not come to an end.
  test('a long run of digits comes to an end', () => {
    const digits = '1 '.repeat(10_000);
    assert.equal(maskNationalIds(digits), digits);
  });
});

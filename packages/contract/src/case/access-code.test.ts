import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatAccessCode, normalizeAccessCode } from './access-code.ts';

describe('formatAccessCode', () => {
  test('writes the first sixty bits', () => {
    assert.equal(formatAccessCode(new Uint8Array(8)), '0000-0000-0000');
    assert.equal(formatAccessCode(new Uint8Array(8).fill(255)), 'ZZZZ-ZZZZ-ZZZZ');
    assert.equal(
      formatAccessCode(Uint8Array.of(0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb0)),
      '0123-4567-89AB',
    );
  });

  test('depends on each of the sixty bits and on no further byte', () => {
    const codes = new Set<string>();
    for (let bit = 0; bit < 60; bit += 1) {
      const bytes = new Uint8Array(16).fill(9, 8);
      bytes[bit >> 3] = 0x80 >> (bit & 7);
      codes.add(formatAccessCode(bytes));
    }
    assert.equal(codes.size, 60);
    assert.equal(formatAccessCode(new Uint8Array(16).fill(9, 8)), '0000-0000-0000');
  });

  test('refuses fewer than eight bytes', () => {
    assert.throws(() => formatAccessCode(new Uint8Array(7)), RangeError);
  });
});

describe('normalizeAccessCode', () => {
  for (const [typed, code] of [
    ['7K3M-9QXT-2BVD', '7K3M-9QXT-2BVD'],
    ['7k3m9qxt2bvd', '7K3M-9QXT-2BVD'],
    [' 7K3M 9QXT – 2BVD ', '7K3M-9QXT-2BVD'],
    ['๗K๓M-๙QXT-๒BVD', '7K3M-9QXT-2BVD'],
    ['oOiI-lL00-1111', '0011-1100-1111'],
    ['รหัสติดตาม: 7K3M-9QXT-2BVD', '7K3M-9QXT-2BVD'],
  ] as const) {
    test(`reads “${typed}”`, () => assert.equal(normalizeAccessCode(typed), code));
  }

  for (const typed of [
    '',
    '7K3M-9QXT-2BV',
    '7K3M-9QXT-2BVDD',
    '7K3M-9QXT-2BVU',
    'กขคง-จฉชซ-ฌญฎฏ',
  ]) {
    test(`refuses “${typed}”`, () => assert.equal(normalizeAccessCode(typed), undefined));
  }
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPersonSearch } from './person-search.ts';

describe('what is typed to find a complainant', () => {
  for (const typed of [
    '0812345678',
    '๐๘๑-๒๓๔ ๕๖๗๘',
    '+66 81 234 5678',
    'โทร 081-234-5678',
    '66812345678',
  ]) {
    test(`is a telephone: ${typed}`, () => {
      assert.deepEqual(readPersonSearch(typed), { kind: 'phone', value: '0812345678' });
    });
  }

  test('is a telephone without its extension', () => {
    assert.deepEqual(readPersonSearch('0-2222-3111 ต่อ 12'), { kind: 'phone', value: '022223111' });
  });

  for (const typed of ['3100600445635', '3-1006-00445-63-5', '๓ ๑๐๐๖ ๐๐๔๔๕ ๖๓ ๕']) {
    test(`is a national ID: ${typed}`, () => {
      assert.deepEqual(readPersonSearch(typed), { kind: 'national_id', value: '3100600445635' });
    });
  }

  test('is a name in one spelling', () => {
    assert.deepEqual(readPersonSearch(' นํ้า  ใส '), { kind: 'name', value: 'น้ำ ใส' });
  });

  for (const typed of ['', 'กา', '1567', '081234', '310060044563', '3100600445634', '... 12']) {
    test(`is nothing that is looked for: “${typed}”`, () => {
      assert.equal(readPersonSearch(typed), undefined);
    });
  }
});

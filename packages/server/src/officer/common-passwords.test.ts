import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCommonPassword } from './common-passwords.ts';

describe('common password', () => {
  for (const password of [
    'password1234',
    'Passw0rd!2026',
    'chiangmai.officer',
    'ChiangMai 1567',
    'qwertyuiop123',
    'aaaaaaaaaaaa',
    '121212121212',
    '123456789012',
    'ดำรงธรรม1567',
    'abcdefghijklm',
  ]) {
    it(`is ${password}`, () => {
      assert.equal(isCommonPassword(password, 'chiangmai.officer'), true);
    });
  }

  for (const password of [
    'สายน้ำปิง ไหลเย็น 2570',
    'correct horse battery staple',
    'T0GA-AZMT-EWNV',
    'ฝนตกแดดออกนกกระจอกเข้ารัง',
  ]) {
    it(`is not ${password}`, () => {
      assert.equal(isCommonPassword(password, 'chiangmai.officer'), false);
    });
  }
});

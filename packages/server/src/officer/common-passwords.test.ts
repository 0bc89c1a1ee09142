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
    '1q2w3e4r5t6y',
    'P@ssw0rdP@ssw0rd',
    'Summer2026!!!',
    'Winter2025!!!',
    'qazwsxedcrfv',
    'zaq12wsxcde3',
    'Bangkok@123456',
    'Monday2026!!!',
    'Chiangmai2569!',
    'Khon Kaen 2569',
    'สวัสดีครับ2569',
    'l;ylfu123456',
    'มหาดไทย1234567',
    'Officer!2026!',
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
    'ดอยสุเทพ ข้าวซอย กาแฟเช้า',
    'aB3$xY9!kL2#',
  ]) {
    it(`is not ${password}`, () => {
      assert.equal(isCommonPassword(password, 'chiangmai.officer'), false);
    });
  }
});

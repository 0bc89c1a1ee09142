import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatPhone, isPhone, parsePhone, phoneIssue, telephoneHref } from './phone.ts';

describe('parsePhone', () => {
  const accepted: [typed: string, canonical: string][] = [
    ['0812345678', '0812345678'],
    ['081-234-5678', '0812345678'],
    ['๐๘๑ ๒๓๔ ๕๖๗๘', '0812345678'],
    ['+66 81 234 5678', '0812345678'],
    ['+66 (0)81 234 5678', '0812345678'],
    ['0066812345678', '0812345678'],
    ['66812345678', '0812345678'],
    ['081.234.5678', '0812345678'],
    ['081–234–5678', '0812345678'],
    ['\u200B081\u00A0234\u00A05678 ', '0812345678'],
    ['โทร. 081-2345678', '0812345678'],
    ['0612345678', '0612345678'],
    ['มือถือ 081-234-5678', '0812345678'],
    ['เบอร์มือถือ: 081 234 5678', '0812345678'],
    ['หมายเลขโทรศัพท์ 02-222-3111', '022223111'],
    ['0-2222-3111-9', '022223111'],
    ['0 2222 3111 – 19', '022223111'],
    ['02-222-3111-9 ต่อ 12', '022223111;ext=12'],
    ['02-222-3111', '022223111'],
    ['0-2222-3111', '022223111'],
    ['(053) 112222', '053112222'],
    ['+6653112222', '053112222'],
    ['0-2222-3111 ต่อ 12', '022223111;ext=12'],
    ['๐-๒๒๒๒-๓๑๑๑ ต่อ ๑๒', '022223111;ext=12'],
    ['02 222 3111 ext. 12', '022223111;ext=12'],
    ['022223111#12', '022223111;ext=12'],
    ['022223111;ext=12', '022223111;ext=12'],
    ['1567', '1567'],
    ['191', '191'],
    ['1800-123-456', '1800123456'],
    ['+1 (202) 555-0143', '+12025550143'],
    ['+95 9 123 456 789', '+959123456789'],
    ['เบอร์ +๘๕๖ ๒๐ ๕๕๕๕ ๑๒๓๔', '+8562055551234'],
  ];
  for (const [typed, canonical] of accepted) {
    test(`reads “${typed}”`, () => {
      assert.equal(parsePhone(typed), canonical);
      assert.equal(parsePhone(canonical), canonical);
      assert.ok(isPhone(canonical));
    });
  }

  const refused = [
    '',
    'ไม่มี',
    '081234567',
    '08123456789',
    '0112345678',
    '02222311',
    '0222231111',
    '0532345678',
    '812345678',
    '+1 202',
    '+1 202 555 0143 ext 5',
    '+66 1 234 567 890',
    '+12345678901234567',
    '+0812345678',
    '12345',
    '081-234-5678 ต่อ 12',
    '1567 ต่อ 1',
    '0812345678, 0898765432',
    '0812345678\n0898765432',
    '081234567a',
    '📞',
    ','.repeat(10_000),
  ];
  for (const typed of refused) {
    test(`refuses ${JSON.stringify(typed.slice(0, 40))}`, () =>
      assert.equal(parsePhone(typed), undefined));
  }
});

describe('phoneIssue', () => {
  const faults: [typed: string, issue: string][] = [
    ['0812345678, 0898765432', 'phone_several'],
    ['081-234-5678 / 02-222-3111', 'phone_several'],
    ['081 234 5678 หรือ ๐๘๙ ๘๗๖ ๕๔๓๒', 'phone_several'],
    ['+66812345678 +66898765432', 'phone_several'],
    ['1100600445635', 'phone_national_id'],
    ['3-1006-00445-63-5', 'phone_national_id'],
    ['08123456789', 'phone_too_long'],
    ['0222231111', 'phone_too_long'],
    ['0532345678', 'phone_too_long'],
    ['081234567', 'phone_invalid'],
    ['0112345678', 'phone_invalid'],
    ['0812', 'phone_invalid'],
    ['1567', 'phone_invalid'],
    ['ไม่มี', 'phone_invalid'],
  ];
  for (const [typed, issue] of faults) {
    test(`says ${issue} of “${typed}”`, () => assert.equal(phoneIssue(typed), issue));
  }
});

describe('a canonical number', () => {
  const cases: [canonical: string, th: string, en: string, href: string][] = [
    ['0812345678', '081-234-5678', '081-234-5678', 'tel:+66812345678'],
    ['022223111', '0-2222-3111', '0-2222-3111', 'tel:+6622223111'],
    ['053112222', '0-5311-2222', '0-5311-2222', 'tel:+6653112222'],
    ['022223111;ext=12', '0-2222-3111 ต่อ 12', '0-2222-3111 ext. 12', 'tel:+6622223111;ext=12'],
    ['1567', '1567', '1567', 'tel:1567'],
    ['+12025550143', '+12025550143', '+12025550143', 'tel:+12025550143'],
    ['1800123456', '1800-123-456', '1800-123-456', 'tel:1800123456'],
  ];
  for (const [canonical, th, en, href] of cases) {
    test(`${canonical} is shown as people write it and can be tapped`, () => {
      assert.equal(formatPhone(canonical, 'th'), th);
      assert.equal(formatPhone(canonical, 'en'), en);
      assert.equal(telephoneHref(canonical), href);
      assert.equal(parsePhone(th), canonical);
    });
  }
});

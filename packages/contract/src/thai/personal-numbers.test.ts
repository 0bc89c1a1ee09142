import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPersonalNumbers, maskPersonalNumbers } from './personal-numbers.ts';

describe('numbers that lead to a person', () => {
  for (const [text, kinds] of [
    ['โทร 081-234-5678 ครับ', ['phone']],
    ['โทร ๐๘๑ ๒๓๔ ๕๖๗๘', ['phone']],
    ['call +66 81 234 5678', ['phone']],
    ['บ้าน 053-112-233', ['phone']],
    ['บัตร 3100600445635', ['national_id']],
    ['บัตร 3-1006-00445-63-5 โทร 0812345678', ['national_id', 'phone']],
    ['งบ 081234567899999 บาท', []],
    ['โทร 1567 ก่อน', []],
    ['ปี 2557 ถึง 2569 มี 100,000 คน', []],
  ] as const) {
    it(`finds ${kinds.join(' and ') || 'nothing'} in “${text}”`, () => {
      assert.deepEqual(
        findPersonalNumbers(text).map(({ kind }) => kind),
        kinds,
      );
    });
  }

  it('are told as they are spelled, so that their writer finds them', () => {
    assert.deepEqual(
      findPersonalNumbers(
        'โทร ๐๘๑-๒๓๔-๕๖๗๘ หรือ 053 112233 บัตร 3-1006-00445-63-5 และ 3100600445635',
      ),
      [
        { kind: 'national_id', spelled: '3-1006-00445-63-5' },
        { kind: 'national_id', spelled: '3100600445635' },
        { kind: 'phone', spelled: '๐๘๑-๒๓๔-๕๖๗๘' },
        { kind: 'phone', spelled: '053 112233' },
      ],
    );
  });

  it('are hidden whole, and the rest stays as it was written', () => {
    assert.equal(
      maskPersonalNumbers('บัตร 3100600445635 โทร ๐๘๑-๒๓๔-๕๖๗๘ หรือ 1567'),
      'บัตร x-xxxx-xxxxx-xx-x โทร xxx-xxx-xxxx หรือ 1567',
    );
  });

  it('are told apart where they stand side by side', () => {
    assert.equal(
      maskPersonalNumbers('081-234-5678 0812345678,๐๘๑๒๓๔๕๖๗๘/+66812345678 5+66812345678'),
      'xxx-xxx-xxxx xxxxxxxxxx,xxxxxxxxxx/+xxxxxxxxxxx 5+xxxxxxxxxxx',
    );
  });

  it('costs no time in a long text of digits', () => {
    const text = '0 8 '.repeat(500);
    assert.equal(typeof maskPersonalNumbers(text), 'string');
  });
});

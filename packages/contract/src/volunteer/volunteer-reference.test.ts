import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatVolunteerReference,
  normalizeVolunteerReference,
  parseVolunteerReference,
} from './volunteer-reference.ts';

const reference = 'V50-7K3M-9QX0';

describe('volunteer reference', () => {
  for (const typed of [
    reference,
    'v50 7k3m 9qx0',
    'V๕๐-7K3M-9QX๐',
    '507K3M9QXO',
    ' V50–7K3M–9QX0 ',
    'V50.7K3M.9QX0',
  ]) {
    it(`understands ${typed}`, () => {
      assert.equal(normalizeVolunteerReference(typed), reference);
    });
  }

  for (const typed of ['', 'V50-7K3M-9QX', 'V99-7K3M-9QX0', 'V50-7K3M-9QXU', '2570-50-000123-7']) {
    it(`refuses ${typed || 'nothing'}`, () => {
      assert.equal(normalizeVolunteerReference(typed), undefined);
    });
  }

  it('holds the province', () => {
    assert.equal(parseVolunteerReference(reference)?.provinceCode, '50');
  });

  it('is not written for a part that cannot be', () => {
    assert.throws(() => formatVolunteerReference({ provinceCode: '99', serial: '7K3M9QX0' }), {
      name: 'RangeError',
    });
    assert.throws(() => formatVolunteerReference({ provinceCode: '50', serial: 'short' }), {
      name: 'RangeError',
    });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownerChoice } from './owner-rules.ts';

describe('ownerChoice', () => {
  it('lets an officer take what nobody has, and give away what is their own', () => {
    assert.equal(ownerChoice('officer', 'nobody'), 'self');
    assert.equal(ownerChoice('officer', 'self'), 'anyone');
  });

  it('leaves the case of a colleague to supervisors', () => {
    assert.equal(ownerChoice('officer', 'colleague'), 'none');
    for (const role of ['chief', 'director'] as const) {
      for (const owner of ['nobody', 'self', 'colleague'] as const) {
        assert.equal(ownerChoice(role, owner), 'anyone');
      }
    }
  });

  it('keeps the ministry out of the work of a centre', () => {
    assert.equal(ownerChoice('administrator', 'nobody'), 'none');
  });
});

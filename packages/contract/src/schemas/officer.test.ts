import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { officerSession } from './officer.ts';

describe('officerSession', () => {
  const session = {
    username: 'chiangmai.officer',
    displayName: 'เจ้าหน้าที่',
    role: 'officer',
    provinceCode: '50',
    agencyId: null,
    mustChangePassword: false,
    permissions: ['case.read', 'case.sing'],
    expiresAt: '2026-11-30T12:00:00.000Z',
  };

  it('is read by a desk that does not know one of its rights yet', () => {
    const { permissions } = officerSession.parse(session);
    assert.deepEqual(permissions, ['case.read', 'account.own']);
  });
});

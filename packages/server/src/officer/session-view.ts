import { permissionsOf, type OfficerSession, type Permission } from '@damrong/contract';
import type { Officer } from './officer.ts';

export function sessionView(officer: Omit<Officer, 'session'>): OfficerSession {
  return {
    username: officer.username,
    displayName: officer.displayName,
    role: officer.role,
    provinceCode: officer.provinceCode,
    agencyId: officer.agencyId,
    mustChangePassword: officer.mustChangePassword,
    permissions: permissionsIn(officer),
    expiresAt: officer.expiresAt.toISOString(),
  };
}

/** A one-time password opens nothing but the account. */
function permissionsIn({ role, mustChangePassword }: Omit<Officer, 'session'>): Permission[] {
  return mustChangePassword ? ['account.own'] : permissionsOf(role);
}

import type { OfficerSession } from '@damrong/contract';
import type { Officer } from './officer.ts';

export function sessionView(officer: Officer): OfficerSession {
  return {
    username: officer.username,
    displayName: officer.displayName,
    role: officer.role,
    provinceCode: officer.provinceCode,
    mustChangePassword: officer.mustChangePassword,
    expiresAt: officer.expiresAt.toISOString(),
  };
}

import { officerRoleCodes, type OfficerRole } from '../codes/officer-roles.ts';

const managed: Readonly<Record<OfficerRole, readonly OfficerRole[]>> = {
  officer: [],
  chief: ['officer', 'chief', 'agency_officer'],
  director: [],
  agency_officer: [],
  administrator: officerRoleCodes,
};

/**
 * Which roles an officer may give and take with `admin.officers`: nobody makes an account that may do
 * more than their own.
 */
export function managedRoles(role: OfficerRole): readonly OfficerRole[] {
  return managed[role];
}

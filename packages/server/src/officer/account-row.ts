import type { OfficerAccount, OfficerRole } from '@damrong/contract';
import type { Selectable } from 'kysely';
import type { OfficerTable } from '../database/schema.ts';

/** Everything but the password's hash, which nobody who works on accounts may read. */
export const accountColumns = [
  'id',
  'username',
  'display_name',
  'role',
  'province_code',
  'agency_id',
  'must_change_password',
  'disabled_at',
  'created_at',
  'signed_in_at',
  'version',
] as const;

export type AccountRow = Pick<Selectable<OfficerTable>, (typeof accountColumns)[number]>;

export function accountView(row: AccountRow): OfficerAccount {
  return {
    username: row.username,
    displayName: row.display_name,
    role: row.role as OfficerRole,
    provinceCode: row.province_code,
    agencyId: row.agency_id,
    state: stateOf(row),
    createdAt: row.created_at.toISOString(),
    signedInAt: row.signed_in_at?.toISOString() ?? null,
    version: row.version,
  };
}

function stateOf({ disabled_at, must_change_password }: AccountRow): OfficerAccount['state'] {
  if (disabled_at !== null) return 'disabled';
  return must_change_password ? 'new' : 'active';
}

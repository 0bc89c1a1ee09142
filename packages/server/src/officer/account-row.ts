import type { OfficerAccount, OfficerRole } from '@damrong/contract';
import { sql, type Selectable } from 'kysely';
import type { OfficerTable } from '../database/schema.ts';

const ownColumns = [
  'id',
  'username',
  'display_name',
  'email',
  'role',
  'province_code',
  'agency_id',
  'must_change_password',
  'disabled_at',
  'created_at',
  'signed_in_at',
  'version',
] as const;

/** Everything but the password's hash, which nobody who works on accounts may read. */
export const accountColumns = [
  ...ownColumns,
  sql<string | null>`(select a.name_th from agencies a where a.id = officers.agency_id)`.as(
    'agency_name',
  ),
] as const;

export type AccountRow = Pick<Selectable<OfficerTable>, (typeof ownColumns)[number]> & {
  readonly agency_name: string | null;
};

export function accountView(row: AccountRow): OfficerAccount {
  return {
    username: row.username,
    displayName: row.display_name,
    email: row.email,
    role: row.role as OfficerRole,
    provinceCode: row.province_code,
    agencyId: row.agency_id,
    agencyName: row.agency_name,
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

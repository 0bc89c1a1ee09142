import type { Agency } from '@damrong/contract';
import type { Selectable } from 'kysely';
import type { AgencyTable } from '../database/agency-tables.ts';

export type AgencyRow = Selectable<AgencyTable>;

export type MergedRow = Pick<AgencyRow, 'id' | 'name_th' | 'version' | 'merged_into'>;

export function agencyView(row: AgencyRow, merged: readonly MergedRow[]): Agency {
  return {
    id: row.id,
    nameTh: row.name_th,
    nameEn: row.name_en,
    shortName: row.short_name,
    ministryCode: row.ministry_code,
    level: row.level,
    provinceCode: row.province_code,
    districtCode: row.district_code,
    address: row.address,
    phone: row.phone,
    email: row.email,
    active: row.active,
    merged: merged
      .filter(({ merged_into: into }) => into === row.id)
      .map(({ id, name_th: nameTh, version }) => ({ id, nameTh, version })),
    version: row.version,
  };
}

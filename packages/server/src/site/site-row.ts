import type { Site } from '@damrong/contract';
import type { Selectable } from 'kysely';
import type { SiteTable } from '../database/site-tables.ts';

export type SiteRow = Selectable<SiteTable>;

export function siteView(row: SiteRow, failures: Site['failures']): Site {
  return {
    id: row.id,
    origin: row.origin,
    provinceCode: row.province_code,
    state: row.state,
    webmaster: row.webmaster,
    show: row.show,
    color: row.color,
    createdAt: row.created_at.toISOString(),
    firstSeenAt: row.first_seen_at?.toISOString() ?? null,
    lastSeenAt: row.last_seen_at?.toISOString() ?? null,
    release: row.release,
    failures,
    version: row.version,
  };
}

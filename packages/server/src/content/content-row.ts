import type { ContentEntry } from '@damrong/contract';
import type { Selectable } from 'kysely';
import type { ContentEntryTable } from '../database/content-tables.ts';
import { contentLinkView, type LinkRow } from './content-link.ts';

export type ContentRow = Selectable<ContentEntryTable>;

export function contentView(
  row: ContentRow,
  publishedVersion: number | null,
  link: LinkRow | undefined,
): ContentEntry {
  return {
    id: row.id,
    provinceCode: row.province_code,
    key: row.key,
    position: row.position,
    publishOn: row.publish_on,
    endsOn: row.ends_on,
    state: row.state,
    publishedVersion,
    changedAt: row.changed_at.toISOString(),
    content: row.content,
    link: contentLinkView(link),
    version: row.version,
  };
}

import type { ContentLink, LinkOutcome } from '@damrong/contract';
import type { Selectable } from 'kysely';
import type { ContentLinkTable } from '../database/content-tables.ts';

/** As an outer join reads it: empty for an address that has no row yet. */
export type LinkRow = {
  [Column in Exclude<keyof Selectable<ContentLinkTable>, 'next_check_at' | 'url'>]:
    Selectable<ContentLinkTable>[Column] | null;
};

/** Columns of a link beside those of an entry. */
export const linkColumns = [
  'content_links.outcome',
  'content_links.http_status',
  'content_links.checked_at',
  'content_links.failures',
  'content_links.failing_since',
] as const;

/** What one try has made sure; anything else may be a bad hour of the other side. */
const SURE: ReadonlySet<LinkOutcome> = new Set(['gone', 'no_host', 'not_public']);
const SURE_AFTER = 3;

export function contentLinkView(row: LinkRow | undefined): ContentLink | null {
  const { outcome, checked_at: checkedAt, failures, failing_since: since } = row ?? {};
  if (!outcome || !checkedAt) return null;
  const isDead = SURE.has(outcome) || (failures ?? 0) >= SURE_AFTER;
  return {
    state: outcome === 'answers' ? 'works' : isDead ? 'dead' : 'failing',
    outcome,
    httpStatus: row?.http_status ?? null,
    checkedAt: checkedAt.toISOString(),
    failingSince: since?.toISOString() ?? null,
  };
}

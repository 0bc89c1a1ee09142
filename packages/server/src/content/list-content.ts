import type { ContentHistory, ContentList, ContentQuery } from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { linkColumns } from './content-link.ts';
import { contentView } from './content-row.ts';

/** A page of the entries of a kind: those of the whole country, and of one province in scope. */
export async function listContent(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { kind, province: asked, cursor, limit }: ContentQuery,
): Promise<ContentList> {
  const most = Math.floor(limit);
  const province = scope.kind === 'province' ? scope.provinceCode : asked;
  let page = transaction
    .selectFrom('content_entries')
    .leftJoin('content_publications', 'entry_id', 'id')
    .leftJoin('content_links', (join) =>
      join.on(sql`content_links.url`, '=', sql`content_entries.content ->> 'url'`),
    )
    .selectAll('content_entries')
    .select(linkColumns)
    .select('content_publications.version as published')
    .where('content_entries.kind', '=', kind)
    .where((of) =>
      of.or([
        of('content_entries.province_code', 'is', null),
        ...(province === undefined ? [] : [of('content_entries.province_code', '=', province)]),
      ]),
    );
  if (cursor !== undefined) {
    page = page.where(
      sql<boolean>`(content_entries.position, content_entries.id) >
        (select c.position, c.id from content_entries c where c.id = ${cursor})`,
    );
  }
  const rows = await page
    .orderBy('content_entries.position')
    .orderBy('content_entries.id')
    .limit(most + 1)
    .execute();
  const shown = rows.slice(0, most);
  return {
    entries: shown.map((row) => contentView(row, row.published, row)),
    nextCursor: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** @throws ProblemError for an entry that is not in scope */
export async function readContentHistory(
  transaction: Transaction<'officer'>,
  entry: string,
): Promise<ContentHistory> {
  const rows = await transaction
    .selectFrom('content_versions')
    .selectAll()
    .where('entry_id', '=', entry)
    .orderBy('version', 'desc')
    .limit(200)
    .execute();
  if (rows.length === 0) throw new ProblemError('not_found');
  return {
    versions: rows.map((row) => ({
      version: row.version,
      action: row.action,
      at: row.at.toISOString(),
      by: row.officer_name,
      position: row.position,
      publishOn: row.publish_on,
      endsOn: row.ends_on,
      content: row.content,
    })),
  };
}

import type { ContentBody } from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';

export interface PlantedContent {
  /** Null for the whole country. */
  readonly provinceCode: string | null;
  readonly key: string;
  readonly position: number;
  readonly content: ContentBody;
}

/**
 * Publishes entries without an officer; what became of those that are there stays as it is.
 * @param now when that is; by the clock of the database unless given
 */
export async function plantContent(
  transaction: Transaction<'maintenance'>,
  planted: readonly PlantedContent[],
  now?: Date,
): Promise<void> {
  const at = sql`coalesce(${now ?? null}::timestamptz, now())`;
  const rows = planted.map(({ provinceCode: province_code, ...row }) => ({
    province_code,
    ...row,
  }));
  await sql`
    with base as (
      select province_code, key, position, content
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as base (province_code text, key text, position integer, content jsonb)
    ), added as (
      insert into content_entries
        (kind, province_code, key, position, content, state, changed_at)
      select content ->> 'kind', province_code, key, position, content, 'published',
          ${at}
        from base
      on conflict do nothing
      returning id, kind, province_code, key, position, content
    ), told as (
      insert into content_versions (entry_id, version, province_code, at, action, position, content)
      select id, 1, province_code, ${at}, 'published', position, content from added
    )
    insert into content_publications
      (entry_id, kind, province_code, key, position, content, version)
    select id, kind, province_code, key, position, content, 1 from added
  `.execute(transaction);
}

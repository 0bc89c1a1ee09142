import { ministries } from '@damrong/contract';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

/** Addresses that no source was found for: they wait in the list until somebody has tried them. */
const untried = new Set(['mfa', 'moac', 'energy', 'moe']);

/**
 * Puts the ministries in, in the order of their act; what the ministry has written, moved or taken down
 * since stays as it is.
 */
export async function ensureNationalMinistries(database: Database): Promise<void> {
  const rows = ministries.map(({ code, th, en, url }, index) => ({
    key: code,
    position: (index + 1) * 10,
    content: {
      kind: 'ministries',
      nameTh: th,
      nameEn: en,
      url: new URL(url).href,
      hidden: untried.has(code),
    },
  }));
  await asMaintenance(database, (transaction) =>
    sql`
      with base as (
        select key, position, content
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            as base (key text, position integer, content jsonb)
      ), added as (
        insert into content_entries (kind, key, position, content, state, changed_at)
        select 'ministries', key, position, content, 'published', now() from base
        on conflict do nothing
        returning id, key, position, content
      ), told as (
        insert into content_versions (entry_id, version, at, action, position, content)
        select id, 1, now(), 'published', position, content from added
      )
      insert into content_publications (entry_id, kind, key, position, content, version)
      select id, 'ministries', key, position, content, 1 from added
    `.execute(transaction),
  );
}

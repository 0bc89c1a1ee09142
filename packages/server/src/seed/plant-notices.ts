import { bangkokDate } from '@damrong/contract';
import { sql } from 'kysely';
import { noticePosition } from '../content/notice-position.ts';
import type { Transaction } from '../database/transaction.ts';
import { demoNotices } from './demo-notices.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Publishes the demo's notices; what became of those that are there stays as it is. */
export async function plantNotices(
  transaction: Transaction<'maintenance'>,
  now: Date,
): Promise<void> {
  const rows = demoNotices.map(({ provinceCode, key, inDays, ...words }) => {
    const date = bangkokDate(new Date(now.getTime() + inDays * DAY_MS));
    const content = { kind: 'notices', ...words, date, hidden: false } as const;
    return { province_code: provinceCode, key, position: noticePosition(content), content };
  });
  await sql`
    with base as (
      select province_code, key, position, content
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as base (province_code text, key text, position integer, content jsonb)
    ), added as (
      insert into content_entries
        (kind, province_code, key, position, content, state, changed_at)
      select 'notices', province_code, key, position, content, 'published', ${now}::timestamptz
        from base
      on conflict do nothing
      returning id, province_code, key, position, content
    ), told as (
      insert into content_versions (entry_id, version, province_code, at, action, position, content)
      select id, 1, province_code, ${now}::timestamptz, 'published', position, content from added
    )
    insert into content_publications
      (entry_id, kind, province_code, key, position, content, version)
    select id, 'notices', province_code, key, position, content, 1 from added
  `.execute(transaction);
}

import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether the addresses of content lead somewhere: one row for each, however many entries have it. */
export const contentLinks: Migration = {
  async up(db) {
    await sql`
      create table content_links (
        url text collate "C" primary key,
        outcome text,
        http_status integer,
        checked_at timestamptz,
        next_check_at timestamptz not null,
        failures integer not null default 0,
        failing_since timestamptz
      );
      create index content_entries_urls on content_entries ((content ->> 'url'));
      create index content_links_due on content_links (next_check_at, url);

      grant select on content_links to damrong_officer;
      grant select, insert, update, delete on content_links to damrong_maintenance;
      alter table content_links enable row level security, force row level security;
      /* Those of the entries that an officer may read, by the rules of these. */
      create policy officer_reads on content_links for select to damrong_officer
        using (exists (
          select from content_entries where content_entries.content ->> 'url' = content_links.url
        ));
      create policy maintenance on content_links to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
  },
};

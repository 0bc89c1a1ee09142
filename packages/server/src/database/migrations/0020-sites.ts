import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The register of sites: who looks after each, what it shows, when it was seen, and how often an
 * element could not start there. The second wall is the one around accounts: a chief works on the sites
 * of the province, the ministry on all. Counts know an origin and a release, no page and no reader.
 */
export const sites: Migration = {
  async up(db) {
    await sql`
      alter table sites
        add column id uuid not null unique default gen_random_uuid(),
        add column state text not null default 'registered'
          check (state in ('requested', 'registered')),
        add column webmaster text,
        add column show text[] not null default '{}',
        add column color text check (color ~ '^#[0-9a-f]{6}$'),
        add column first_seen_at timestamptz,
        add column last_seen_at timestamptz,
        add column release text,
        add column version integer not null default 1;
      create index sites_of_province on sites (province_code, origin);
      grant select, delete,
        insert (origin, province_code, state, webmaster, show, color, created_at),
        update (province_code, state, webmaster, show, color, created_at, version)
        on sites to damrong_officer;
      grant select, insert, update, delete on sites to damrong_maintenance;
      alter table sites enable row level security, force row level security;
      create policy officer_reads on sites for select to damrong_officer
        using ((select damrong_account_scope()) in (province_code, '*'));
      create policy officer_registers on sites for insert to damrong_officer
        with check ((select damrong_account_scope()) in (province_code, '*'));
      create policy officer_changes on sites for update to damrong_officer
        using ((select damrong_account_scope()) in (province_code, '*'));
      create policy officer_removes on sites for delete to damrong_officer
        using ((select damrong_account_scope()) in (province_code, '*'));
      create policy maintenance on sites to damrong_maintenance using (true) with check (true);

      create table start_failures (
        origin text collate "C" not null,
        day date not null,
        release text not null,
        element text not null,
        reason text not null,
        count integer not null default 1,
        last_at timestamptz not null,
        primary key (origin, day, release, element, reason)
      );
      create index start_failures_by_day on start_failures (day);
      grant select on start_failures to damrong_officer;
      grant select, insert, update, delete on start_failures to damrong_maintenance;
    `.execute(db);
  },
};

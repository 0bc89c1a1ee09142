import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What centres tell their people. An entry is written in `content_entries`; what everybody may read is a
 * row of its own in `content_publications`, so that writing does not change what is shown, and so that
 * the second wall tells those who write from those who publish. An entry of a province with the key of a
 * national one stands in its place there.
 */
export const content: Migration = {
  async up(db) {
    await sql`
      create function damrong_publish_scope() returns text
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select case o.role when 'administrator' then '*'
              when 'chief' then o.province_code when 'director' then o.province_code end
          from public.officers o
          where o.id = public.damrong_officer_id() and not o.must_change_password
        $$;
      revoke execute on function damrong_publish_scope() from public;
      grant execute on function damrong_publish_scope() to damrong_officer;
      grant create on schema public to damrong_maintenance;
      alter function damrong_publish_scope() owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;

      create table content_entries (
        id uuid primary key default gen_random_uuid(),
        kind text not null,
        province_code text collate "C" check (province_code ~ '^[0-9]{2}$'),
        key text collate "C" not null,
        position integer not null,
        publish_on date,
        ends_on date,
        content jsonb not null,
        state text not null default 'draft' check (state in ('draft', 'checked', 'published')),
        changed_at timestamptz not null,
        version integer not null default 1,
        check (publish_on <= ends_on)
      );
      create unique index content_entries_keys on content_entries
        (kind, coalesce(province_code, '00'), key);
      create index content_entries_order on content_entries (kind, position, id);

      create table content_versions (
        entry_id uuid not null references content_entries on delete cascade,
        version integer not null,
        province_code text collate "C",
        at timestamptz not null,
        action text not null,
        officer_id integer,
        officer_name text,
        position integer not null,
        publish_on date,
        ends_on date,
        content jsonb not null,
        primary key (entry_id, version)
      );

      create table content_publications (
        entry_id uuid primary key references content_entries on delete cascade,
        kind text not null,
        province_code text collate "C",
        key text collate "C" not null,
        position integer not null,
        publish_on date,
        ends_on date,
        content jsonb not null,
        version integer not null
      );
      create index content_publications_kinds on content_publications (kind, province_code);
    `.execute(db);
    await sql`
      grant select,
        insert (kind, province_code, key, position, publish_on, ends_on, content, changed_at),
        update (position, publish_on, ends_on, content, state, changed_at, version)
        on content_entries to damrong_officer;
      grant select, insert on content_versions to damrong_officer;
      grant select, insert, update, delete on content_publications to damrong_officer;
      grant select, insert, update, delete
        on content_entries, content_versions, content_publications to damrong_maintenance;

      alter table content_entries enable row level security, force row level security;
      create policy officer_reads on content_entries for select to damrong_officer
        using ((select damrong_scope()) in (coalesce(province_code, (select damrong_scope())), '*'));
      create policy officer_adds on content_entries for insert to damrong_officer
        with check ((select damrong_scope()) in (province_code, '*'));
      create policy officer_changes on content_entries for update to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy maintenance on content_entries to damrong_maintenance
        using (true) with check (true);

      alter table content_versions enable row level security, force row level security;
      create policy officer_reads on content_versions for select to damrong_officer
        using ((select damrong_scope()) in (coalesce(province_code, (select damrong_scope())), '*'));
      create policy officer_adds on content_versions for insert to damrong_officer
        with check ((select damrong_scope()) in (province_code, '*'));
      create policy maintenance on content_versions to damrong_maintenance
        using (true) with check (true);

      alter table content_publications enable row level security, force row level security;
      create policy officer_reads on content_publications for select to damrong_officer
        using ((select damrong_scope()) in (coalesce(province_code, (select damrong_scope())), '*'));
      create policy officer_publishes on content_publications for insert to damrong_officer
        with check ((select damrong_publish_scope()) in (province_code, '*'));
      create policy officer_replaces on content_publications for update to damrong_officer
        using ((select damrong_publish_scope()) in (province_code, '*'));
      create policy officer_withdraws on content_publications for delete to damrong_officer
        using ((select damrong_publish_scope()) in (province_code, '*'));
      create policy maintenance on content_publications to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
  },
};

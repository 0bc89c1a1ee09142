import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The register of agencies. A merged entry stays and points to the one that stands for it, so that a
 * merge loses nothing and can be taken back. `sort_key` puts a leading vowel behind its consonant and
 * leaves out the marks of tone, which gives bytes in the order of a Thai dictionary, whatever language
 * the database sorts by. The second wall is the one around accounts: a chief works on the agencies of the
 * province, the ministry on all; officers read their province's and the whole country's.
 */
export const agencies: Migration = {
  async up(db) {
    await sql`
      create function damrong_thai_order(name text) returns text
        language sql immutable strict set search_path = pg_catalog, pg_temp
        as $$
          select regexp_replace(
            regexp_replace(lower(name), '[็-์ -]', '', 'g'),
            '([เ-ไ])([ก-ฮ])', '\\2\\1', 'g')
        $$;

      create table agencies (
        id uuid primary key default gen_random_uuid(),
        /* The entry of the national base that it came from. */
        base_code text,
        name_th text not null,
        name_en text,
        short_name text,
        ministry_code text,
        level text not null check (level in ('central', 'province', 'district', 'local')),
        province_code text collate "C" check (province_code ~ '^[0-9]{2}$'),
        district_code text collate "C" check (district_code ~ '^[0-9]{4}$'),
        address text,
        phone text,
        email text,
        active boolean not null default true,
        merged_into uuid references agencies,
        version integer not null default 1,
        name_key text collate "C" not null
          generated always as (replace(lower(name_th), ' ', '')) stored,
        sort_key text collate "C" not null generated always as (damrong_thai_order(name_th)) stored,
        search_text text not null generated always as (replace(lower(name_th || ' '
          || coalesce(short_name, '') || ' ' || coalesce(name_en, '')), ' ', '')) stored,
        check ((level = 'central') = (province_code is null)),
        check (merged_into is distinct from id)
      );
      create unique index agencies_names on agencies
        (coalesce(province_code, '00'), coalesce(district_code, ''), name_key);
      create unique index agencies_base on agencies (coalesce(province_code, '00'), base_code)
        where base_code is not null;
      create index agencies_order on agencies (sort_key, id);
      create index agencies_merged on agencies (merged_into) where merged_into is not null;
    `.execute(db);
    await sql`
      grant select,
        insert (name_th, name_en, short_name, ministry_code, level, province_code, district_code,
          address, phone, email),
        update (name_th, name_en, short_name, ministry_code, level, province_code, district_code,
          address, phone, email, active, merged_into, version)
        on agencies to damrong_officer;
      grant select, insert, update on agencies to damrong_maintenance;
      alter table agencies enable row level security, force row level security;
      create policy officer_reads on agencies for select to damrong_officer
        using ((select damrong_scope()) in (coalesce(province_code, (select damrong_scope())), '*'));
      create policy officer_adds on agencies for insert to damrong_officer
        with check ((select damrong_account_scope()) in (province_code, '*'));
      create policy officer_changes on agencies for update to damrong_officer
        using ((select damrong_account_scope()) in (province_code, '*'));
      create policy maintenance on agencies to damrong_maintenance using (true) with check (true);
    `.execute(db);
  },
};

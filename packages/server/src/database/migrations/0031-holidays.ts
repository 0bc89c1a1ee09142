import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Days off of government offices: those of `00` in the whole country, others in one province besides.
 * A day that was withdrawn stays, or the next start would bring it back from the national base. The second
 * wall is the one around accounts: a chief works on the days of the province, the ministry on all.
 *
 * `case_periods` says how long an answer may take where it is not what `categories.due_days` says, by
 * category and by urgency; `*` stands for all of them. The citizen's own case needs its urgency for that
 * when it is reopened.
 */
export const holidays: Migration = {
  async up(db) {
    await sql`
      create table holidays (
        id uuid primary key default gen_random_uuid(),
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        day date not null,
        name_th text not null,
        name_en text not null,
        kind text not null check (
          kind in ('fixed', 'religious', 'substitute', 'special', 'palace', 'local')),
        source text not null,
        announced boolean not null,
        withdrawn boolean not null default false,
        version integer not null default 1,
        unique (province_code, day),
        check (kind <> 'local' or province_code <> '00')
      );

      create table case_periods (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        category_code text collate "C" not null,
        urgency text collate "C" not null check (
          urgency in ('*', 'normal', 'urgent', 'very_urgent', 'most_urgent')),
        days integer not null check (days between 1 and 3650),
        counting text not null check (counting in ('calendar', 'working')),
        primary key (province_code, category_code, urgency)
      );

      grant select,
        insert (province_code, day, name_th, name_en, kind, source, announced),
        update (name_th, name_en, kind, source, announced, withdrawn, version)
        on holidays to damrong_officer;
      grant select, insert, update on holidays to damrong_maintenance;
      grant select on case_periods to damrong_maintenance;
      grant select (urgency_rank) on cases to damrong_public;
      alter table holidays enable row level security, force row level security;
      create policy officer_reads on holidays for select to damrong_officer
        using (province_code = '00' or (select damrong_scope()) in (province_code, '*'));
      create policy officer_adds on holidays for insert to damrong_officer
        with check ((select damrong_account_scope()) in (province_code, '*'));
      create policy officer_changes on holidays for update to damrong_officer
        using ((select damrong_account_scope()) in (province_code, '*'));
      create policy maintenance on holidays to damrong_maintenance using (true) with check (true);
    `.execute(db);
  },
};

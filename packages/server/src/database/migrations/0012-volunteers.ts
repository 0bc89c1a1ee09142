import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Volunteers have their own way to their data: the public role sees, changes and erases the one
 * volunteer whose reference its transaction has set. The ministry sees none, as the privacy notice
 * says, but edits what can be offered; the owner, who puts the first list in, is not held to the
 * policies of that list.
 */
export const volunteers: Migration = {
  async up(db) {
    await sql`
      create table volunteer_skills (
        code text collate "C" primary key check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
        name_th text not null,
        name_en text not null,
        position integer not null,
        retired_at timestamptz
      );
      grant select, insert, update on volunteer_skills to damrong_officer;
      alter table volunteer_skills enable row level security;
      create policy everybody_reads on volunteer_skills for select using (true);
      create policy ministry_adds on volunteer_skills for insert to damrong_officer
        with check ((select damrong_scope()) = '*');
      create policy ministry_edits on volunteer_skills for update to damrong_officer
        using ((select damrong_scope()) = '*');

      create table volunteers (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        reference text collate "C" not null,
        code_hash text,
        kind text not null,
        name text not null,
        contact_name text,
        phone text not null,
        email text,
        district_codes text[] not null,
        skills text[] not null,
        days text[] not null default '{}',
        hours text[] not null default '{}',
        note text,
        privacy_notice text not null,
        received_at timestamptz not null,
        changed_at timestamptz,
        primary key (province_code, reference)
      );
      create index volunteers_newest on volunteers (province_code, received_at desc, reference desc);
      grant select, insert, delete, update (kind, name, contact_name, phone, email, district_codes,
        skills, days, hours, note, changed_at) on volunteers to damrong_public;
      grant select, delete on volunteers to damrong_officer;
      grant select, insert on volunteers to damrong_maintenance;
      alter table volunteers enable row level security, force row level security;
      create policy public_signs_up on volunteers for insert to damrong_public with check (true);
      create policy public_opens on volunteers for select to damrong_public
        using (reference = (select current_setting('damrong.volunteer', true)));
      create policy public_changes on volunteers for update to damrong_public
        using (reference = (select current_setting('damrong.volunteer', true)));
      create policy public_withdraws on volunteers for delete to damrong_public
        using (reference = (select current_setting('damrong.volunteer', true)));
      create policy officer_reads on volunteers for select to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy officer_erases on volunteers for delete to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy maintenance on volunteers to damrong_maintenance using (true) with check (true);
    `.execute(db);
  },
};

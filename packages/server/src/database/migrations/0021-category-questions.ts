import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Questions of a category, and what else is told of a case: answers with their questions as they
 * were worded, whom it is about, for whom somebody else files. Who is accused is a row of its own,
 * so that the ministry's administrator, who reads every case, sees no name. For whom is a part of
 * the complainant's row: whatever hides the one hides the other.
 */
export const categoryQuestions: Migration = {
  async up(db) {
    await sql`
      alter table categories add column is_urgent boolean not null default false;
      update categories set is_urgent = true where province_code = '00' and code in
        ('safety.threat', 'safety.hazard', 'assistance.family_violence',
          'assistance.missing_person', 'drugs.trafficking');

      create table category_questions (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        category_code text collate "C" not null,
        code text collate "C" not null,
        position integer not null,
        definition jsonb not null,
        retired_at timestamptz,
        primary key (province_code, category_code, code)
      );

      alter table cases add column answers jsonb, add column danger_signs text[];

      alter table complainants
        add column on_behalf_name text,
        add column on_behalf_relation text,
        add column on_behalf_phone text,
        add column on_behalf_awareness text;

      create table accused (
        province_code text collate "C" not null,
        case_number text collate "C" not null,
        kind text not null,
        name text,
        workplace text,
        detail text,
        primary key (province_code, case_number),
        foreign key (province_code, case_number) references cases
      );
      grant insert on accused to damrong_public;
      grant select, insert on accused to damrong_officer, damrong_keeper;
      alter table accused enable row level security, force row level security;
      create policy public_files on accused for insert to damrong_public with check (true);
      create policy officer_reads on accused for select to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy officer_records on accused for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
      create policy keeper on accused to damrong_keeper using (true) with check (true);
    `.execute(db);
  },
};

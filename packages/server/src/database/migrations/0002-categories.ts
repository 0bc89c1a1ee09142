import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What a case can be about, what is asked then, and how many days are allowed. Rows of `00` are the
 * national base; a province adds rows of its own. Cases of categories that name the same
 * `public_works` are similar.
 */
export const categories: Migration = {
  async up(db) {
    await sql`
      create table categories (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        code text collate "C" not null,
        group_code text not null,
        name_th text not null,
        name_en text not null,
        example_th text not null,
        example_en text not null,
        search text[] not null,
        due_days integer check (due_days > 0),
        position integer not null,
        is_urgent boolean not null default false,
        public_works text,
        primary key (province_code, code)
      );
      grant select on categories to damrong_maintenance;

      create table category_questions (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        category_code text collate "C" not null,
        code text collate "C" not null,
        position integer not null,
        definition jsonb not null,
        retired_at timestamptz,
        primary key (province_code, category_code, code)
      );

      create table case_deadlines (
        province_code text collate "C" primary key check (province_code ~ '^[0-9]{2}$'),
        answer_days integer not null check (answer_days between 1 and 90),
        reopen_days integer not null check (reopen_days between 0 and 3650),
        similar_days integer not null default 60 check (similar_days between 0 and 365)
      );
      insert into case_deadlines (province_code, answer_days, reopen_days) values ('00', 14, 30);
      grant select on case_deadlines to damrong_maintenance;
    `.execute(db);
  },
};

import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What the ministry and the provinces edit; no case data. */
export const referenceData: Migration = {
  async up(db) {
    await sql`
      create table installation (
        singleton boolean primary key default true check (singleton),
        demo boolean not null
      );
      insert into installation (demo) values (false);

      create table centers (
        province_code text collate "C" primary key check (province_code ~ '^[0-9]{2}$'),
        name_th text not null,
        name_en text not null,
        director_name text,
        director_post_th text,
        director_post_en text,
        phone text not null,
        address_th text not null,
        address_en text not null,
        hours_th text not null,
        hours_en text not null,
        notice_th text,
        notice_en text
      );

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
        primary key (province_code, code)
      );

      create table sites (
        origin text primary key,
        province_code text check (province_code ~ '^[0-9]{2}$'),
        created_at timestamptz not null default now()
      );
    `.execute(db);
  },
};

import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The installation itself, the sites that carry the tag, how to reach each centre, and the secrets
 * that all processes share. Secrets belong to the owner alone: no role has a policy on them.
 */
export const foundation: Migration = {
  async up(db) {
    await sql`
      grant usage on schema public to damrong_public, damrong_officer, damrong_maintenance;

      create table installation (
        singleton boolean primary key default true check (singleton),
        demo boolean not null
      );
      insert into installation (demo) values (false);
      grant select on installation to damrong_maintenance;

      create table sites (
        origin text primary key,
        province_code text check (province_code ~ '^[0-9]{2}$'),
        created_at timestamptz not null default now()
      );

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

      create table center_secrets (
        name text primary key,
        value bytea not null check (length(value) = 32)
      );
      alter table center_secrets enable row level security;
    `.execute(db);
  },
};

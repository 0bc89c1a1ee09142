import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is written beside a case: the intent behind it, the audit, and what must leave later. */
export const intents: Migration = {
  async up(db) {
    await sql`
      create table idempotency_keys (
        key_hash bytea primary key,
        fingerprint bytea not null,
        sealed_answer bytea,
        case_number text collate "C",
        created_at timestamptz not null
      );
      create index idempotency_keys_age on idempotency_keys (created_at);

      create table audit_entries (
        province_code text collate "C" not null,
        id bigint generated always as identity,
        at timestamptz not null,
        action text not null,
        officer_id integer references officers,
        case_number text collate "C",
        reason text,
        primary key (province_code, id)
      );

      create table outbox (
        province_code text collate "C" not null,
        id bigint generated always as identity,
        topic text not null,
        case_number text collate "C",
        created_at timestamptz not null,
        delivered_at timestamptz,
        primary key (province_code, id)
      );

      create table volunteers (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        reference text collate "C" not null,
        kind text not null,
        name text not null,
        contact_name text,
        phone text not null,
        email text,
        district_codes text[] not null,
        skills text[] not null,
        note text,
        privacy_notice text not null,
        received_at timestamptz not null,
        primary key (province_code, reference)
      );
    `.execute(db);
  },
};

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
      grant select, insert, update on idempotency_keys to damrong_public, damrong_officer;
      grant select, delete on idempotency_keys to damrong_maintenance;

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
      alter table audit_entries enable row level security, force row level security;
      grant insert on audit_entries to damrong_public, damrong_officer, damrong_maintenance;
      create policy public_writes on audit_entries for insert to damrong_public
        with check (officer_id is null);
      create policy officer_writes on audit_entries for insert to damrong_officer
        with check ((select damrong_scope()) in (province_code, '*'));
      create policy maintenance_writes on audit_entries for insert to damrong_maintenance
        with check (officer_id is null);

      create table outbox (
        province_code text collate "C" not null,
        id bigint generated always as identity,
        topic text not null,
        case_number text collate "C",
        created_at timestamptz not null,
        delivered_at timestamptz,
        primary key (province_code, id)
      );
      alter table outbox enable row level security, force row level security;
      grant insert on outbox to damrong_public, damrong_officer;
      create policy public_writes on outbox for insert to damrong_public with check (true);
      create policy officer_writes on outbox for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
    `.execute(db);
  },
};

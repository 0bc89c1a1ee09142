import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Storing a case stores who is accused as well; everything else of the function is as it was. */
export const storeAccused: Migration = {
  async up(db) {
    await sql`
      create or replace function damrong_store_case(
        intent_key bytea, intent_fingerprint bytea, answer bytea,
        year integer, action text, stored_rows jsonb
      ) returns table (case_number text, fingerprint bytea, sealed_answer bytea)
        language plpgsql
        as $$
          declare
            province text := stored_rows -> 'case' ->> 'province_code';
            at timestamptz := stored_rows -> 'event' ->> 'at';
            serial integer;
            number text;
            key jsonb;
          begin
            insert into idempotency_keys (key_hash, fingerprint, sealed_answer, created_at)
              values (intent_key, intent_fingerprint, answer, at)
              on conflict (key_hash) do nothing;
            if not found then
              return query
                select first.case_number, first.fingerprint, first.sealed_answer
                from idempotency_keys as first where first.key_hash = intent_key;
              return;
            end if;
            insert into case_serials as taken (province_code, fiscal_year, last_serial)
              values (province, year, 1)
              on conflict on constraint case_serials_pkey
                do update set last_serial = taken.last_serial + 1
              returning last_serial into serial;
            number := damrong_case_number(year, province, serial);
            key := jsonb_build_object('province_code', province, 'case_number', number);
            insert into cases select (stored).* from jsonb_populate_record(null::cases,
              stored_rows -> 'case' || jsonb_build_object('number', number)) as stored;
            insert into case_events select (stored).* from jsonb_populate_record(null::case_events,
              stored_rows -> 'event' || key) as stored;
            if stored_rows ? 'complainant' then
              insert into complainants select (stored).* from jsonb_populate_record(null::complainants,
                stored_rows -> 'complainant' || key) as stored;
            end if;
            if stored_rows ? 'accused' then
              insert into accused select (stored).* from jsonb_populate_record(null::accused,
                stored_rows -> 'accused' || key) as stored;
            end if;
            insert into audit_entries (province_code, at, action, officer_id, case_number)
              values (province, at, action, (stored_rows -> 'event' ->> 'officer_id')::integer, number);
            insert into outbox (province_code, topic, case_number, created_at)
              values (province, action, number, at);
            update idempotency_keys as own set case_number = number where own.key_hash = intent_key;
            return query select number, null::bytea, null::bytea;
          end
        $$;
    `.execute(db);
  },
};

import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Storing a case is one call, because each further round trip would hold the lock on the centre's
 * serial for longer. `damrong_file_case` runs with the rights of the public role, whoever calls it.
 */
export const storeCase: Migration = {
  async up(db) {
    await sql`
      create function damrong_case_number(fiscal_year integer, province_code text, serial integer)
        returns text language plpgsql immutable strict
        as $$
          declare
            padded text := lpad(serial::text, 6, '0');
            digits text := fiscal_year || province_code || padded;
            total integer := 0;
          begin
            for position in 1..12 loop
              total := total
                + substr(digits, position, 1)::integer * case when position % 2 = 1 then 1 else 3 end;
            end loop;
            return format('%s-%s-%s-%s', fiscal_year, province_code, padded, (10 - total % 10) % 10);
          end
        $$;

      create function damrong_store_case(
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
              -- Written and not only read: a first copy whose wait for a standby was broken off is
              -- committed here alone, and this copy must not give out its number before a standby has it.
              return query
                update idempotency_keys as first set fingerprint = first.fingerprint
                where first.key_hash = intent_key
                returning first.case_number, first.fingerprint, first.sealed_answer;
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

      create function damrong_file_case(
        intent_key bytea, intent_fingerprint bytea, answer bytea, year integer, stored_rows jsonb
      ) returns table (case_number text, fingerprint bytea, sealed_answer bytea)
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            reason text;
            filed jsonb := stored_rows;
            stored record;
          begin
            if stored_rows ? 'abuse' and not exists (
              select from public.idempotency_keys as known where known.key_hash = intent_key
            ) then
              reason := public.damrong_count_filing(
                stored_rows #>> '{case,province_code}', stored_rows -> 'abuse');
            end if;
            if reason is not null then
              filed := jsonb_set(filed, '{case}', filed -> 'case'
                || jsonb_build_object('quarantine', 'held', 'quarantine_reason', reason));
            end if;
            select * into strict stored from public.damrong_store_case(
              intent_key, intent_fingerprint, answer, year, 'case_filed', filed);
            if reason is not null and stored.sealed_answer is null then
              insert into public.audit_entries (province_code, at, action, case_number, reason)
                values (filed #>> '{case,province_code}', (filed #>> '{event,at}')::timestamptz,
                  'case_held', stored.case_number, reason);
            end if;
            return query select stored.case_number, stored.fingerprint, stored.sealed_answer;
          end
        $$;
    `.execute(db);
    await sql`
      revoke execute on function damrong_store_case(bytea, bytea, bytea, integer, text, jsonb),
        damrong_file_case(bytea, bytea, bytea, integer, jsonb) from public;
      grant execute on function damrong_store_case(bytea, bytea, bytea, integer, text, jsonb)
        to damrong_public, damrong_officer;
      grant execute on function damrong_file_case(bytea, bytea, bytea, integer, jsonb) to current_user;
      grant create on schema public to damrong_public;
      alter function damrong_file_case(bytea, bytea, bytea, integer, jsonb) owner to damrong_public;
      revoke create on schema public from damrong_public;
    `.execute(db);
  },
};

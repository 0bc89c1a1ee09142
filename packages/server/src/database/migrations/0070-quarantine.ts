import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What a flood looks like is counted before a case is stored, in the same call: a case is written
 * once, held or not. Copies of an intent that come at the same moment may each count. Counting
 * belongs to the keeper; the public role neither reads nor changes a count.
 */
export const quarantine: Migration = {
  async up(db) {
    await sql`
      create table centre_secrets (
        name text primary key,
        value bytea not null check (length(value) = 32)
      );
      alter table centre_secrets enable row level security;

      create table spent_proofs (
        challenge bytea primary key,
        until timestamptz not null
      );
      create index spent_proofs_end on spent_proofs (until);

      create table filing_counts (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        kind text not null check (kind in ('network', 'text', 'province')),
        mark bytea not null,
        until timestamptz not null,
        is_proved boolean not null,
        filings integer not null check (filings > 0),
        primary key (province_code, kind, mark, until, is_proved)
      );
      create index filing_counts_end on filing_counts (until);

      alter table cases
        add quarantine text check (quarantine in ('held', 'spam')),
        add quarantine_reason text check (quarantine_reason in ('network', 'text', 'province'));

      grant select, insert, update, delete on spent_proofs, filing_counts to damrong_keeper;
      grant update (quarantine) on cases to damrong_officer;
      grant insert on audit_entries to damrong_keeper;

      alter table spent_proofs enable row level security, force row level security;
      alter table filing_counts enable row level security, force row level security;
      create policy keeper on spent_proofs to damrong_keeper using (true) with check (true);
      create policy keeper on filing_counts to damrong_keeper using (true) with check (true);
      create policy keeper_writes on audit_entries for insert to damrong_keeper
        with check (officer_id is null);
    `.execute(db);
    await sql`
      create function damrong_count_filing(province text, flood jsonb) returns text
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            has_proof boolean := false;
            rule record;
            counted integer;
            reason text;
          begin
            if flood ? 'proof' then
              insert into spent_proofs (challenge, until) values (
                decode(flood #>> '{proof,challenge}', 'hex'),
                (flood #>> '{proof,until}')::timestamptz) on conflict do nothing;
              has_proof := found;
            end if;
            for rule in select * from jsonb_to_recordset(flood -> 'marks')
              as one (kind text, mark text, until timestamptz, plain integer, proved integer)
            loop
              insert into filing_counts as kept
                (province_code, kind, mark, until, is_proved, filings)
                values (province, rule.kind, decode(rule.mark, 'hex'), rule.until, has_proof, 1)
                on conflict on constraint filing_counts_pkey
                  do update set filings = kept.filings + 1
                returning kept.filings into counted;
              if reason is null
                and counted > (case when has_proof then rule.proved else rule.plain end) then
                reason := rule.kind;
              end if;
            end loop;
            return reason;
          end
        $$;

      create or replace function damrong_file_case(
        intent_key bytea, intent_fingerprint bytea, answer bytea, year integer, stored_rows jsonb
      ) returns table (case_number text, fingerprint bytea, sealed_answer bytea)
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            reason text;
            filed jsonb := stored_rows;
            stored record;
          begin
            if stored_rows ? 'flood' and not exists (
              select from public.idempotency_keys as known where known.key_hash = intent_key
            ) then
              reason := public.damrong_count_filing(
                stored_rows #>> '{case,province_code}', stored_rows -> 'flood');
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

      revoke execute on function damrong_count_filing(text, jsonb) from public;
      grant execute on function damrong_count_filing(text, jsonb) to damrong_public;
      grant create on schema public to damrong_keeper;
      alter function damrong_count_filing(text, jsonb) owner to damrong_keeper;
      revoke create on schema public from damrong_keeper;
    `.execute(db);
  },
};

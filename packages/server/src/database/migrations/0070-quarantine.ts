import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What a flood looks like is counted while a case is stored, with the centre's serial locked, so the
 * count is exact. Counting belongs to the keeper: the public role neither reads nor writes it, and
 * may hold no case but the one that its own transaction has just stored.
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
      grant update (quarantine, quarantine_reason) on cases to damrong_keeper;
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
      create function damrong_hold_flood(province text, filed_number text, flood jsonb) returns void
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            is_proved boolean := false;
            reason text;
          begin
            if flood ? 'proof' then
              insert into spent_proofs (challenge, until) values (
                decode(flood #>> '{proof,challenge}', 'hex'),
                (flood #>> '{proof,until}')::timestamptz) on conflict do nothing;
              is_proved := found;
            end if;
            with counted as (
              insert into filing_counts as kept (province_code, kind, mark, until, is_proved, filings)
                select province, one.kind, decode(one.mark, 'hex'), one.until, is_proved, 1
                from jsonb_to_recordset(flood -> 'marks') as one (kind text, mark text, until timestamptz)
                order by one.kind
                on conflict on constraint filing_counts_pkey
                  do update set filings = kept.filings + 1
                returning kept.kind, kept.filings
            )
            select counted.kind into reason
              from counted join jsonb_to_recordset(flood -> 'marks')
                as rule (kind text, rank integer, plain integer, proved integer) using (kind)
              where counted.filings > case when is_proved then rule.proved else rule.plain end
              order by rule.rank limit 1;
            if reason is null then
              return;
            end if;
            update cases set quarantine = 'held', quarantine_reason = reason
              where province_code = province and number = filed_number
                and xmin = pg_current_xact_id()::xid;
            insert into audit_entries (province_code, at, action, case_number, reason)
              select province, (flood ->> 'at')::timestamptz, 'case_held', filed_number, reason
              where found;
          end
        $$;

      create or replace function damrong_file_case(
        intent_key bytea, intent_fingerprint bytea, answer bytea, year integer, stored_rows jsonb
      ) returns table (case_number text, fingerprint bytea, sealed_answer bytea)
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            stored record;
          begin
            select * into strict stored from public.damrong_store_case(
              intent_key, intent_fingerprint, answer, year, 'case_filed', stored_rows);
            if stored.sealed_answer is null and stored_rows ? 'flood' then
              perform public.damrong_hold_flood(
                stored_rows #>> '{case,province_code}', stored.case_number, stored_rows -> 'flood');
            end if;
            return query select stored.case_number, stored.fingerprint, stored.sealed_answer;
          end
        $$;

      revoke execute on function damrong_hold_flood(text, text, jsonb) from public;
      grant execute on function damrong_hold_flood(text, text, jsonb) to damrong_public;
      grant create on schema public to damrong_keeper;
      alter function damrong_hold_flood(text, text, jsonb) owner to damrong_keeper;
      revoke create on schema public from damrong_keeper;
    `.execute(db);
  },
};

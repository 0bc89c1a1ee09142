import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * A flood is recognised before a case is stored, in the same call: a case is written once, held or
 * not. Copies of an intent that arrive at the same moment may each count. Counting belongs to the
 * maintenance role; the public role neither reads nor changes a count.
 */
export const abuse: Migration = {
  async up(db) {
    await sql`
      create table spent_proofs (
        challenge bytea primary key,
        until timestamptz not null
      );
      create index spent_proofs_end on spent_proofs (until);

      create table filing_counts (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        kind text not null check (kind in ('network', 'text', 'province')),
        fingerprint bytea not null,
        until timestamptz not null,
        is_proved boolean not null,
        filings integer not null check (filings > 0),
        primary key (province_code, kind, fingerprint, until, is_proved)
      );
      create index filing_counts_end on filing_counts (until);

      grant select, insert, update, delete on spent_proofs, filing_counts to damrong_maintenance;
      alter table spent_proofs enable row level security, force row level security;
      alter table filing_counts enable row level security, force row level security;
      create policy maintenance on spent_proofs to damrong_maintenance
        using (true) with check (true);
      create policy maintenance on filing_counts to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
    await sql`
      create function damrong_count_filing(province text, abuse jsonb) returns text
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            has_proof boolean := false;
            rule record;
            counted integer;
            reason text;
          begin
            if abuse ? 'proof' then
              insert into spent_proofs (challenge, until) values (
                decode(abuse #>> '{proof,challenge}', 'hex'),
                (abuse #>> '{proof,until}')::timestamptz) on conflict do nothing;
              has_proof := found;
            end if;
            for rule in select * from jsonb_to_recordset(abuse -> 'fingerprints')
              as one (kind text, fingerprint text, until timestamptz, plain integer, proved integer)
            loop
              insert into filing_counts as kept
                (province_code, kind, fingerprint, until, is_proved, filings)
                values (province, rule.kind, decode(rule.fingerprint, 'hex'), rule.until, has_proof, 1)
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
      revoke execute on function damrong_count_filing(text, jsonb) from public;
      grant execute on function damrong_count_filing(text, jsonb) to damrong_public;
      grant create on schema public to damrong_maintenance;
      alter function damrong_count_filing(text, jsonb) owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;
    `.execute(db);
  },
};

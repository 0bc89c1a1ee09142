import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The second wall behind the scope type. The public role sees only the case whose number its
 * transaction has set, so it can never list; an officer's rows follow from the session in the
 * database, not from what the code believes; the ministry's administrator sees no identity.
 */
export const rowSecurity: Migration = {
  async up(db) {
    await sql`
      grant usage on schema public to damrong_public, damrong_officer, damrong_keeper;
      revoke execute on function damrong_scope() from public;
      grant execute on function damrong_scope() to damrong_officer;

      grant select on officers to damrong_officer;
      grant update (password_hash, must_change_password) on officers to damrong_officer;
      grant select, insert, delete on officer_sessions to damrong_officer;
      grant select, insert, update on case_serials to damrong_public, damrong_officer, damrong_keeper;
      grant select, insert, update on idempotency_keys to damrong_public, damrong_officer;
      grant select, delete on idempotency_keys, officer_sessions to damrong_keeper;
      grant select on installation, officers to damrong_keeper;

      grant insert on cases, complainants, case_events, audit_entries, outbox, volunteers
        to damrong_public;
      grant select (province_code, number, code_hash, status, category_code, agency, result,
        rating_score, rating_comment, received_at, due_on, event_count) on cases to damrong_public;
      grant update (rating_score, rating_comment, event_count) on cases to damrong_public;
      grant select (province_code, case_number, seq, at, kind, status, public_note, agency, score)
        on case_events to damrong_public;

      grant select, insert on cases, complainants, case_events to damrong_officer;
      grant update (status, agency, result, rating_score, rating_comment, event_count)
        on cases to damrong_officer;
      grant insert on audit_entries, outbox to damrong_officer;
      grant select on volunteers to damrong_officer;

      grant select, insert on cases, complainants, case_events to damrong_keeper;
    `.execute(db);
    await sql`
      alter table cases enable row level security, force row level security;
      alter table complainants enable row level security, force row level security;
      alter table case_events enable row level security, force row level security;
      alter table audit_entries enable row level security, force row level security;
      alter table outbox enable row level security, force row level security;
      alter table volunteers enable row level security, force row level security;

      create policy public_files on cases for insert to damrong_public
        with check (channel = 'website' and status = 'new' and recorded_by is null);
      create policy public_opens on cases for select to damrong_public
        using (number = (select current_setting('damrong.case_number', true)));
      create policy public_follows on cases for update to damrong_public
        using (number = (select current_setting('damrong.case_number', true)));
      create policy officer_reads on cases for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy officer_records on cases for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
      create policy officer_changes on cases for update to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy keeper on cases to damrong_keeper using (true) with check (true);

      create policy public_files on complainants for insert to damrong_public with check (true);
      create policy officer_reads on complainants for select to damrong_officer
        using (province_code = (select damrong_scope()) and (identity = 'named'
          or case_number = (select current_setting('damrong.revealed_case', true))));
      create policy officer_records on complainants for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
      create policy keeper on complainants to damrong_keeper using (true) with check (true);

      create policy public_files on case_events for insert to damrong_public
        with check (officer_id is null and note is null and (kind = 'received'
          or case_number = (select current_setting('damrong.case_number', true))));
      create policy public_opens on case_events for select to damrong_public
        using (case_number = (select current_setting('damrong.case_number', true)));
      create policy officer_reads on case_events for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy officer_records on case_events for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
      create policy keeper on case_events to damrong_keeper using (true) with check (true);

      create policy public_writes on audit_entries for insert to damrong_public
        with check (officer_id is null);
      create policy officer_writes on audit_entries for insert to damrong_officer
        with check ((select damrong_scope()) in (province_code, '*'));
      create policy public_writes on outbox for insert to damrong_public with check (true);
      create policy officer_writes on outbox for insert to damrong_officer
        with check (province_code = (select damrong_scope()));

      create policy public_signs_up on volunteers for insert to damrong_public with check (true);
      create policy officer_reads on volunteers for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
    `.execute(db);
  },
};

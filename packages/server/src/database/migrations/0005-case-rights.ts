import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The second wall behind the scope type. The public role sees only the case whose number its
 * transaction has set, so it can never list, and its columns are granted one by one: it does not read
 * a position. An officer's rows follow from the session in the database, not from what the code
 * believes; the ministry's administrator sees no identity.
 *
 * A citizen may have a case taken up again. The trigger is the wall behind that code: the public role
 * may move a case from closed to reopened and nowhere else.
 */
export const caseRights: Migration = {
  async up(db) {
    await sql`
      grant select, insert, update on case_serials
        to damrong_public, damrong_officer, damrong_maintenance;
      grant insert on cases, complainants, accused, case_events to damrong_public;
      grant select (province_code, number, public_id, code_hash, status, identity, category_code,
        agency, result, rating_score, rating_comment, received_at, due_on, settled_at, event_count,
        question_seq, question_state, answer_by) on cases to damrong_public;
      grant update (status, agency, result, rating_score, rating_comment, due_on, settled_at,
        event_count, question_state) on cases to damrong_public;
      grant select (province_code, case_number, seq, at, kind, status, public_note, agency, score,
        answer_by) on case_events to damrong_public;

      grant select, insert on cases, complainants, accused, case_events to damrong_officer;
      grant update (status, agency, result, rating_score, rating_comment, due_on, settled_at,
        event_count, question_seq, question_state, answer_by, quarantine) on cases to damrong_officer;

      grant select, insert on cases, complainants, accused, case_events to damrong_maintenance;
      grant update (follower_count, shared_rank) on cases to damrong_maintenance;

      alter table cases enable row level security, force row level security;
      alter table complainants enable row level security, force row level security;
      alter table accused enable row level security, force row level security;
      alter table case_events enable row level security, force row level security;
    `.execute(db);
    await sql`
      create policy public_files on cases for insert to damrong_public
        with check (channel = 'website' and status = 'new' and recorded_by is null);
      create policy public_opens on cases for select to damrong_public
        using (number = (select current_setting('damrong.case_number', true)));
      create policy public_changes on cases for update to damrong_public
        using (number = (select current_setting('damrong.case_number', true)));
      create policy officer_reads on cases for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy officer_records on cases for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
      create policy officer_changes on cases for update to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy maintenance on cases to damrong_maintenance using (true) with check (true);

      create policy public_files on complainants for insert to damrong_public with check (true);
      create policy officer_reads on complainants for select to damrong_officer
        using (province_code = (select damrong_scope()) and (identity = 'named'
          or case_number = (select current_setting('damrong.revealed_case', true))));
      create policy officer_records on complainants for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
      create policy maintenance on complainants to damrong_maintenance
        using (true) with check (true);

      create policy public_files on accused for insert to damrong_public with check (true);
      create policy officer_reads on accused for select to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy officer_records on accused for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
      create policy maintenance on accused to damrong_maintenance using (true) with check (true);

      create policy public_files on case_events for insert to damrong_public
        with check (officer_id is null and note is null and (kind = 'received'
          or case_number = (select current_setting('damrong.case_number', true))));
      create policy public_opens on case_events for select to damrong_public
        using (case_number = (select current_setting('damrong.case_number', true)));
      create policy officer_reads on case_events for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy officer_records on case_events for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
      create policy maintenance on case_events to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
    await sql`
      create function damrong_guard_case() returns trigger
        language plpgsql set search_path = pg_catalog, public, pg_temp
        as $$
          begin
            if current_user = 'damrong_public'
              and not (old.status = 'closed' and new.status = 'reopened')
              and (new.status, new.agency, new.result, new.due_on, new.settled_at)
                is distinct from (old.status, old.agency, old.result, old.due_on, old.settled_at)
            then
              raise insufficient_privilege using message = 'the public may only reopen a closed case';
            end if;
            return new;
          end
        $$;
      create trigger damrong_guard_case before update on cases
        for each row execute function damrong_guard_case();
    `.execute(db);
  },
};

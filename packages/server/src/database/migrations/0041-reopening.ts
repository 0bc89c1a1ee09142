import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * When a case was settled, and a citizen's right to have it taken up again. The trigger is the wall
 * behind the code: the public role may move a case from closed to reopened and nowhere else.
 */
export const reopening: Migration = {
  async up(db) {
    await sql`
      alter table cases add settled_at timestamptz;
      alter table cases no force row level security;
      alter table case_events no force row level security;
      update cases set settled_at = (
        select max(event.at) from case_events as event
        where event.province_code = cases.province_code and event.case_number = cases.number
          and event.status = cases.status
      ) where status in ('closed', 'rejected');
      alter table cases force row level security;
      alter table case_events force row level security;

      grant select (settled_at), update (status, agency, result, due_on, settled_at)
        on cases to damrong_public;
      grant update (due_on, settled_at) on cases to damrong_officer;

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

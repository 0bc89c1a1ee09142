import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Whose a case is, and what an event has changed inside. An officer's transaction sees no other
 * officer, so names come from a function that looks behind the session, and a case can be given to
 * nobody whom that function does not name. A case that changes hands is a new version of an index
 * entry in two small indexes: the owner's, and the one of open cases that wait for somebody.
 */
export const caseOwners: Migration = {
  async up(db) {
    await sql`
      alter table cases add column owner_id integer references officers;
      alter table case_events add column change jsonb;
      create index cases_of_owner
        on cases (province_code, owner_id, urgency_rank, shared_rank, received_at, number)
        where owner_id is not null and event_count > 0;
      create index cases_of_nobody
        on cases (province_code, urgency_rank, shared_rank, received_at, number)
        where owner_id is null and status not in ('closed', 'rejected') and event_count > 0;
      grant update (owner_id) on cases to damrong_officer;

      create function damrong_colleagues()
        returns table (id integer, display_name text, role text, is_enabled boolean)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select o.id, o.display_name, o.role, o.disabled_at is null
          from public.officers o
          where (select public.damrong_scope()) in (o.province_code, '*')
        $$;
      revoke execute on function damrong_colleagues() from public;
      grant execute on function damrong_colleagues() to damrong_officer;

      create function damrong_guard_owner() returns trigger
        language plpgsql set search_path = pg_catalog, public, pg_temp
        as $$
          begin
            if not exists (select from public.damrong_colleagues()
              where id = new.owner_id and is_enabled)
            then
              raise insufficient_privilege using message = 'a case is given to a colleague alone';
            end if;
            return new;
          end
        $$;
      create trigger damrong_guard_owner before update of owner_id on cases
        for each row when (new.owner_id is not null and new.owner_id is distinct from old.owner_id)
        execute function damrong_guard_owner();
    `.execute(db);
    await sql`
      grant create on schema public to damrong_maintenance;
      alter function damrong_colleagues() owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;

      alter policy public_files on case_events
        with check (officer_id is null and note is null and change is null and (kind = 'received'
          or case_number = (select current_setting('damrong.case_number', true))));
    `.execute(db);
  },
};

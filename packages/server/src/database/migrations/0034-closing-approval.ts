import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Where a province wants it, an officer's closing waits for the director. The citizen's role reads
 * neither the columns nor the events of it. The second wall: while the rule stands, the trigger lets a
 * case be settled by the director alone, or by the chief who approves what somebody else has asked for.
 */
export const closingApproval: Migration = {
  async up(db) {
    await sql`
      create table closing_rules (
        province_code text collate "C" primary key check (province_code ~ '^[0-9]{2}$'),
        needs_approval boolean not null,
        changed_at timestamptz not null,
        changed_by integer not null references officers
      );
      grant select, insert, update (needs_approval, changed_at, changed_by) on closing_rules
        to damrong_officer;
      grant select, insert on closing_rules to damrong_maintenance;
      alter table closing_rules enable row level security, force row level security;
      create policy officer_reads on closing_rules for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy director_sets on closing_rules for insert to damrong_officer
        with check (changed_by = (select damrong_officer_id()) and exists (select from officers o
          where o.id = changed_by and o.role = 'director' and not o.must_change_password
            and o.province_code = closing_rules.province_code));
      create policy director_changes on closing_rules for update to damrong_officer
        using (province_code = (select damrong_scope()))
        with check (changed_by = (select damrong_officer_id()) and exists (select from officers o
          where o.id = changed_by and o.role = 'director' and not o.must_change_password
            and o.province_code = closing_rules.province_code));
      create policy maintenance on closing_rules to damrong_maintenance
        using (true) with check (true);

      alter table cases
        add column closing_state text check (closing_state in ('waiting', 'returned', 'withdrawn')),
        add column closing_at timestamptz,
        add column closing_seq integer check (closing_seq > 0),
        add constraint cases_closing_whole check (
          (closing_state is null) = (closing_at is null)
            and (closing_state is null) = (closing_seq is null));
      create index cases_closing
        on cases (closing_state, province_code, urgency_rank, shared_rank, received_at, number)
        where quarantine is null and closing_state in ('waiting', 'returned');
      grant update (closing_state, closing_at, closing_seq) on cases to damrong_officer;
      grant update (is_public) on attachments to damrong_officer;
      create policy officer_shows on attachments for update to damrong_officer
        using (province_code = (select damrong_scope()));
    `.execute(db);
    await sql`
      create function damrong_may_settle(place text, number text, waiting_since integer)
        returns boolean
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select not exists (select from public.closing_rules r
              where r.province_code = place and r.needs_approval)
            or exists (select from public.officers o where o.id = public.damrong_officer_id()
              and (o.role = 'director' or o.role = 'chief' and exists (
                select from public.case_events e
                  where e.province_code = place and e.case_number = number
                    and e.seq = waiting_since and e.officer_id <> o.id)))
        $$;
      revoke execute on function damrong_may_settle(text, text, integer) from public;
      grant execute on function damrong_may_settle(text, text, integer) to damrong_officer;
      grant create on schema public to damrong_maintenance;
      alter function damrong_may_settle(text, text, integer) owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;

      create or replace function damrong_guard_case() returns trigger
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
            if current_user = 'damrong_agency' and new.status <> old.status
              and (old.status in ('closed', 'rejected')
                or new.status not in ('assigned', 'accepted', 'in_progress', 'resolved', 'returned'))
            then
              raise insufficient_privilege using message = 'an agency settles no case';
            end if;
            if current_user = 'damrong_agency' and new.event_count <> old.event_count + 1 then
              raise insufficient_privilege using message = 'each step of an agency is one event';
            end if;
            if current_user = 'damrong_officer' and new.status in ('closed', 'rejected')
              and old.status not in ('closed', 'rejected')
            then
              /* Apart, because the right to a function is asked for even where it is not called. */
              if not public.damrong_may_settle(old.province_code, old.number,
                case when old.closing_state = 'waiting' then old.closing_seq end)
              then
                raise insufficient_privilege using message = 'closing waits for approval here';
              end if;
            end if;
            return new;
          end
        $$;
    `.execute(db);
  },
};

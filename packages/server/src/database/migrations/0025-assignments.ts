import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * A case in the hands of several at once: each has a row with its own state and version, and what
 * they add up to is the case's status. Officers of an agency work in a role of their own, for which
 * the policies of the centre do not count: `damrong_scope()` is null for them, and of a case the role
 * reads only the columns that a receiver needs, only while it has the case, and a complainant only
 * who is named. Its writes end at the agency's own row, its event, and the sum in the case.
 */
export const assignments: Migration = {
  async up(db) {
    await addAgencyToAccounts(db);
    await addAssignments(db);
    await openToCenters(db);
    await openToAgencies(db);
    await moveTypedAgencies(db);
  },
};

async function addAgencyToAccounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table officers
      add column agency_id uuid references agencies,
      drop constraint officers_role_check,
      drop constraint officers_check,
      add constraint officers_role_check check (
        role in ('officer', 'chief', 'director', 'agency_officer', 'administrator')),
      add constraint officers_check check (role = 'agency_officer'
        or (role = 'administrator') = (province_code is null)),
      add constraint officers_agency check ((role = 'agency_officer') = (agency_id is not null));
    create index officers_of_agency on officers (agency_id) where agency_id is not null;
    grant select (agency_id), insert (agency_id), update (agency_id) on officers
      to damrong_officer;

    create or replace function damrong_scope() returns text
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select case o.role when 'administrator' then '*' when 'agency_officer' then null
          else o.province_code end
        from public.officers o
        where o.id = public.damrong_officer_id()
      $$;
    create or replace function damrong_grants(given_role text, place text) returns boolean
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select coalesce(public.damrong_account_scope() = '*'
          or public.damrong_account_scope() = place
            and given_role in ('officer', 'chief', 'agency_officer'), false)
      $$;
    create or replace function damrong_colleagues()
      returns table (id integer, display_name text, role text, is_enabled boolean)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select o.id, o.display_name, o.role, o.disabled_at is null
        from public.officers o
        where (select public.damrong_scope()) in (o.province_code, '*')
          and o.role <> 'agency_officer'
      $$;

    create function damrong_guard_agency() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $$
        begin
          if not exists (select from public.agencies a where a.id = new.agency_id
            and a.province_code is not distinct from new.province_code)
          then
            raise insufficient_privilege using message = 'an agency officer works where the agency is';
          end if;
          return new;
        end
      $$;
    revoke execute on function damrong_guard_agency() from public;
    create trigger damrong_guard_agency before insert or update of agency_id, province_code
      on officers for each row when (new.agency_id is not null)
      execute function damrong_guard_agency();
  `.execute(db);
}

async function addAssignments(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table case_assignments (
      province_code text collate "C" not null,
      case_number text collate "C" not null,
      seq integer not null check (seq > 0),
      recipient_kind text not null check (recipient_kind in ('agency', 'district', 'center')),
      agency_id uuid references agencies,
      /* The district, or the province of the other centre. */
      place_code text collate "C",
      recipient_name text not null,
      due_on date,
      instruction text,
      state text not null check (
        state in ('sent', 'accepted', 'in_progress', 'result', 'returned', 'withdrawn')),
      text text,
      sent_at timestamptz not null,
      sent_by integer references officers,
      changed_at timestamptz not null,
      changed_by integer references officers,
      changed_by_name text,
      chases integer not null default 0,
      ended_at timestamptz,
      version integer not null default 1,
      primary key (province_code, case_number, seq),
      foreign key (province_code, case_number) references cases,
      check ((recipient_kind = 'agency') = (agency_id is not null)),
      check ((recipient_kind = 'agency') = (place_code is null))
    );
    create unique index case_assignments_open on case_assignments
      (province_code, case_number, coalesce(agency_id::text, place_code))
      where state in ('sent', 'accepted', 'in_progress');
    create index case_assignments_of_agency
      on case_assignments (agency_id, (coalesce(due_on, date '9999-12-31')), case_number, seq)
      where agency_id is not null;
    create index case_assignments_due on case_assignments
      (province_code, (coalesce(due_on, date '9999-12-31')), case_number, seq)
      where state in ('sent', 'accepted', 'in_progress');
    alter table case_assignments enable row level security, force row level security;

    /* The agency of the session, whichever entry stands for it, and those for which it stands. */
    create function damrong_agencies() returns setof uuid
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select a.id
        from public.officers o
        join public.agencies own on own.id = o.agency_id
        join public.agencies a on coalesce(own.merged_into, own.id) in (a.id, a.merged_into)
        where o.id = public.damrong_officer_id() and o.role = 'agency_officer'
          and not o.must_change_password
      $$;
    /* What all assignments of a case add up to concerns each of its receivers. */
    create function damrong_assignment_states(province text, number text)
      returns table (seq integer, recipient_name text, state text)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select a.seq, a.recipient_name, a.state
        from public.case_assignments a
        where a.province_code = province and a.case_number = number and a.ended_at is null
          and (public.damrong_scope() = province or exists (
            select from public.case_assignments own
            where own.province_code = province and own.case_number = number
              and own.agency_id in (select public.damrong_agencies())))
        order by a.seq
      $$;
    revoke execute on function damrong_agencies(), damrong_assignment_states(text, text) from public;
    grant execute on function damrong_agencies(), damrong_assignment_states(text, text)
      to damrong_officer, damrong_agency;
    grant create on schema public to damrong_maintenance;
    alter function damrong_guard_agency() owner to damrong_maintenance;
    alter function damrong_agencies() owner to damrong_maintenance;
    alter function damrong_assignment_states(text, text) owner to damrong_maintenance;
    revoke create on schema public from damrong_maintenance;
  `.execute(db);
}

async function openToCenters(db: Kysely<unknown>): Promise<void> {
  await sql`
    grant select, insert, update (due_on, state, text, changed_at, changed_by, changed_by_name,
      chases, ended_at, version) on case_assignments to damrong_officer;
    grant select, insert on case_assignments to damrong_maintenance;
    create policy officer_reads on case_assignments for select to damrong_officer
      using ((select damrong_scope()) in (province_code, '*'));
    create policy officer_gives on case_assignments for insert to damrong_officer
      with check (province_code = (select damrong_scope()));
    create policy officer_changes on case_assignments for update to damrong_officer
      using (province_code = (select damrong_scope()));
    create policy maintenance on case_assignments to damrong_maintenance
      using (true) with check (true);
  `.execute(db);
}

async function openToAgencies(db: Kysely<unknown>): Promise<void> {
  await sql`
    grant usage on schema public to damrong_agency;
    grant execute on function damrong_officer_id() to damrong_agency;
    grant execute on function damrong_mail_news(text, text, timestamptz, boolean)
      to damrong_agency;
    grant select, update (state, text, changed_at, changed_by, changed_by_name, version)
      on case_assignments to damrong_agency;
    grant select (province_code, number, status, identity, urgency_rank, category_code, title,
      facts, wish, happened_on, district_code, subdistrict_code, landmark, latitude, longitude,
      answers, agency, result, rating_score, rating_comment, received_at, settled_at, event_count,
      question_seq, question_state, answer_by), update (status, agency, event_count)
      on cases to damrong_agency;
    grant select (province_code, case_number, identity, kind, name, phone)
      on complainants to damrong_agency;
    grant insert, select (province_code, case_number, seq, at, kind, officer_name, change)
      on case_events to damrong_agency;
    grant insert on audit_entries, outbox to damrong_agency;
    grant select, insert, update on idempotency_keys to damrong_agency;
  `.execute(db);
  await sql`
    create policy agency_reads on case_assignments for select to damrong_agency
      using (agency_id in (select damrong_agencies()));
    create policy agency_answers on case_assignments for update to damrong_agency
      using (agency_id in (select damrong_agencies()) and ended_at is null
        and state in ('sent', 'accepted', 'in_progress'))
      with check (agency_id in (select damrong_agencies())
        and state in ('accepted', 'in_progress', 'result', 'returned')
        and changed_by = (select damrong_officer_id()));

    create policy agency_reads on cases for select to damrong_agency
      using (exists (select from case_assignments a
        where a.province_code = cases.province_code and a.case_number = cases.number
          and a.agency_id in (select damrong_agencies())
          and a.state in ('sent', 'accepted', 'in_progress', 'result')));
    create policy agency_answers on cases for update to damrong_agency
      using (exists (select from case_assignments a
        where a.province_code = cases.province_code and a.case_number = cases.number
          and a.agency_id in (select damrong_agencies()) and a.ended_at is null
          and a.state in ('sent', 'accepted', 'in_progress')));

    create policy agency_reads on complainants for select to damrong_agency
      using (identity = 'named' and exists (select from case_assignments a
        where a.province_code = complainants.province_code
          and a.case_number = complainants.case_number
          and a.agency_id in (select damrong_agencies()) and a.ended_at is null
          and a.state in ('sent', 'accepted', 'in_progress')));

    create policy agency_reads on case_events for select to damrong_agency
      using (change ->> 'kind' = 'assignment' and exists (select from case_assignments a
        where a.province_code = case_events.province_code
          and a.case_number = case_events.case_number
          and a.seq = (case_events.change ->> 'assignment')::integer
          and a.agency_id in (select damrong_agencies())));
    create policy agency_answers on case_events for insert to damrong_agency
      with check (kind in ('status', 'assignment_moved') and note is null and public_note is null
        and agency is null and officer_id = (select damrong_officer_id())
        and change ->> 'kind' = 'assignment' and exists (select from case_assignments a
          where a.province_code = case_events.province_code
            and a.case_number = case_events.case_number
            and a.seq = (case_events.change ->> 'assignment')::integer
            and a.agency_id in (select damrong_agencies())));

    create policy agency_writes on audit_entries for insert to damrong_agency
      with check (officer_id = (select damrong_officer_id()));
    create policy agency_writes on outbox for insert to damrong_agency
      with check (exists (select from case_assignments a
        where a.province_code = outbox.province_code and a.case_number = outbox.case_number
          and a.agency_id in (select damrong_agencies())));

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
          return new;
        end
      $$;
  `.execute(db);
}

/**
 * Agencies that were typed into cases become entries of the register, unless it has them, and the
 * cases' assignments. The owner of the tables sees no row while row-level security is forced.
 */
async function moveTypedAgencies(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table cases no force row level security;
    alter table case_events no force row level security;
    alter table agencies no force row level security;
    alter table case_assignments no force row level security;

    insert into agencies (name_th, level, province_code)
      select min(c.agency), 'province', c.province_code
        from cases c
        where c.agency is not null and not exists (select from agencies a
          where a.name_key = replace(lower(c.agency), ' ', '')
            and coalesce(a.province_code, c.province_code) = c.province_code)
        group by c.province_code, replace(lower(c.agency), ' ', '');

    insert into case_assignments (province_code, case_number, seq, recipient_kind, agency_id,
        recipient_name, state, sent_at, sent_by, changed_at, changed_by, changed_by_name, ended_at)
      select c.province_code, c.number, 1, 'agency', known.id, c.agency,
          case c.status when 'assigned' then 'sent' when 'accepted' then 'accepted'
            when 'in_progress' then 'in_progress' when 'rejected' then 'withdrawn'
            else 'result' end,
          coalesce(told.at, c.received_at), told.officer_id,
          coalesce(told.at, c.received_at), told.officer_id, told.officer_name, c.settled_at
        from cases c
        cross join lateral (select coalesce(a.merged_into, a.id) as id from agencies a
          where a.name_key = replace(lower(c.agency), ' ', '')
            and coalesce(a.province_code, c.province_code) = c.province_code
          order by a.province_code nulls last, a.district_code nulls first limit 1) as known
        left join lateral (select e.at, e.officer_id, e.officer_name from case_events e
          where e.province_code = c.province_code and e.case_number = c.number
            and e.agency is not null
          order by e.seq desc limit 1) as told on true
        where c.agency is not null;

    alter table cases force row level security;
    alter table case_events force row level security;
    alter table agencies force row level security;
    alter table case_assignments force row level security;
  `.execute(db);
}

import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What a case says of people ends: somebody proposes it, somebody else approves it, the maintenance role
 * does it. The triggers are the second wall behind the rules of the code: content ends only of a settled
 * case without a hold, by an approval that is not the proposer's, and an erased case is changed by nobody.
 * A hold ends every erasure that was not done yet; it waits for the case's row, and an erasure for it.
 */
export const erasure: Migration = {
  async up(db) {
    await addTables(db);
    await addWalls(db);
    await openTables(db);
  },
};

async function addTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table cases add column erased_at timestamptz;
    create index cases_kept on cases (province_code, settled_at)
      where settled_at is not null and erased_at is null;

    create table case_holds (
      province_code text collate "C" not null,
      case_number text collate "C" not null,
      seq integer not null check (seq > 0),
      placed_by integer not null references officers,
      placed_by_name text not null,
      placed_at timestamptz not null,
      reason text,
      lifted_by integer references officers,
      lifted_by_name text,
      lifted_at timestamptz,
      lift_reason text,
      primary key (province_code, case_number, seq),
      foreign key (province_code, case_number) references cases,
      check ((lifted_at is null) = (lifted_by is null))
    );
    create unique index case_holds_standing on case_holds (province_code, case_number)
      where lifted_at is null;

    create table erasures (
      province_code text collate "C" not null,
      id uuid not null unique default gen_random_uuid(),
      case_number text collate "C" not null,
      cause text not null check (cause in ('request', 'retention')),
      reason text,
      state text not null default 'proposed' check (state in (
        'proposed', 'approved', 'refused', 'withdrawn', 'stopped', 'erasing', 'erased')),
      proposed_by integer not null references officers,
      proposed_by_name text not null,
      proposed_at timestamptz not null,
      decided_by integer references officers,
      decided_by_name text,
      decided_at timestamptz,
      /* Files that are still to be removed from the disk. */
      files bytea[] not null default '{}',
      counts jsonb,
      erased_at timestamptz,
      primary key (province_code, id),
      foreign key (province_code, case_number) references cases,
      constraint erasures_four_eyes check (state not in ('approved', 'erasing', 'erased')
        or (decided_by is not null and decided_by <> proposed_by))
    );
    create unique index erasures_open on erasures (province_code, case_number)
      where state in ('proposed', 'approved', 'erasing');
    create index erasures_approved on erasures (decided_at)
      where state in ('approved', 'erasing');
    create index erasures_order on erasures (province_code, proposed_at);

    create table retention_periods (
      kind text not null check (kind in ('default', 'group', 'channel')),
      code text collate "C" not null check ((kind = 'default') = (code = '*')),
      years integer not null check (years between 1 and 100),
      primary key (kind, code)
    );
    insert into retention_periods (kind, code, years) values ('default', '*', 10);
  `.execute(db);
}

async function addWalls(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function damrong_hold_scope() returns text
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select case o.role when 'administrator' then '*' when 'director' then o.province_code end
        from public.officers o
        where o.id = public.damrong_officer_id() and not o.must_change_password
      $$;
    create function damrong_erasure_scope() returns text
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select o.province_code
        from public.officers o
        where o.id = public.damrong_officer_id() and not o.must_change_password
          and o.role in ('chief', 'director')
      $$;

    create function damrong_may_be_erased(place text, number text) returns boolean
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select exists (select from public.cases c
            where c.province_code = place and c.number = damrong_may_be_erased.number
              and c.status in ('closed', 'rejected') and c.erased_at is null)
          and not exists (select from public.case_holds h
            where h.province_code = place and h.case_number = damrong_may_be_erased.number
              and h.lifted_at is null)
      $$;

    create function damrong_guard_erasure() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $$
        begin
          if new.state in ('proposed', 'approved') then
            /* A hold that is being placed is waited for. */
            perform from public.cases
              where province_code = new.province_code and number = new.case_number for update;
            if not public.damrong_may_be_erased(new.province_code, new.case_number) then
              raise insufficient_privilege
                using message = 'a settled case without a hold is erased, and once';
            end if;
          end if;
          return new;
        end
      $$;
    create trigger damrong_guard_erasure before insert or update of state on erasures
      for each row execute function damrong_guard_erasure();

    create function damrong_guard_hold() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $$
        begin
          perform from public.cases where province_code = new.province_code
            and number = new.case_number and erased_at is null for update;
          if not found then
            raise insufficient_privilege using message = 'nothing is left to be kept';
          end if;
          update public.erasures set state = 'stopped', decided_by = new.placed_by,
              decided_by_name = new.placed_by_name, decided_at = new.placed_at
            where province_code = new.province_code and case_number = new.case_number
              and state in ('proposed', 'approved');
          return new;
        end
      $$;
    create trigger damrong_guard_hold before insert on case_holds
      for each row execute function damrong_guard_hold();

    create function damrong_guard_erased() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp
      as $$
        begin
          if old.erased_at is not null then
            raise insufficient_privilege using message = 'an erased case is changed by nobody';
          end if;
          /* Apart, because the right to a function is asked for even where it is not called. */
          if current_user = 'damrong_maintenance' then
            if public.damrong_may_be_erased(old.province_code, old.number)
              and exists (select from public.erasures e
                where e.province_code = old.province_code and e.case_number = old.number
                  and e.state = 'approved')
            then
              return new;
            end if;
          end if;
          raise insufficient_privilege using message = 'an erasure waits for approval';
        end
      $$;
    create trigger damrong_guard_erased before update on cases for each row
      when (old.erased_at is not null or new.erased_at is not null)
      execute function damrong_guard_erased();

    revoke execute on function damrong_hold_scope(), damrong_erasure_scope(),
      damrong_may_be_erased(text, text), damrong_guard_erasure(), damrong_guard_hold() from public;
    grant execute on function damrong_hold_scope(), damrong_erasure_scope() to damrong_officer;
    grant create on schema public to damrong_maintenance;
    alter function damrong_hold_scope() owner to damrong_maintenance;
    alter function damrong_erasure_scope() owner to damrong_maintenance;
    alter function damrong_may_be_erased(text, text) owner to damrong_maintenance;
    alter function damrong_guard_erasure() owner to damrong_maintenance;
    alter function damrong_guard_hold() owner to damrong_maintenance;
    revoke create on schema public from damrong_maintenance;
  `.execute(db);
}

async function openTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    grant select (erased_at) on cases to damrong_public, damrong_agency;
    grant update (title, facts, wish, happened_on, subdistrict_code, landmark, latitude, longitude,
      answers, danger_signs, letter_number, letter_date, result, rating_comment, public_id, erased_at)
      on cases to damrong_maintenance;
    grant update (note, public_note, change) on case_events to damrong_maintenance;
    grant update (instruction, text) on case_assignments to damrong_maintenance;
    grant delete on complainants, accused, complainant_corrections, attachments, case_followers
      to damrong_maintenance;
    grant select, delete on outbox to damrong_maintenance;
    create policy maintenance_reads on outbox for select to damrong_maintenance using (true);
    create policy maintenance_erases on outbox for delete to damrong_maintenance using (true);

    grant select,
      insert (province_code, case_number, seq, placed_by, placed_by_name, placed_at, reason),
      update (lifted_by, lifted_by_name, lifted_at, lift_reason)
      on case_holds to damrong_officer;
    grant select,
      insert (province_code, case_number, cause, reason, proposed_by, proposed_by_name, proposed_at),
      update (state, decided_by, decided_by_name, decided_at)
      on erasures to damrong_officer;
    grant select, insert, delete on retention_periods to damrong_officer;
    grant select (province_code, code, group_code) on categories to damrong_officer;
    grant select, update (reason, lift_reason) on case_holds to damrong_maintenance;
    grant select, insert, update on erasures to damrong_maintenance;
    grant select on retention_periods to damrong_maintenance;

    alter table case_holds enable row level security, force row level security;
    alter table erasures enable row level security, force row level security;
    alter table retention_periods enable row level security, force row level security;

    create policy officer_reads on case_holds for select to damrong_officer
      using ((select damrong_scope()) in (province_code, '*'));
    create policy director_places on case_holds for insert to damrong_officer
      with check ((select damrong_hold_scope()) in (province_code, '*')
        and placed_by = (select damrong_officer_id()));
    create policy director_lifts on case_holds for update to damrong_officer
      using ((select damrong_hold_scope()) in (province_code, '*') and lifted_at is null)
      with check (lifted_by = (select damrong_officer_id()));
    create policy maintenance on case_holds to damrong_maintenance using (true) with check (true);

    create policy officer_reads on erasures for select to damrong_officer
      using ((select damrong_scope()) in (province_code, '*'));
    create policy officer_proposes on erasures for insert to damrong_officer
      with check (province_code = (select damrong_scope()) and state = 'proposed'
        and proposed_by = (select damrong_officer_id()) and decided_by is null);
    create policy officer_decides on erasures for update to damrong_officer
      using (province_code = (select damrong_scope()) and state = 'proposed')
      with check (decided_by = (select damrong_officer_id())
        and (state = 'withdrawn' and proposed_by = decided_by
          or state in ('approved', 'refused') and province_code = (select damrong_erasure_scope())));
    create policy maintenance on erasures to damrong_maintenance using (true) with check (true);

    create policy officer_reads on retention_periods for select to damrong_officer
      using ((select damrong_scope()) is not null);
    create policy ministry_adds on retention_periods for insert to damrong_officer
      with check ((select damrong_scope()) = '*');
    create policy ministry_removes on retention_periods for delete to damrong_officer
      using ((select damrong_scope()) = '*');
    create policy maintenance on retention_periods for select to damrong_maintenance using (true);
  `.execute(db);
}

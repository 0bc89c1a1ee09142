import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Reports of provinces. A row is a revision: corrections are new rows, and one that was submitted is
 * changed by nobody. The trigger is the second wall behind the rules of the contract: which state follows
 * which, that the numbers are fixed with the first step and stay, and that a director of the province, and
 * no one else, approves. The ministry reads what was submitted, and writes reminders alone.
 */
export const reports: Migration = {
  async up(db) {
    await sql`
      create table reports (
        id uuid not null unique default gen_random_uuid(),
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        year integer not null check (year between 2400 and 2999),
        span text collate "C" not null check (span ~ '^(year|q[1-4]|m([1-9]|1[0-2]))$'),
        revision integer not null check (revision > 0),
        state text not null default 'draft'
          check (state in ('draft', 'waiting', 'approved', 'submitted')),
        reason text,
        note text,
        figures jsonb,
        prepared_by integer not null references officers,
        prepared_by_name text not null,
        prepared_at timestamptz not null,
        approved_by integer references officers,
        approved_by_name text,
        approved_at timestamptz,
        submitted_by integer references officers,
        submitted_by_name text,
        submitted_at timestamptz,
        version integer not null default 1,
        primary key (province_code, year, span, revision),
        check ((state = 'draft') = (figures is null)),
        check ((state in ('approved', 'submitted')) = (approved_by is not null)),
        check ((state = 'submitted') = (submitted_at is not null)),
        check ((revision = 1) = (reason is null))
      );
      create unique index reports_open on reports (province_code, year, span)
        where state <> 'submitted';
      create index reports_submitted on reports (year, span, province_code, revision)
        where state = 'submitted';

      create table report_reminders (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        year integer not null,
        span text collate "C" not null,
        at timestamptz not null,
        officer_id integer not null references officers,
        primary key (province_code, year, span, at)
      );

      create function damrong_guard_report() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            director boolean := exists (select from public.officers o
              where o.id = public.damrong_officer_id() and o.role = 'director'
                and o.province_code = new.province_code and not o.must_change_password);
          begin
            if (old.state, new.state) not in (('draft', 'waiting'), ('waiting', 'approved'),
              ('approved', 'submitted'), ('waiting', 'draft'), ('approved', 'draft'))
            then
              raise insufficient_privilege using message = 'a report goes its way step by step';
            end if;
            if old.state <> 'draft' and new.state <> 'draft' and new.figures <> old.figures then
              raise insufficient_privilege using message = 'the numbers of a report are fixed';
            end if;
            if (new.approved_by, new.approved_by_name, new.approved_at)
                is distinct from (old.approved_by, old.approved_by_name, old.approved_at)
              and new.state <> 'draft'
              and not (new.state = 'approved' and director
                and new.approved_by = public.damrong_officer_id())
            then
              raise insufficient_privilege using message = 'a director approves a report';
            end if;
            return new;
          end
        $$;
      revoke execute on function damrong_guard_report() from public;
      grant create on schema public to damrong_maintenance;
      alter function damrong_guard_report() owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;
      create trigger damrong_guard_report before update on reports
        for each row execute function damrong_guard_report();
    `.execute(db);
    await sql`
      grant select,
        insert (province_code, year, span, revision, reason, prepared_by, prepared_by_name,
          prepared_at),
        update (state, note, figures, prepared_by, prepared_by_name, prepared_at, approved_by,
          approved_by_name, approved_at, submitted_by, submitted_by_name, submitted_at, version)
        on reports to damrong_officer;
      grant select, insert on report_reminders to damrong_officer;
      grant select, insert, update, delete on reports, report_reminders to damrong_maintenance;

      alter table reports enable row level security, force row level security;
      create policy officer_reads on reports for select to damrong_officer
        using (province_code = (select damrong_scope())
          or state = 'submitted' and (select damrong_scope()) = '*');
      create policy officer_prepares on reports for insert to damrong_officer
        with check (province_code = (select damrong_scope()) and state = 'draft');
      create policy officer_moves on reports for update to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy maintenance on reports to damrong_maintenance using (true) with check (true);

      alter table report_reminders enable row level security, force row level security;
      create policy officer_reads on report_reminders for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy ministry_reminds on report_reminders for insert to damrong_officer
        with check ((select damrong_scope()) = '*' and officer_id = (select damrong_officer_id()));
      create policy maintenance on report_reminders to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
  },
};

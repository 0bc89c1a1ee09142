import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The second wall around accounts. Signing in, own passwords and own sessions belong to a role of
 * their own, which sees no case. The role in which officers work reads no hash of a password or a
 * session, and changes accounts only where the officer of the session may, never their own.
 */
export const accounts: Migration = {
  async up(db) {
    await sql`
      alter table officers
        add column version integer not null default 1,
        add column signed_in_at timestamptz;
      alter table officer_sessions
        add column id uuid not null unique default gen_random_uuid(),
        add column device text not null default '';
      create index officers_of_province on officers (province_code, username);

      create function damrong_account_scope() returns text
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select case o.role when 'administrator' then '*' when 'chief' then o.province_code end
          from public.officers o
          where o.id = public.damrong_officer_id() and not o.must_change_password
        $$;
      create function damrong_grants(given_role text, place text) returns boolean
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select coalesce(public.damrong_account_scope() = '*'
            or public.damrong_account_scope() = place and given_role in ('officer', 'chief'), false)
        $$;
      create function damrong_manages(officer integer) returns boolean
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select o.id <> public.damrong_officer_id()
            and public.damrong_grants(o.role, o.province_code)
          from public.officers o where o.id = officer
        $$;
      create function damrong_guard_officer() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          begin
            if old.role = 'administrator' and old.disabled_at is null
              and (new.role <> 'administrator' or new.disabled_at is not null)
              and not exists (select from public.officers o where o.id <> old.id
                and o.role = 'administrator' and o.disabled_at is null)
            then
              raise insufficient_privilege using message = 'the last administrator stays';
            end if;
            return new;
          end
        $$;
      revoke execute on function damrong_account_scope(), damrong_grants(text, text),
        damrong_manages(integer), damrong_guard_officer() from public;
      grant execute on function damrong_account_scope(), damrong_grants(text, text),
        damrong_manages(integer) to damrong_officer;
      grant execute on function damrong_officer_id(), damrong_scope() to damrong_account;
      grant usage on schema public to damrong_account;
      create trigger damrong_guard_officer before update on officers
        for each row execute function damrong_guard_officer();
    `.execute(db);
    await sql`
      grant create on schema public to damrong_maintenance;
      alter function damrong_account_scope() owner to damrong_maintenance;
      alter function damrong_grants(text, text) owner to damrong_maintenance;
      alter function damrong_manages(integer) owner to damrong_maintenance;
      alter function damrong_guard_officer() owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;

      revoke select, update (password_hash, must_change_password) on officers from damrong_officer;
      revoke select, insert, delete on officer_sessions from damrong_officer;
      drop policy officer_reads on officers;
      drop policy officer_changes on officers;
      drop policy officer_reads on officer_sessions;
      drop policy officer_ends on officer_sessions;
      drop policy officer_signs_in on officer_sessions;
    `.execute(db);
    await sql`
      grant select (id, username, display_name, role, province_code, must_change_password,
          disabled_at, created_at, signed_in_at, version),
        insert (username, display_name, role, province_code, password_hash, must_change_password),
        update (display_name, role, province_code, password_hash, must_change_password,
          disabled_at, version)
        on officers to damrong_officer;
      grant select (officer_id), delete on officer_sessions to damrong_officer;
      create policy officer_reads on officers for select to damrong_officer
        using (id = (select damrong_officer_id())
          or (select damrong_account_scope()) in (province_code, '*'));
      create policy officer_makes on officers for insert to damrong_officer
        with check (damrong_grants(role, province_code));
      create policy officer_changes on officers for update to damrong_officer
        using (damrong_manages(id)) with check (damrong_grants(role, province_code));
      create policy officer_reads on officer_sessions for select to damrong_officer
        using (damrong_manages(officer_id));
      create policy officer_ends on officer_sessions for delete to damrong_officer
        using (damrong_manages(officer_id));

      grant select, update (password_hash, must_change_password, signed_in_at, version)
        on officers to damrong_account;
      grant select, insert, delete on officer_sessions to damrong_account;
      grant insert on audit_entries to damrong_account;
      create policy account_reads on officers for select to damrong_account
        using (username = (select current_setting('damrong.username', true))
          or id = (select damrong_officer_id()));
      create policy account_changes on officers for update to damrong_account
        using (id = (select damrong_officer_id()));
      create policy account_reads on officer_sessions for select to damrong_account
        using (officer_id = (select damrong_officer_id()));
      create policy account_ends on officer_sessions for delete to damrong_account
        using (officer_id = (select damrong_officer_id()));
      create policy account_signs_in on officer_sessions for insert to damrong_account
        with check (officer_id = (select id from officers
          where username = (select current_setting('damrong.username', true))));
      create policy account_writes on audit_entries for insert to damrong_account
        with check (officer_id = (select damrong_officer_id()));
    `.execute(db);
  },
};

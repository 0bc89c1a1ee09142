import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * `damrong_scope()` is the database's own answer to the question whose cases a session may see. A
 * transaction of an officer sees the one officer who is signing in, or whose session it has set,
 * and nobody else's sessions. The functions that look behind a session belong to the maintenance
 * role, since the owner of the tables sees no row of them.
 */
export const officers: Migration = {
  async up(db) {
    await sql`
      create table officers (
        id integer generated always as identity primary key,
        username text collate "C" not null unique check (username = lower(username)),
        display_name text not null,
        role text not null check (role in ('officer', 'chief', 'director', 'administrator')),
        province_code text check (province_code ~ '^[0-9]{2}$'),
        password_hash text not null,
        must_change_password boolean not null,
        demo boolean not null default false,
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        check ((role = 'administrator') = (province_code is null))
      );
      grant select, update (password_hash, must_change_password) on officers to damrong_officer;
      grant select, insert, update on officers to damrong_maintenance;

      create table officer_sessions (
        token_hash bytea primary key,
        officer_id integer not null references officers on delete cascade,
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index officer_sessions_of_officer on officer_sessions (officer_id);
      create index officer_sessions_expiry on officer_sessions (expires_at);
      grant select, insert, delete on officer_sessions to damrong_officer;
      grant select, delete on officer_sessions to damrong_maintenance;

      create function damrong_officer_id() returns integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select o.id
          from public.officer_sessions s
          join public.officers o on o.id = s.officer_id
          where s.token_hash = decode(nullif(current_setting('damrong.session', true), ''), 'hex')
            and s.expires_at > now()
            and o.disabled_at is null
        $$;
      create function damrong_scope() returns text
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select case when o.role = 'administrator' then '*' else o.province_code end
          from public.officers o
          where o.id = public.damrong_officer_id()
        $$;
      revoke execute on function damrong_officer_id(), damrong_scope() from public;
      grant execute on function damrong_officer_id(), damrong_scope() to damrong_officer;
    `.execute(db);
    await sql`
      grant create on schema public to damrong_maintenance;
      alter function damrong_officer_id() owner to damrong_maintenance;
      alter function damrong_scope() owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;

      alter table officers enable row level security, force row level security;
      alter table officer_sessions enable row level security, force row level security;

      create policy officer_reads on officers for select to damrong_officer
        using (username = (select current_setting('damrong.username', true))
          or id = (select damrong_officer_id()));
      create policy officer_changes on officers for update to damrong_officer
        using (id = (select damrong_officer_id()));
      create policy maintenance on officers to damrong_maintenance using (true) with check (true);

      create policy officer_reads on officer_sessions for select to damrong_officer
        using (officer_id = (select damrong_officer_id()));
      create policy officer_ends on officer_sessions for delete to damrong_officer
        using (officer_id = (select damrong_officer_id()));
      create policy officer_signs_in on officer_sessions for insert to damrong_officer
        with check (officer_id = (select id from officers
          where username = (select current_setting('damrong.username', true))));
      create policy maintenance on officer_sessions to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
  },
};

import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** `damrong_scope()` is the database's own answer to the question whose cases a session may see. */
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
      grant select on officers to damrong_maintenance;

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

      create function damrong_scope() returns text
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select case when o.role = 'administrator' then '*' else o.province_code end
          from public.officer_sessions s
          join public.officers o on o.id = s.officer_id
          where s.token_hash = decode(nullif(current_setting('damrong.session', true), ''), 'hex')
            and s.expires_at > now()
            and o.disabled_at is null
        $$;
      revoke execute on function damrong_scope() from public;
      grant execute on function damrong_scope() to damrong_officer;
    `.execute(db);
  },
};

import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What all processes count together, each row for a quarter of an hour or so. Not logged: a crash
 * may begin all counts anew. Keys are locked in their order, so that two calls never wait for each
 * other; both functions are called in a short transaction of their own, of the maintenance role.
 * Where officers sign in from is the centre's own business.
 */
export const quotas: Migration = {
  async up(db) {
    await sql`
      create unlogged table quota_counts (
        key bytea primary key,
        hits integer not null check (hits > 0),
        until timestamptz not null
      );
      create index quota_counts_end on quota_counts (until);
      grant select, insert, update, delete on quota_counts to damrong_maintenance;
      alter table quota_counts enable row level security, force row level security;
      create policy maintenance on quota_counts to damrong_maintenance
        using (true) with check (true);

      create table known_origins (
        officer_id integer not null references officers on delete cascade,
        kind text not null check (kind in ('device', 'network')),
        fingerprint bytea not null check (length(fingerprint) = 16),
        seen_at timestamptz not null,
        primary key (officer_id, kind, fingerprint)
      );
      create index known_origins_age on known_origins (seen_at);
      grant select, insert, update, delete on known_origins to damrong_maintenance;
      alter table known_origins enable row level security, force row level security;
      create policy maintenance on known_origins to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
    await sql`
      create function damrong_take_quotas(quotas jsonb, at timestamptz) returns timestamptz
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            quota record;
            counted record;
            room_at timestamptz;
          begin
            for quota in select decode(one.key, 'hex') as key, one."limit" as most,
                at + make_interval(secs => one.seconds) as until
              from jsonb_to_recordset(quotas) as one (key text, "limit" integer, seconds float8)
              order by one.key
            loop
              insert into public.quota_counts as kept (key, hits, until)
                values (quota.key, 1, quota.until)
                on conflict (key) do update set
                  hits = case when kept.until <= at then 1 else kept.hits + 1 end,
                  until = case when kept.until <= at then excluded.until else kept.until end
                returning kept.hits, kept.until into counted;
              if counted.hits > quota.most then
                room_at := greatest(room_at, counted.until);
              end if;
            end loop;
            if room_at is not null then
              perform public.damrong_give_back_quotas(quotas);
            end if;
            return room_at;
          end
        $$;

      create function damrong_give_back_quotas(quotas jsonb) returns void
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            quota record;
          begin
            for quota in select decode(one.key, 'hex') as key
              from jsonb_to_recordset(quotas) as one (key text) order by one.key
            loop
              delete from public.quota_counts where quota_counts.key = quota.key and hits = 1;
              if not found then
                update public.quota_counts set hits = hits - 1 where quota_counts.key = quota.key;
              end if;
            end loop;
          end
        $$;

      revoke execute on function damrong_take_quotas(jsonb, timestamptz),
        damrong_give_back_quotas(jsonb) from public;
      grant create on schema public to damrong_maintenance;
      alter function damrong_take_quotas(jsonb, timestamptz) owner to damrong_maintenance;
      alter function damrong_give_back_quotas(jsonb) owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;
    `.execute(db);
  },
};

import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Who follows a case is counted by network, so that nobody lifts a case alone. Followers without a
 * proof of work count for four at most, one fewer than lifts a case: pages on plain http cannot make
 * one. A network is two bytes of a hash with the centre's key and the case's id, which some 250
 * networks share and which says nothing about other cases.
 */
export const countedFollowers: Migration = {
  async up(db) {
    await sql`
      alter table case_followers
        add column network bytea check (length(network) = 2),
        add column is_proved boolean not null default false;
      drop function damrong_follow(uuid, bytea, text, timestamptz);
      create function damrong_follow(wanted uuid, key bytea, follower_lang text, at timestamptz,
          from_network bytea, proof jsonb)
        returns table (case_number text, due_on date)
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            followed public.cases;
            works text;
            people integer;
            has_proof boolean := false;
          begin
            select * into followed from public.cases where cases.public_id = wanted
              and cases.status not in ('closed', 'rejected') and cases.quarantine is null
              for update;
            select known.public_works into works from public.categories as known
              where known.code = followed.category_code
                and known.province_code in ('00', followed.province_code)
              order by known.province_code desc limit 1;
            if works is null then
              return;
            end if;
            if proof is not null then
              insert into public.spent_proofs (challenge, until) values (
                decode(proof ->> 'challenge', 'hex'), (proof ->> 'until')::timestamptz)
                on conflict do nothing;
              has_proof := found;
            end if;
            insert into public.case_followers
                (province_code, case_number, code_key, lang, followed_at, network, is_proved)
              values (followed.province_code, followed.number, key, follower_lang, at,
                from_network, has_proof);
            select count(*) filter (where proved) + least(4, count(*) filter (where not proved))
              into people
              from (select bool_or(one.is_proved) as proved from public.case_followers as one
                where one.province_code = followed.province_code
                  and one.case_number = followed.number
                group by one.network) as networks;
            update public.cases set follower_count = people,
                shared_rank = case when people >= 20 then 0 when people >= 5 then 1 else 2 end
              where cases.province_code = followed.province_code
                and cases.number = followed.number;
            insert into public.audit_entries (province_code, at, action, case_number)
              values (followed.province_code, at, 'case_followed', followed.number);
            return query select followed.number, followed.due_on;
          end
        $$;
      revoke execute on function damrong_follow(uuid, bytea, text, timestamptz, bytea, jsonb)
        from public;
      grant execute on function damrong_follow(uuid, bytea, text, timestamptz, bytea, jsonb)
        to damrong_public;
      grant create on schema public to damrong_maintenance;
      alter function damrong_follow(uuid, bytea, text, timestamptz, bytea, jsonb)
        owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;
    `.execute(db);
  },
};

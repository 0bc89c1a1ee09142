import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Open cases about public works that others may see and follow. The public role still reads one case
 * at most: two functions with the rights of the maintenance role tell it what anybody may know, by a
 * random id, and add a follower. A follower is a key made of a code and nothing that tells who it is.
 */
export const similarCases: Migration = {
  async up(db) {
    await sql`
      create table case_followers (
        province_code text collate "C" not null,
        case_number text collate "C" not null,
        code_key bytea not null check (length(code_key) = 32),
        lang text not null,
        followed_at timestamptz not null,
        primary key (province_code, case_number, code_key),
        foreign key (province_code, case_number) references cases
      );
      alter table case_followers enable row level security, force row level security;
      grant select on case_followers to damrong_public;
      grant select, insert on case_followers to damrong_maintenance;
      create policy public_opens on case_followers for select to damrong_public
        using (code_key = decode((select current_setting('damrong.follower', true)), 'hex'));
      create policy maintenance on case_followers to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
    await sql`
      create function damrong_similar_cases(
        province text, subdistrict text, category_codes text[], since timestamptz, most integer
      ) returns table (public_id uuid, category_code text, status text, has_agency boolean,
          received_at timestamptz, follower_count integer)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select found.public_id, found.category_code, found.status, found.agency is not null,
              found.received_at, found.follower_count
            from public.cases as found
            where found.province_code = province and found.subdistrict_code = subdistrict
              and found.public_id is not null and found.received_at >= since
              and found.category_code = any (category_codes)
              and found.status not in ('closed', 'rejected')
              and found.quarantine is null
            order by found.received_at desc limit most
        $$;

      create function damrong_follow(wanted uuid, key bytea, follower_lang text, at timestamptz)
        returns table (case_number text, due_on date)
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            followed public.cases;
            works text;
            people integer;
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
            people := followed.follower_count + 1;
            insert into public.case_followers (province_code, case_number, code_key, lang, followed_at)
              values (followed.province_code, followed.number, key, follower_lang, at);
            update public.cases set follower_count = people,
                shared_rank = case when people >= 20 then 0 when people >= 5 then 1 else 2 end
              where cases.province_code = followed.province_code
                and cases.number = followed.number;
            insert into public.audit_entries (province_code, at, action, case_number)
              values (followed.province_code, at, 'case_followed', followed.number);
            return query select followed.number, followed.due_on;
          end
        $$;

      revoke execute on function damrong_similar_cases(text, text, text[], timestamptz, integer),
        damrong_follow(uuid, bytea, text, timestamptz) from public;
      grant execute on function damrong_similar_cases(text, text, text[], timestamptz, integer),
        damrong_follow(uuid, bytea, text, timestamptz) to damrong_public;
      grant create on schema public to damrong_maintenance;
      alter function damrong_similar_cases(text, text, text[], timestamptz, integer)
        owner to damrong_maintenance;
      alter function damrong_follow(uuid, bytea, text, timestamptz) owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;
    `.execute(db);
  },
};

import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Complainants by name, telephone and national ID. A key is a letter and a value: `n` and a word of the
 * name, `t` and a telephone, `i` and an ID that is written in the case. There are keys of named
 * complainants alone, so that neither a count nor the time of an answer tells of another. No role reads
 * them: `damrong_find_persons` does, in the province of the session, and it writes the audit itself.
 *
 * Keys follow the complainant's row in the same statement. A table of words is looked up by their
 * beginnings in the order of bytes, on both databases and whatever language they sort by.
 */
export const personSearch: Migration = {
  async up(db) {
    await sql`
      create table person_search (
        province_code text collate "C" not null,
        key text collate "C" not null,
        case_number text collate "C" not null,
        primary key (province_code, key, case_number)
      );
      grant select, insert, delete on person_search to damrong_maintenance;
      alter table person_search enable row level security, force row level security;
      create policy maintenance on person_search to damrong_maintenance
        using (true) with check (true);
      create policy maintenance_searches on audit_entries for insert to damrong_maintenance
        with check (action like 'person_searched_by_%' and officer_id = (select damrong_officer_id()));
    `.execute(db);
    await addKeys(db);
    await addSearch(db);
    await fill(db);
  },
};

async function addKeys(db: Kysely<unknown>): Promise<void> {
  await sql`
    /* A name without titles, in words; all of them together are one more, for who types no space. */
    create function damrong_name_words(name text) returns text[]
      language sql immutable set search_path = pg_catalog, pg_temp
      as $$
        with plain as (
          select regexp_replace(
            regexp_replace(translate(lower(name), '๐๑๒๓๔๕๖๗๘๙', '0123456789'),
              '(^|[[:space:]])(น[.] ?ส|ด[.] ?ช|ด[.] ?ญ)[.]', ' ', 'g'),
            '[[:space:].,;:/()"''’-]+', ' ', 'g') as text
        ), words as (
          select regexp_replace(one.word, '^(นางสาว|นาง|นาย|เด็กชาย|เด็กหญิง|คุณ)(?=$|[ก-ฮเ-ไ])', '')
              as word, one.place
            from plain, regexp_split_to_table(plain.text, ' ') with ordinality as one (word, place)
            where one.word <> all (array['mr', 'mrs', 'ms', 'miss', 'dr', 'ดร', 'ว่าที่'])
        ), kept as (
          select word, place from words where char_length(word) > 1
        )
        select coalesce(array_agg(word order by place), '{}')
            || case when count(*) > 1 then array[string_agg(word, '' order by place)]
              else '{}' end
          from kept
      $$;

    /* Thirteen digits in a row, or grouped as on the card, whose last is the check digit. */
    create function damrong_written_ids(written text) returns setof text
      language sql immutable set search_path = pg_catalog, pg_temp
      as $$
        select digits from (
          select regexp_replace(found[2], '[^0-9]', '', 'g') as digits
            from regexp_matches(translate(written, '๐๑๒๓๔๕๖๗๘๙', '0123456789'),
              '(^|[^0-9])([0-8][ -]?[0-9]{4}[ -]?[0-9]{5}[ -]?[0-9]{2}[ -]?[0-9])(?![0-9])', 'g')
              as found
        ) as spelled
        where right(digits, 1)::integer = (11 - (
          select sum(substr(digits, place, 1)::integer * (14 - place))
            from generate_series(1, 12) as place) % 11) % 10
      $$;

    create function damrong_person_keys(name text, phone text, written text) returns setof text
      language sql immutable set search_path = pg_catalog, public, pg_temp
      as $$
        select 'n' || left(word, 60) from unnest(public.damrong_name_words(name)) as word
        union select 't' || split_part(phone, ';', 1) where phone is not null
        union select 'i' || id from public.damrong_written_ids(name || ' ' || written) as id
      $$;
    revoke execute on function damrong_name_words(text), damrong_written_ids(text),
      damrong_person_keys(text, text, text) from public;
    grant execute on function damrong_name_words(text), damrong_written_ids(text),
      damrong_person_keys(text, text, text) to damrong_maintenance;

    create function damrong_keep_person() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $$
        declare
          written text;
        begin
          if tg_op <> 'INSERT' then
            select facts into written from public.cases
              where province_code = old.province_code and number = old.case_number;
            delete from public.person_search
              where province_code = old.province_code and case_number = old.case_number
                and key in (select public.damrong_person_keys(old.name, old.phone, written));
          end if;
          if tg_op <> 'DELETE' and new.identity = 'named' then
            select facts into written from public.cases
              where province_code = new.province_code and number = new.case_number;
            insert into public.person_search (province_code, key, case_number)
              select new.province_code, key, new.case_number
                from public.damrong_person_keys(new.name, new.phone, written) as key;
          end if;
          return null;
        end
      $$;
    revoke execute on function damrong_keep_person() from public;
    create trigger damrong_keep_person after insert or delete or update of identity, name, phone
      on complainants for each row execute function damrong_keep_person();
  `.execute(db);
}

async function addSearch(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function damrong_find_persons(
      searched_by text, searched text, searched_at timestamptz, most integer
    ) returns setof text
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $$
        declare
          place text;
          officer integer := public.damrong_officer_id();
          words text[];
          wanted text;
        begin
          select o.province_code into place from public.officers o
            where o.id = officer and o.role in ('officer', 'chief', 'director')
              and not o.must_change_password;
          if place is null then
            raise insufficient_privilege using message = 'persons are looked for in a province';
          end if;
          insert into public.audit_entries (province_code, at, action, officer_id)
            values (place, searched_at, 'person_searched_by_' || searched_by, officer);
          if searched_by <> 'name' then
            return query select s.case_number from public.person_search s
              where s.province_code = place
                and s.key = case searched_by when 'phone' then 't' else 'i' end || searched
              order by s.case_number desc limit most;
            return;
          end if;
          words := public.damrong_name_words(searched);
          /* The longest word, which the fewest names begin with. */
          select 'n' || word into wanted
            from unnest(words[1:greatest(1, cardinality(words) - 1)]) as word
            order by char_length(word) desc limit 1;
          return query
            select found.case_number from (
              select s.case_number from public.person_search s
                where s.province_code = place and s.key >= wanted and s.key < wanted || chr(1114111)
                  and not exists (
                    select from unnest(words[1:cardinality(words) - 1]) as word
                      where not exists (
                        select from public.person_search other
                          where other.province_code = place and other.case_number = s.case_number
                            and other.key >= 'n' || word
                            and other.key < 'n' || word || chr(1114111)))
              union
              select s.case_number from public.person_search s
                where s.province_code = place and s.key >= 'n' || words[cardinality(words)]
                  and s.key < 'n' || words[cardinality(words)] || chr(1114111)
            ) as found
            order by found.case_number desc limit most;
        end
      $$;
    revoke execute on function damrong_find_persons(text, text, timestamptz, integer) from public;
    grant execute on function damrong_find_persons(text, text, timestamptz, integer)
      to damrong_officer;
    grant create on schema public to damrong_maintenance;
    alter function damrong_keep_person() owner to damrong_maintenance;
    alter function damrong_find_persons(text, text, timestamptz, integer)
      owner to damrong_maintenance;
    revoke create on schema public from damrong_maintenance;
  `.execute(db);
}

/** The owner of the tables sees no row while row-level security is forced. */
async function fill(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table cases no force row level security;
    alter table complainants no force row level security;
    alter table person_search no force row level security;
    insert into person_search (province_code, key, case_number)
      select p.province_code, key, p.case_number
        from complainants p join cases c on c.province_code = p.province_code
            and c.number = p.case_number
          cross join lateral damrong_person_keys(p.name, p.phone, c.facts) as key
        where p.identity = 'named';
    alter table cases force row level security;
    alter table complainants force row level security;
    alter table person_search force row level security;
  `.execute(db);
}

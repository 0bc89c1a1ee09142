import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Outgoing letters. A number is taken in the transaction that issues the letter: the row of its register
 * is locked until that commits, and a transaction that fails gives the number back. The trigger lets it
 * go up by one alone; chief and director may begin it behind numbers that were given on paper. A letter is changed by nobody; chief and director make its number void, and the row
 * stays.
 *
 * The second walls behind the rules of the contract: nobody writes to a complainant who is not named, and
 * no letter holds the name, telephone or mail of one. The function looks at what row security hides from
 * the officer, and tells of it only whether a letter may be issued.
 */
export const letters: Migration = {
  async up(db) {
    await sql`
      create table letter_prefixes (
        province_code text collate "C" primary key check (province_code ~ '^[0-9]{2}$'),
        prefix text not null,
        changed_at timestamptz not null,
        changed_by integer not null references officers,
        changed_by_name text not null
      );
      create table letter_serials (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        year integer not null check (year between 2400 and 2999),
        series text collate "C" not null check (series in ('ordinary', 'circular')),
        last integer not null check (last > 0),
        primary key (province_code, year, series)
      );
      create table letters (
        province_code text collate "C" not null,
        year integer not null,
        series text collate "C" not null,
        number integer not null check (number > 0),
        id uuid not null unique default gen_random_uuid(),
        kind text collate "C" not null
          check (kind in ('receipt', 'result', 'request', 'reminder')),
        prefix text not null,
        dated date not null check (extract(year from dated) + 543 = year),
        case_number text collate "C" not null,
        subject text not null,
        addressee text not null,
        answer_by date check ((answer_by is null) = (kind in ('receipt', 'result'))),
        reminder integer check (reminder between 1 and 3),
        reminds_of uuid references letters (id),
        content jsonb not null,
        issued_at timestamptz not null,
        issued_by integer not null references officers,
        issued_by_name text not null,
        voided_at timestamptz,
        voided_by integer references officers,
        voided_by_name text,
        void_reason text,
        primary key (province_code, year, series, number),
        foreign key (province_code, year, series) references letter_serials,
        foreign key (province_code, case_number) references cases (province_code, number),
        check ((kind = 'reminder') = (reminder is not null)),
        check ((kind = 'reminder') = (reminds_of is not null)),
        check ((voided_at is null) = (voided_by is null)),
        check ((voided_at is null) = (voided_by_name is null)),
        check ((voided_at is null) = (void_reason is null))
      );
      create index letters_of_case on letters (province_code, case_number, issued_at);
      create index letters_latest on letters (province_code, year, dated, series, number);
      create unique index letters_reminders on letters (province_code, reminds_of, reminder)
        where voided_at is null;
    `.execute(db);
    await sql`
      create function damrong_next_letter() returns trigger
        language plpgsql set search_path = pg_catalog, public, pg_temp
        as $$
          begin
            if tg_op = 'INSERT' and new.province_code = damrong_acknowledge_scope() then
              return new;
            end if;
            if new.last <> (1 + case when tg_op = 'UPDATE' then old.last else 0 end) then
              raise insufficient_privilege using message = 'numbers of letters go up one by one';
            end if;
            return new;
          end
        $$;
      create trigger damrong_next_letter before insert or update on letter_serials
        for each row execute function damrong_next_letter();

      create function damrong_letter_folded(written text) returns text
        language sql immutable set search_path = pg_catalog, pg_temp
        as $$
          select regexp_replace(translate(lower(written), '๐๑๒๓๔๕๖๗๘๙', '0123456789'),
            '(\\\\[nrt"]|[[:space:].,;:/()"''’+-])+', '', 'g')
        $$;

      /* Whether a text tells who complains: the name without titles, however it is spaced; its words
         wherever they stand, where they are long enough to mean it; a telephone; a mail. */
      create function damrong_letter_names(place text, numbered text, written text) returns boolean
        language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          declare
            plain text := public.damrong_letter_folded(written);
          begin
            if public.damrong_scope() is distinct from place then
              raise insufficient_privilege using message = 'a letter of another centre';
            end if;
            return exists (
              select from public.complainants c
                cross join lateral (values
                  (c.name, c.phone, c.email),
                  (c.on_behalf_name, c.on_behalf_phone, null)
                ) as one (name, phone, email)
                cross join lateral (select public.damrong_name_words(coalesce(one.name, ''))) as w (words)
                where c.province_code = place and c.case_number = numbered and c.identity <> 'named'
                  and (
                    char_length(coalesce(w.words[cardinality(w.words)], '')) > 2
                      and strpos(plain, w.words[cardinality(w.words)]) > 0
                    or cardinality(w.words) > 2 and not exists (
                      select from unnest(w.words[1:cardinality(w.words) - 1]) as word
                        where char_length(word) < 4 or strpos(plain, word) = 0)
                    or char_length(public.damrong_letter_folded(split_part(one.phone, ';', 1))) > 6
                      and strpos(plain, public.damrong_letter_folded(split_part(one.phone, ';', 1))) > 0
                    or one.email <> ''
                      and strpos(plain, public.damrong_letter_folded(one.email)) > 0
                  ));
          end
        $$;
      revoke execute on function damrong_next_letter(), damrong_letter_folded(text),
        damrong_letter_names(text, text, text) from public;
      grant execute on function damrong_letter_folded(text) to damrong_maintenance;
      grant execute on function damrong_letter_names(text, text, text) to damrong_officer;
      grant create on schema public to damrong_maintenance;
      alter function damrong_letter_names(text, text, text) owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;
    `.execute(db);
    await sql`
      grant select, insert, update (prefix, changed_at, changed_by, changed_by_name)
        on letter_prefixes to damrong_officer;
      grant select, insert, update (last) on letter_serials to damrong_officer;
      grant select,
        insert (province_code, year, series, number, kind, prefix, dated, case_number, subject,
          addressee, answer_by, reminder, reminds_of, content, issued_at, issued_by, issued_by_name),
        update (voided_at, voided_by, voided_by_name, void_reason)
        on letters to damrong_officer;
      grant select, insert, update, delete on letter_prefixes, letter_serials, letters
        to damrong_maintenance;

      alter table letter_prefixes enable row level security, force row level security;
      create policy officer_reads on letter_prefixes for select to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy supervisor_sets on letter_prefixes for insert to damrong_officer
        with check (province_code = (select damrong_acknowledge_scope())
          and changed_by = (select damrong_officer_id()));
      create policy supervisor_changes on letter_prefixes for update to damrong_officer
        using (province_code = (select damrong_acknowledge_scope()))
        with check (province_code = (select damrong_acknowledge_scope())
          and changed_by = (select damrong_officer_id()));
      create policy maintenance on letter_prefixes to damrong_maintenance
        using (true) with check (true);

      alter table letter_serials enable row level security, force row level security;
      create policy officer_counts on letter_serials to damrong_officer
        using (province_code = (select damrong_scope()))
        with check (province_code = (select damrong_scope()));
      create policy maintenance on letter_serials to damrong_maintenance
        using (true) with check (true);

      alter table letters enable row level security, force row level security;
      create policy officer_reads on letters for select to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy officer_issues on letters for insert to damrong_officer
        with check (province_code = (select damrong_scope())
          and issued_by = (select damrong_officer_id())
          and number = (select s.last from letter_serials s
            where s.province_code = letters.province_code and s.year = letters.year
              and s.series = letters.series)
          and exists (select from cases
            where cases.province_code = letters.province_code
              and cases.number = letters.case_number
              and (letters.kind in ('request', 'reminder') or cases.identity = 'named'))
          and not damrong_letter_names(province_code, case_number,
            subject || ' ' || addressee || ' ' || content::text));
      create policy supervisor_voids on letters for update to damrong_officer
        using (province_code = (select damrong_acknowledge_scope()) and voided_at is null)
        with check (province_code = (select damrong_acknowledge_scope())
          and voided_by = (select damrong_officer_id()));
      create policy maintenance on letters to damrong_maintenance using (true) with check (true);
    `.execute(db);
  },
};

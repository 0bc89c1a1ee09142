import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Growing tables lead their primary key with the province, so that they can be partitioned.
 *
 * The inbox index is partial, on what is true of every row, so that only lists, which say the same,
 * can use it. On a young table the planner takes it for as good as the primary key, keeps that plan
 * for the foreign keys, and then each filing reads its whole province: seen at 4,000 cases.
 */
export const cases: Migration = {
  async up(db) {
    await sql`
      create table case_serials (
        province_code text collate "C" not null,
        fiscal_year integer not null,
        last_serial integer not null check (last_serial between 1 and 999999),
        primary key (province_code, fiscal_year)
      );

      create table cases (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        number text collate "C" not null check (substr(number, 6, 2) = province_code),
        code_hash text not null,
        status text not null,
        identity text not null check (identity in ('named', 'confidential', 'anonymous')),
        channel text not null,
        nature text not null,
        urgency_rank smallint not null check (urgency_rank between 0 and 3),
        category_code text not null,
        title text not null,
        facts text not null,
        wish text,
        happened_on date,
        district_code text,
        subdistrict_code text,
        landmark text,
        letter_number text,
        agency text,
        result text,
        rating_score smallint check (rating_score between 1 and 5),
        rating_comment text,
        privacy_notice text,
        lang text not null,
        received_at timestamptz not null,
        due_on date,
        recorded_by integer references officers,
        event_count integer not null check (event_count > 0),
        primary key (province_code, number)
      );
      create index cases_inbox on cases (province_code, urgency_rank, received_at, number)
        where event_count > 0;

      create table complainants (
        province_code text collate "C" not null,
        case_number text collate "C" not null,
        identity text not null check (identity in ('named', 'confidential')),
        kind text not null,
        name text not null,
        phone text,
        email text,
        primary key (province_code, case_number),
        foreign key (province_code, case_number) references cases
      );

      create table case_events (
        province_code text collate "C" not null,
        case_number text collate "C" not null,
        seq integer not null check (seq > 0),
        at timestamptz not null,
        kind text not null,
        officer_id integer references officers,
        officer_name text,
        status text,
        note text,
        public_note text,
        agency text,
        score smallint check (score between 1 and 5),
        primary key (province_code, case_number, seq),
        foreign key (province_code, case_number) references cases
      );
    `.execute(db);
  },
};

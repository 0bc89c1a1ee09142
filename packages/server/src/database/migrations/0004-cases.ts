import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Growing tables lead their primary key with the province, so that they can be partitioned.
 *
 * The inbox index is partial, on a condition that is true of every row, so that only lists, which
 * state the same condition, can use it. On a young table the planner takes it for as good as the
 * primary key, keeps that plan for the foreign keys, and then each filing reads its whole province:
 * seen at 4,000 cases. Rank by followers goes in steps, so that a click does not reorder the inbox.
 *
 * A question and its answer are events; the case keeps where the last one stands, for the list. Who
 * is accused is a row of its own, so that the ministry's administrator, who reads every case, sees no
 * name. The person on whose behalf somebody files is a part of the complainant's row: whatever hides
 * the one hides the other.
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
        public_id uuid,
        code_hash text not null,
        status text not null,
        identity text not null check (identity in ('named', 'confidential', 'anonymous')),
        channel text not null,
        nature text not null,
        urgency_rank smallint not null check (urgency_rank between 0 and 3),
        shared_rank smallint not null default 2 check (shared_rank between 0 and 2),
        follower_count integer not null default 0 check (follower_count >= 0),
        category_code text not null,
        title text not null,
        facts text not null,
        wish text,
        happened_on date,
        district_code text,
        subdistrict_code text,
        landmark text,
        latitude double precision check (latitude between 5 and 21),
        longitude double precision check (longitude between 97 and 106),
        answers jsonb,
        danger_signs text[],
        letter_number text,
        agency text,
        result text,
        rating_score smallint check (rating_score between 1 and 5),
        rating_comment text,
        privacy_notice text,
        lang text not null,
        received_at timestamptz not null,
        due_on date,
        settled_at timestamptz,
        recorded_by integer references officers,
        event_count integer not null check (event_count > 0),
        question_seq integer check (question_seq > 0),
        question_state text check (question_state in ('asked', 'answered')),
        answer_by date,
        quarantine text check (quarantine in ('held', 'spam')),
        quarantine_reason text check (quarantine_reason in ('network', 'text', 'province')),
        primary key (province_code, number),
        constraint cases_position_whole check ((latitude is null) = (longitude is null))
      );
      create index cases_inbox
        on cases (province_code, urgency_rank, shared_rank, received_at, number)
        where event_count > 0;
      create unique index cases_public_id on cases (public_id) where public_id is not null;
      create index cases_similar on cases (province_code, subdistrict_code, received_at desc)
        where public_id is not null;

      create table complainants (
        province_code text collate "C" not null,
        case_number text collate "C" not null,
        identity text not null check (identity in ('named', 'confidential')),
        kind text not null,
        name text not null,
        phone text,
        email text,
        on_behalf_name text,
        on_behalf_relation text,
        on_behalf_phone text,
        on_behalf_awareness text,
        primary key (province_code, case_number),
        foreign key (province_code, case_number) references cases
      );

      create table accused (
        province_code text collate "C" not null,
        case_number text collate "C" not null,
        kind text not null,
        name text,
        workplace text,
        detail text,
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
        answer_by date,
        primary key (province_code, case_number, seq),
        foreign key (province_code, case_number) references cases
      );
    `.execute(db);
  },
};

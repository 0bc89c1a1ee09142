import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Sealed reports: boxes that nothing here can open. A thread is what a citizen and some officers write
 * to each other; it has a number of the same series as cases, and what the citizen has ticked to be
 * readable. The copy of a key (`sealed_wraps`) is seen by the officer alone whose key it is for, and by
 * the citizen whose number the transaction has set; the ministry, which reads every case, sees none.
 *
 * The proof of a code is kept as SHA-256: it is 32 bytes of a code of 115 random bits, and stretching
 * would add nothing.
 */
export const sealed: Migration = {
  async up(db) {
    await sql`
      create table sealed_threads (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        number text collate "C" not null check (substr(number, 6, 2) = province_code),
        rid bytea not null unique check (length(rid) = 16),
        auth_hash bytea not null check (length(auth_hash) = 32),
        secrets bytea not null check (length(secrets) between 64 and 2048),
        category_code text,
        district_code text,
        lang text not null check (lang in ('th', 'en')),
        received_at timestamptz not null,
        due_on date,
        box_count integer not null check (box_count > 0),
        last_kind text not null check (last_kind in ('letter', 'answer')),
        primary key (province_code, number)
      );
      create index sealed_threads_by_day on sealed_threads (province_code, received_at desc);

      create table sealed_boxes (
        province_code text collate "C" not null,
        number text collate "C" not null,
        seq integer not null check (seq > 0),
        box_id bytea not null unique check (length(box_id) = 16),
        kind text not null check (kind in ('letter', 'answer', 'note')),
        head bytea not null check (length(head) = 74),
        body bytea not null check (length(body) between 4096 and 66000),
        kids text[] not null check (cardinality(kids) between 1 and 12),
        officer_id integer references officers,
        received_at timestamptz not null,
        primary key (province_code, number, seq),
        foreign key (province_code, number) references sealed_threads
      );

      create table sealed_wraps (
        province_code text collate "C" not null,
        number text collate "C" not null,
        seq integer not null,
        kid text collate "C" not null check (kid ~ '^[0-9a-f]{32}$'),
        enc bytea not null check (length(enc) = 65),
        sealed_key bytea not null check (length(sealed_key) = 48),
        primary key (province_code, number, seq, kid),
        foreign key (province_code, number, seq) references sealed_boxes
      );

      create table sealed_vaults (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        kid text collate "C" not null check (kid ~ '^[0-9a-f]{32}$'),
        officer_id integer not null unique references officers,
        opens bytea not null check (length(opens) = 65),
        signs bytea not null check (length(signs) = 65),
        vault jsonb not null,
        enrolled_at timestamptz not null,
        primary key (province_code, kid)
      );

      grant select, insert, update (box_count, last_kind) on sealed_threads to damrong_public;
      grant select, insert on sealed_boxes, sealed_wraps to damrong_public;
      grant select, update (box_count, last_kind) on sealed_threads to damrong_officer;
      grant select, insert, update (kids) on sealed_boxes to damrong_officer;
      grant select, insert on sealed_wraps, sealed_vaults to damrong_officer;
      grant select, insert on sealed_vaults to damrong_maintenance;
      alter table sealed_threads enable row level security, force row level security;
      alter table sealed_boxes enable row level security, force row level security;
      alter table sealed_wraps enable row level security, force row level security;
      alter table sealed_vaults enable row level security, force row level security;
    `.execute(db);
    await sql`
      create policy public_files on sealed_threads for insert to damrong_public
        with check (number = (select current_setting('damrong.case_number', true)));
      create policy public_opens on sealed_threads for select to damrong_public
        using (number = (select current_setting('damrong.case_number', true)));
      create policy public_changes on sealed_threads for update to damrong_public
        using (number = (select current_setting('damrong.case_number', true)));
      create policy officer_reads on sealed_threads for select to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy officer_changes on sealed_threads for update to damrong_officer
        using (province_code = (select damrong_scope()));

      create policy public_files on sealed_boxes for insert to damrong_public
        with check (kind = 'letter' and officer_id is null
          and number = (select current_setting('damrong.case_number', true)));
      create policy public_opens on sealed_boxes for select to damrong_public
        using (number = (select current_setting('damrong.case_number', true)));
      create policy officer_reads on sealed_boxes for select to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy officer_answers on sealed_boxes for insert to damrong_officer
        with check (province_code = (select damrong_scope()) and kind <> 'letter'
          and officer_id = (select damrong_officer_id()));
      create policy officer_forwards on sealed_boxes for update to damrong_officer
        using (province_code = (select damrong_scope()));

      create policy public_files on sealed_wraps for insert to damrong_public
        with check (number = (select current_setting('damrong.case_number', true)));
      create policy public_opens on sealed_wraps for select to damrong_public
        using (number = (select current_setting('damrong.case_number', true)));
      create policy owner_reads on sealed_wraps for select to damrong_officer
        using (province_code = (select damrong_scope()) and kid in (
          select v.kid from sealed_vaults v where v.officer_id = (select damrong_officer_id())));
      create policy officer_adds on sealed_wraps for insert to damrong_officer
        with check (province_code = (select damrong_scope()));

      create policy owner_reads on sealed_vaults for select to damrong_officer
        using (officer_id = (select damrong_officer_id()));
      create policy owner_enrols on sealed_vaults for insert to damrong_officer
        with check (officer_id = (select damrong_officer_id())
          and province_code = (select damrong_scope()));
      create policy maintenance on sealed_vaults to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
  },
};

import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Files of a case, and those that still wait for one. The public role sees an upload only when its
 * transaction has set the upload's key, and the files of a case only with the case.
 *
 * The process that works on an upload says so in its row, for a limited time, so that at most one
 * does; and a row that is to go stays until its files are gone, whichever process is killed meanwhile.
 */
export const attachments: Migration = {
  async up(db) {
    await sql`
      create table uploads (
        key bytea primary key,
        announced integer not null check (announced >= 0),
        state text not null check (state in ('arriving', 'ready', 'refused')),
        issue text,
        media_type text,
        bytes integer,
        width integer,
        height integer,
        created_at timestamptz not null,
        claim bytea,
        claimed_until timestamptz,
        attempts smallint not null default 0,
        removed_at timestamptz
      );
      create index uploads_age on uploads (created_at);
      create index uploads_removed on uploads (removed_at) where removed_at is not null;
      grant select, delete on uploads to damrong_public, damrong_officer;
      grant select, insert, update, delete on uploads to damrong_maintenance;
      alter table uploads enable row level security, force row level security;
      create policy holder on uploads to damrong_public, damrong_officer
        using (encode(key, 'hex') = any (
          string_to_array((select current_setting('damrong.uploads', true)), ',')));
      create policy maintenance on uploads to damrong_maintenance using (true) with check (true);

      create table attachments (
        province_code text collate "C" not null,
        case_number text collate "C" not null,
        id text collate "C" not null,
        file bytea not null,
        position smallint not null,
        media_type text not null,
        bytes integer not null,
        width integer,
        height integer,
        officer_id integer references officers,
        stage text check (stage in ('before', 'after')),
        is_public boolean not null,
        added_at timestamptz not null,
        primary key (province_code, case_number, id),
        foreign key (province_code, case_number) references cases
      );
      grant select, insert on attachments to damrong_public, damrong_officer, damrong_maintenance;
      alter table attachments enable row level security, force row level security;
      create policy public_adds on attachments for insert to damrong_public
        with check (officer_id is null and stage is null and is_public
          and case_number = (select current_setting('damrong.case_number', true)));
      create policy public_opens on attachments for select to damrong_public
        using (is_public and case_number = (select current_setting('damrong.case_number', true)));
      create policy officer_reads on attachments for select to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy officer_adds on attachments for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
      create policy maintenance on attachments to damrong_maintenance using (true) with check (true);
    `.execute(db);
  },
};

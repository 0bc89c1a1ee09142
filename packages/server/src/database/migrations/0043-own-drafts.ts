import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What officers have typed and not sent: each reads and writes their own, in the role of the account. */
export const ownDrafts: Migration = {
  async up(db) {
    await sql`
      create table own_drafts (
        officer_id integer not null references officers,
        form text collate "C" not null,
        /* Empty where the form is about nothing that has a name. */
        subject text collate "C" not null,
        content text not null check (length(content) <= 16000),
        saved_at timestamptz not null,
        primary key (officer_id, form, subject)
      );
      create index own_drafts_age on own_drafts (saved_at);
      create index own_drafts_about on own_drafts (subject) where subject <> '';

      grant select, insert, update (content, saved_at), delete on own_drafts to damrong_account;
      grant select, delete on own_drafts to damrong_maintenance;
      alter table own_drafts enable row level security, force row level security;
      create policy account_keeps on own_drafts to damrong_account
        using (officer_id = (select damrong_officer_id()))
        with check (officer_id = (select damrong_officer_id()));
      create policy maintenance_reads on own_drafts for select to damrong_maintenance using (true);
      create policy maintenance_ends on own_drafts for delete to damrong_maintenance using (true);
    `.execute(db);
  },
};

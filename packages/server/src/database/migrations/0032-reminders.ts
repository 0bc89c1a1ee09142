import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * One row for each officer and day on which they are to be reminded of what they have: the key is why
 * nobody gets two mails a day, whichever process writes it and however often. A row stays after its mail
 * has left; which cases it is about is read when the mail is written.
 */
export const reminders: Migration = {
  async up(db) {
    await sql`
      alter table officers add column email text;
      grant select (email), insert (email), update (email) on officers to damrong_officer;

      create table officer_reminders (
        officer_id integer not null references officers,
        day date not null,
        /* The last due day that this reminder is about. */
        due_until date not null,
        created_at timestamptz not null,
        next_try_at timestamptz not null,
        attempts integer not null default 0,
        done_at timestamptz,
        primary key (officer_id, day)
      );
      create index officer_reminders_due on officer_reminders (next_try_at) where done_at is null;
      create index cases_of_owner_due on cases (owner_id, due_on)
        where owner_id is not null and status not in ('closed', 'rejected');
      grant select, insert, update, delete on officer_reminders to damrong_maintenance;
      alter table officer_reminders enable row level security, force row level security;
      create policy maintenance on officer_reminders to damrong_maintenance
        using (true) with check (true);
    `.execute(db);
  },
};

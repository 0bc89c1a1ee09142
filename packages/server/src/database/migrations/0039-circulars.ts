import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Circulars of the ministry. A centre sees those that have a row for its province in
 * `circular_recipients`, and of all that was read, acknowledged and reminded only its own. What somebody
 * has read or acknowledged is a row that nobody changes; a corrected circular is another edition, which is
 * read and acknowledged anew. The text of each version stays; its files are shown to centres while they
 * belong to the present edition of a circular that counts.
 *
 * A reminder is one row for a centre and a day, and a mail one for an officer and a day: whoever asks for
 * it twice, and whichever process writes it, sends one.
 */
export const circulars: Migration = {
  async up(db) {
    await sql`
      create function damrong_acknowledge_scope() returns text
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        as $$
          select o.province_code from public.officers o
            where o.id = public.damrong_officer_id() and not o.must_change_password
              and o.role in ('chief', 'director')
        $$;
      revoke execute on function damrong_acknowledge_scope() from public;
      grant execute on function damrong_acknowledge_scope() to damrong_officer;
      grant create on schema public to damrong_maintenance;
      alter function damrong_acknowledge_scope() owner to damrong_maintenance;
      revoke create on schema public from damrong_maintenance;

      create table circulars (
        id uuid primary key default gen_random_uuid(),
        number text not null,
        dated date not null,
        subject text not null,
        body text not null,
        due_on date not null check (due_on >= dated),
        to_all boolean not null,
        state text not null default 'sent' check (state in ('sent', 'withdrawn')),
        edition integer not null default 1 check (edition > 0),
        sent_at timestamptz not null,
        changed_at timestamptz not null,
        version integer not null default 1
      );
      create index circulars_order on circulars (sent_at, id);

      create table circular_versions (
        circular_id uuid not null references circulars,
        version integer not null,
        edition integer not null,
        action text not null check (action in ('sent', 'corrected', 'withdrawn')),
        at timestamptz not null,
        officer_id integer not null references officers,
        officer_name text not null,
        reason text check ((action = 'sent') = (reason is null)),
        number text not null,
        dated date not null,
        subject text not null,
        body text not null,
        due_on date not null,
        files text[] not null,
        primary key (circular_id, version)
      );

      create table circular_recipients (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        circular_id uuid not null references circulars,
        primary key (province_code, circular_id)
      );
      create index circular_recipients_of on circular_recipients (circular_id);

      create table circular_readings (
        province_code text collate "C" not null,
        circular_id uuid not null,
        edition integer not null,
        at timestamptz not null,
        officer_id integer not null references officers,
        officer_name text not null,
        primary key (province_code, circular_id, edition),
        foreign key (province_code, circular_id) references circular_recipients
      );

      create table circular_acknowledgements (
        province_code text collate "C" not null,
        circular_id uuid not null,
        edition integer not null,
        at timestamptz not null,
        officer_id integer not null references officers,
        officer_name text not null,
        primary key (province_code, circular_id, edition),
        foreign key (province_code, circular_id) references circular_recipients
      );

      create table circular_reminders (
        province_code text collate "C" not null,
        circular_id uuid not null,
        day date not null,
        at timestamptz not null,
        officer_id integer not null references officers,
        /* When its mails were written, if it was not too old for any; null until then. */
        planned_at timestamptz,
        primary key (province_code, circular_id, day),
        foreign key (province_code, circular_id) references circular_recipients
      );
      create index circular_reminders_due on circular_reminders (at) where planned_at is null;

      create table circular_files (
        circular_id uuid not null references circulars,
        id text collate "C" not null,
        file bytea not null unique,
        position integer not null,
        title text not null,
        media_type text not null,
        bytes integer not null,
        width integer,
        height integer,
        digest bytea check (length(digest) = 32),
        /* Whether it belongs to the present edition. */
        is_shown boolean not null default true,
        primary key (circular_id, id)
      );

      create table circular_mails (
        circular_id uuid not null references circulars,
        officer_id integer not null references officers,
        day date not null,
        created_at timestamptz not null,
        next_try_at timestamptz not null,
        attempts integer not null default 0,
        done_at timestamptz,
        primary key (circular_id, officer_id, day)
      );
      create index circular_mails_due on circular_mails (next_try_at) where done_at is null;
    `.execute(db);
    await sql`
      grant select,
        insert (number, dated, subject, body, due_on, to_all, sent_at, changed_at),
        update (number, dated, subject, body, due_on, to_all, state, edition, changed_at, version)
        on circulars to damrong_officer;
      grant select, insert on circular_versions, circular_recipients, circular_readings,
        circular_acknowledgements to damrong_officer;
      grant select (province_code, circular_id, day, at),
        insert (province_code, circular_id, day, at, officer_id)
        on circular_reminders to damrong_officer;
      grant select,
        insert (circular_id, id, file, position, title, media_type, bytes, width, height, digest),
        update (is_shown) on circular_files to damrong_officer;
      grant select, insert, update, delete on circulars, circular_versions, circular_recipients,
        circular_readings, circular_acknowledgements, circular_reminders, circular_files,
        circular_mails to damrong_maintenance;

      alter table circulars enable row level security, force row level security;
      alter table circular_versions enable row level security, force row level security;
      alter table circular_recipients enable row level security, force row level security;
      alter table circular_readings enable row level security, force row level security;
      alter table circular_acknowledgements enable row level security, force row level security;
      alter table circular_reminders enable row level security, force row level security;
      alter table circular_files enable row level security, force row level security;
      alter table circular_mails enable row level security, force row level security;
    `.execute(db);
    await sql`
      create policy officer_reads on circular_recipients for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy ministry_adds on circular_recipients for insert to damrong_officer
        with check ((select damrong_scope()) = '*');

      /* Those of the recipients that an officer may read, by the rules of these. */
      create policy officer_reads on circulars for select to damrong_officer
        using ((select damrong_scope()) = '*' or exists (
          select from circular_recipients where circular_recipients.circular_id = circulars.id));
      create policy ministry_sends on circulars for insert to damrong_officer
        with check ((select damrong_scope()) = '*');
      create policy ministry_changes on circulars for update to damrong_officer
        using ((select damrong_scope()) = '*' and state = 'sent')
        with check ((select damrong_scope()) = '*');

      create policy officer_reads on circular_versions for select to damrong_officer
        using (exists (select from circulars where circulars.id = circular_versions.circular_id));
      create policy ministry_adds on circular_versions for insert to damrong_officer
        with check ((select damrong_scope()) = '*' and officer_id = (select damrong_officer_id()));

      create policy officer_reads on circular_readings for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy officer_notes on circular_readings for insert to damrong_officer
        with check (province_code = (select damrong_scope())
          and officer_id = (select damrong_officer_id())
          and exists (select from circulars where circulars.id = circular_readings.circular_id
            and circulars.edition = circular_readings.edition));

      create policy officer_reads on circular_acknowledgements for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy supervisor_acknowledges on circular_acknowledgements for insert to damrong_officer
        with check (province_code = (select damrong_acknowledge_scope())
          and officer_id = (select damrong_officer_id())
          and exists (select from circulars
            where circulars.id = circular_acknowledgements.circular_id
              and circulars.edition = circular_acknowledgements.edition
              and circulars.state = 'sent'));

      create policy officer_reads on circular_reminders for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy ministry_reminds on circular_reminders for insert to damrong_officer
        with check ((select damrong_scope()) = '*' and officer_id = (select damrong_officer_id()));

      create policy officer_reads on circular_files for select to damrong_officer
        using ((select damrong_scope()) = '*' or is_shown and exists (
          select from circulars where circulars.id = circular_files.circular_id
            and circulars.state = 'sent'));
      create policy ministry_adds on circular_files for insert to damrong_officer
        with check ((select damrong_scope()) = '*');
      create policy ministry_hides on circular_files for update to damrong_officer
        using ((select damrong_scope()) = '*');
    `.execute(db);
    for (const table of [
      'circulars',
      'circular_versions',
      'circular_recipients',
      'circular_readings',
      'circular_acknowledgements',
      'circular_reminders',
      'circular_files',
      'circular_mails',
    ]) {
      await sql`create policy maintenance on ${sql.table(table)} to damrong_maintenance
        using (true) with check (true)`.execute(db);
    }
  },
};

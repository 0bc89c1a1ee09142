import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The chain over the audit, and the digest of each file. No role may change or delete a row of
 * either chain or audit; the maintenance role reads the audit in order to seal it. A file that came
 * before this has no digest.
 */
export const auditSeals: Migration = {
  async up(db) {
    await sql`
      create table audit_seals (
        position bigint primary key check (position > 0),
        province_code text collate "C" not null,
        entry_id bigint not null unique,
        hash bytea not null check (length(hash) = 32),
        sealed_at timestamptz not null
      );
      grant select, insert on audit_seals to damrong_maintenance;
      alter table audit_seals enable row level security, force row level security;
      create policy maintenance_reads on audit_seals for select to damrong_maintenance using (true);
      create policy maintenance_seals on audit_seals for insert to damrong_maintenance
        with check (true);

      create index audit_entries_order on audit_entries (id);
      grant select on audit_entries to damrong_maintenance;
      create policy maintenance_reads on audit_entries for select to damrong_maintenance using (true);

      alter table uploads add column digest bytea check (length(digest) = 32);
      alter table attachments add column digest bytea check (length(digest) = 32);
    `.execute(db);
  },
};

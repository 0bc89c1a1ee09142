import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Who makes something of an upload says so in its row, for a time, so that one process at most
 * does; and a row that is to go stays until its files are gone, whoever is killed in between.
 */
export const uploadClaims: Migration = {
  async up(db) {
    await sql`
      alter table uploads
        add claim bytea,
        add claimed_until timestamptz,
        add attempts smallint not null default 0,
        add removed_at timestamptz;
      create index uploads_removed on uploads (removed_at) where removed_at is not null;
    `.execute(db);
  },
};

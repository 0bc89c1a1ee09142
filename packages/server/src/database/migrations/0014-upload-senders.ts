import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * From which network an upload comes, as a keyed hash, while it waits for its case: so that no
 * network takes the room of all others. It goes with the row.
 */
export const uploadSenders: Migration = {
  async up(db) {
    await sql`
      alter table uploads add column network bytea check (length(network) = 16)
    `.execute(db);
  },
};

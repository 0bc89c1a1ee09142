import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The point that a citizen may give beside the names of a place. Officers read it; the public role,
 * whose columns are granted one by one, does not.
 */
export const casePosition: Migration = {
  async up(db) {
    await sql`
      alter table cases
        add column latitude double precision check (latitude between 5 and 21),
        add column longitude double precision check (longitude between 97 and 106),
        add constraint cases_position_whole check ((latitude is null) = (longitude is null));
    `.execute(db);
  },
};

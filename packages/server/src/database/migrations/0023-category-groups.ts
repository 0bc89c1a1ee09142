import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Health care and state allowances stand in a group of their own, where people look for them. */
export const categoryGroups: Migration = {
  async up(db) {
    await sql`
      update categories set group_code = 'health'
      where province_code = '00' and group_code = 'labour'
        and code in ('labour.health_care', 'labour.state_payments')
    `.execute(db);
  },
};

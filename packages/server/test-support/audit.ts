import { sql } from 'kysely';
import type { AuditEntryTable } from '../src/database/schema.ts';
import type { Database } from '../src/database/open-database.ts';

export type AuditRow = Pick<
  AuditEntryTable,
  'province_code' | 'action' | 'officer_id' | 'case_number' | 'reason'
>;

/** Every audit row, oldest first. No role of the centre may read them; their owner may lift that. */
export function readAudit(database: Database): Promise<AuditRow[]> {
  return database.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    try {
      await sql`alter table audit_entries no force row level security`.execute(connection);
      const { rows } = await sql<AuditRow>`
        select province_code, action, officer_id, case_number, reason from audit_entries order by id
      `.execute(connection);
      return rows;
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

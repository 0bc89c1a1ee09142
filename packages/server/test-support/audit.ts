import type { AuditEntryTable } from '../src/database/schema.ts';
import type { Database } from '../src/database/open-database.ts';
import { asMaintenance } from '../src/database/transaction.ts';

export type AuditRow = Pick<
  AuditEntryTable,
  'province_code' | 'action' | 'officer_id' | 'case_number' | 'reason'
>;

/** Every audit row, oldest first. */
export function readAudit(database: Database): Promise<AuditRow[]> {
  return asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('audit_entries')
      .select(['province_code', 'action', 'officer_id', 'case_number', 'reason'])
      .orderBy('id')
      .execute(),
  );
}

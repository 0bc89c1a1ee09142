import type { CaseEvent } from '../case/case-state.ts';
import type { CaseTable } from '../database/case-tables.ts';

/** An officer who goes on with a case has looked at it; whom it conceals is no work on it. */
export function quarantineAfter({
  kind,
  officerId,
}: Pick<CaseEvent, 'kind' | 'officerId'>): Partial<Pick<CaseTable, 'quarantine'>> {
  // Citizens' transactions may not even name the column.
  return officerId === null || kind === 'identity_revealed' ? {} : { quarantine: null };
}

import type { CaseEvent } from '../case/case-state.ts';
import type { CaseTable } from '../database/case-tables.ts';

/**
 * An officer who works on a case has looked at it. Revealing the identity does not count as working
 * on the case.
 */
export function quarantineAfter({
  kind,
  officerId,
}: Pick<CaseEvent, 'kind' | 'officerId'>): Partial<Pick<CaseTable, 'quarantine'>> {
  // A citizen's transaction may not even name the column.
  return officerId === null || kind === 'identity_revealed' ? {} : { quarantine: null };
}

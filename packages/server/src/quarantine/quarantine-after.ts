import { isAnswerOfReceiver, type CaseEvent } from '../case/case-state.ts';
import type { CaseTable } from '../database/case-tables.ts';

/**
 * An officer who works on a case has looked at it. Revealing the identity and writing a note decide
 * nothing about the case.
 */
export function quarantineAfter({
  kind,
  officerId,
  change,
}: Pick<CaseEvent, 'kind' | 'officerId' | 'change'>): Partial<Pick<CaseTable, 'quarantine'>> {
  // A transaction of a citizen or an agency may not even name the column.
  const decidesNothing =
    kind === 'identity_revealed' || kind === 'noted' || isAnswerOfReceiver({ change });
  return officerId === null || decidesNothing ? {} : { quarantine: null };
}

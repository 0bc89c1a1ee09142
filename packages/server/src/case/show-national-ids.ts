import type { OfficerCase } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { CaseDeadlines } from '../deadline/case-deadlines.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { readCase } from './read-case.ts';

/**
 * Reads a case with its national IDs in full. The audit is written with the look; the case has no
 * event of it, since nothing has happened to the case.
 * @throws ProblemError when there is no such case in the scope
 */
export async function showNationalIds(
  transaction: Transaction<'officer'>,
  scope: Scope,
  about: { officer: Officer; number: string; now: Date },
  deadlines: CaseDeadlines,
): Promise<OfficerCase> {
  const view = await readCase(transaction, scope, about, deadlines, { showsIds: true });
  await writeAudit(transaction, {
    at: about.now,
    action: 'national_ids_shown',
    provinceCode: view.provinceCode,
    officerId: about.officer.id,
    caseNumber: view.number,
  });
  return view;
}

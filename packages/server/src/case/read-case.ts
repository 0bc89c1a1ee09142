import type { OfficerCase } from '@damrong/contract';
import { assignmentsOf } from '../assignment/list-assignments.ts';
import { listAttachments } from '../attachment/list-attachments.ts';
import { needsApproval } from '../closing/closing-rule.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import type { CaseDeadlines } from '../deadline/case-deadlines.ts';
import { caseKey } from './case-key.ts';
import { linksOf } from './case-links.ts';
import { holdsOf } from '../erasure/case-holds.ts';
import { ownerViews } from './colleagues.ts';
import { inScope } from './case-scope.ts';
import { eventOfRow } from './event-row.ts';
import { withPersonalCorrections } from './personal-corrections.ts';
import { officerCaseView } from './officer-view.ts';

/** @throws ProblemError when there is no such case in the scope */
export async function readCase(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, number, now }: { officer: Officer; number: string; now: Date },
  deadlines: CaseDeadlines,
  how: { showsIds?: boolean } = {},
): Promise<OfficerCase> {
  const key = caseKey(number);
  const row = await inScope(transaction.selectFrom('cases'), scope)
    .selectAll()
    .where('cases.province_code', '=', key.provinceCode)
    .where('cases.number', '=', number)
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('case_not_found');
  const complainant = await transaction
    .selectFrom('complainants')
    .selectAll()
    .where('province_code', '=', key.provinceCode)
    .where('case_number', '=', number)
    .executeTakeFirst();
  const accused = await transaction
    .selectFrom('accused')
    .selectAll()
    .where('province_code', '=', key.provinceCode)
    .where('case_number', '=', number)
    .executeTakeFirst();
  const events = await transaction
    .selectFrom('case_events')
    .selectAll()
    .where('province_code', '=', key.provinceCode)
    .where('case_number', '=', number)
    .orderBy('seq')
    .execute();
  const attachments = await listAttachments(transaction, key);
  const shownEvents = await withPersonalCorrections(transaction, key, events.map(eventOfRow));
  const owner = (await ownerViews(transaction, officer, [row.owner_id]))(row.owner_id);
  const assignments = await assignmentsOf(transaction, key, { officer, now });
  const links = await linksOf(transaction, key);
  const approval = await needsApproval(transaction, officer, row.province_code);
  const holds = await holdsOf(transaction, key);
  const people = { complainant, accused, owner };
  const work = {
    assignments,
    links,
    holds,
    attachments,
    events: shownEvents,
    needsApproval: approval,
  };
  const read = { row, ...people, ...work };
  return officerCaseView(read, officer, now, deadlines.of(row.province_code), how);
}

import { mayAsk, type AskedQuestion } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { ProblemError } from '../problem-error.ts';
import { citizensLastDay, type CaseDeadlines } from '../deadline/case-deadlines.ts';
import { appendEvent } from './append-event.ts';
import { caseEvent } from './event-row.ts';
import { lockForChange, type CaseChange } from './lock-for-change.ts';

/**
 * Asks the citizen something. It replaces a question that is still open; both stay in the timeline.
 * @throws ProblemError when the case is settled or not in the scope
 */
export async function askCitizen(
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
  { question, days }: AskedQuestion,
  deadlines: CaseDeadlines,
): Promise<void> {
  const { officer, number, now: at } = change;
  const locked = await lockForChange(transaction, scope, change);
  if (!mayAsk(locked.state.status, officer.role))
    throw new ProblemError('status_change_not_allowed');
  const { provinceCode } = locked;
  const allowed = deadlines.of(provinceCode);
  const event = caseEvent({
    at,
    kind: 'question_asked',
    officerId: officer.id,
    officerName: officer.displayName,
    publicNote: question,
    answerBy: citizensLastDay(at, days ?? allowed.answerDays, allowed),
  });
  await appendEvent(transaction, locked, event);
  await writeAudit(transaction, {
    at,
    action: 'question_asked',
    provinceCode,
    officerId: officer.id,
    caseNumber: number,
  });
  await enqueue(transaction, { at, topic: 'case_changed', provinceCode, caseNumber: number });
}

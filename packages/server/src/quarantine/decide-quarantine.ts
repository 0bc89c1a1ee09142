import type { QuarantineDecision, QuarantineOutcome } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import { appendEvent } from '../case/append-event.ts';
import { caseKey } from '../case/case-key.ts';
import { inScope } from '../case/case-scope.ts';
import { caseEvent } from '../case/event-row.ts';
import { lockInScope } from '../case/lock-in-scope.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { enqueue } from '../outbox/enqueue.ts';

/**
 * Releases cases that were held because of a flood, or sets them aside as spam. What another
 * officer has already decided stays as it is.
 * @throws ProblemError when one of them is not in the scope; then none is changed
 */
export async function decideQuarantine(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, now: at }: { officer: Officer; now: Date },
  decision: QuarantineDecision,
): Promise<QuarantineOutcome> {
  // Always in the same order, so that two officers never wait for each other.
  const numbers = [...new Set(decision.numbers)].sort();
  const decided: string[] = [];
  for (const number of numbers) {
    const locked = await lockInScope(transaction, scope, number);
    if (!(await isHeld(transaction, scope, number))) continue;
    const { provinceCode } = locked;
    const by = { officerId: officer.id, officerName: officer.displayName };
    if (decision.decision === 'release') {
      await appendEvent(transaction, locked, caseEvent({ at, kind: 'quarantine_released', ...by }));
    } else {
      const publicNote = decision.reason;
      const event = caseEvent({ at, kind: 'status', status: 'rejected', publicNote, ...by });
      await appendEvent(transaction, locked, event, { quarantine: 'spam' });
    }
    await writeAudit(transaction, {
      at,
      action: decision.decision === 'release' ? 'case_released' : 'case_set_aside',
      provinceCode,
      officerId: officer.id,
      caseNumber: number,
    });
    await enqueue(transaction, { at, topic: 'case_changed', provinceCode, caseNumber: number });
    decided.push(number);
  }
  return { decided, unchanged: numbers.filter((number) => !decided.includes(number)) };
}

async function isHeld(
  transaction: Transaction<'officer'>,
  scope: Scope,
  number: string,
): Promise<boolean> {
  const row = await inScope(transaction.selectFrom('cases'), scope)
    .select('cases.quarantine')
    .where('cases.province_code', '=', caseKey(number).provinceCode)
    .where('cases.number', '=', number)
    .executeTakeFirst();
  return row?.quarantine === 'held';
}

import { bangkokDate, isSettled, type CaseGiving } from '@damrong/contract';
import type { Insertable } from 'kysely';
import type { AppContext } from '../app-context.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { appendEvent } from '../case/append-event.ts';
import { caseEvent } from '../case/event-row.ts';
import { lockForChange, type CaseChange } from '../case/lock-for-change.ts';
import { refuseWhileWaiting } from '../closing/ask-for-closing.ts';
import type { CaseKey } from '../case/case-key.ts';
import type { CaseAssignmentTable } from '../database/assignment-tables.ts';
import { isDatabaseError } from '../database/database-error.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { countedAssignments, holdersOf, statusAfter } from './assignment-sum.ts';
import { findRecipients, type RecipientRow } from './recipients.ts';

const UNIQUE = '23505';

/**
 * Gives a case to one or several, each with an event of its own, which the citizen sees even where the
 * status stays the same.
 * @throws ProblemError when the case is settled or has moved on, a receiver is unknown or has it
 * already, or the day has passed
 */
export async function giveCase(
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
  { recipients, ...giving }: CaseGiving,
  context: Pick<AppContext, 'places' | 'centers'>,
): Promise<void> {
  const { officer, now: at } = change;
  const dueOn = giving.dueOn ?? null;
  const instruction = giving.instruction ?? null;
  const publicNote = giving.publicNote ?? null;
  let locked = await lockForChange(transaction, scope, change);
  await refuseWhileWaiting(transaction, locked);
  if (isSettled(locked.state.status)) throw new ProblemError('status_change_not_allowed');
  if (dueOn !== null && dueOn < bangkokDate(at)) throw fieldProblem('invalid', 'dueOn');
  const { provinceCode, number } = locked;
  const found = await findRecipients(transaction, provinceCode, recipients, context);
  const first = await nextSeq(transaction, locked);
  let counted = await countedAssignments(transaction, locked);
  for (const [index, recipient] of found.entries()) {
    const seq = first + index;
    const name = recipient.recipient_name;
    const after = [...counted, { seq, name, state: 'sent' as const }];
    await insert(transaction, recipient, {
      province_code: provinceCode,
      case_number: number,
      seq,
      due_on: dueOn,
      instruction,
      state: 'sent',
      text: null,
      sent_at: at,
      sent_by: officer.id,
      changed_at: at,
      changed_by: officer.id,
      changed_by_name: officer.displayName,
      ended_at: null,
    });
    const event = caseEvent({
      at,
      kind: 'status',
      officerId: officer.id,
      officerName: officer.displayName,
      status: statusAfter(counted, after) ?? locked.state.status,
      // Once is enough: the rest are lines with a name.
      publicNote: index === 0 ? publicNote : null,
      agency: name,
      change: {
        kind: 'assignment',
        assignment: seq,
        move: 'send',
        recipient: name,
        text: instruction,
        dueOn,
      },
    });
    const state = await appendEvent(transaction, locked, event, { agency: holdersOf(after) });
    locked = { ...locked, state, eventCount: locked.eventCount + 1 };
    counted = after;
    await writeAudit(transaction, {
      at,
      action: 'case_given',
      provinceCode,
      officerId: officer.id,
      caseNumber: number,
      reason: name,
    });
  }
  await enqueue(transaction, { at, topic: 'case_changed', provinceCode, caseNumber: number });
}

async function nextSeq(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
): Promise<number> {
  const row = await transaction
    .selectFrom('case_assignments')
    .select((of) => of.fn.max('seq').as('last'))
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

async function insert(
  transaction: Transaction<'officer'>,
  recipient: RecipientRow,
  row: Omit<Insertable<CaseAssignmentTable>, keyof RecipientRow>,
): Promise<void> {
  await transaction
    .insertInto('case_assignments')
    .values({ ...recipient, ...row })
    .execute()
    .catch((error: unknown) => {
      if (isDatabaseError(error) && error.code === UNIQUE)
        throw new ProblemError('assignment_open');
      throw error;
    });
}

import { isOpenAssignment, isSettled } from '@damrong/contract';
import { sql } from 'kysely';
import { appendEvent, type LockedCase } from '../case/append-event.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import { assignmentEvent } from './assignment-event.ts';

/**
 * Whoever still has a case that is settled has it no longer. The assignments of a settled case end,
 * so that they count for nothing if it is taken up again.
 * @param settled the case after the event that settled it; one that is open stays as it is
 */
export async function endAssignments(
  transaction: Transaction<'officer'>,
  settled: LockedCase,
  { officer, at }: { readonly officer: Officer; readonly at: Date },
): Promise<void> {
  if (!isSettled(settled.state.status)) return;
  const { provinceCode, number } = settled;
  const rows = await transaction
    .selectFrom('case_assignments')
    .select(['seq', 'recipient_name', 'state'])
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .where('ended_at', 'is', null)
    .orderBy('seq')
    .forUpdate()
    .execute();
  let locked = settled;
  for (const { seq, recipient_name: recipient, state } of rows) {
    const isWithdrawn = isOpenAssignment(state);
    if (isWithdrawn) {
      const said = {
        assignment: seq,
        move: 'withdraw',
        recipient,
        text: null,
        dueOn: null,
      } as const;
      await appendEvent(transaction, locked, assignmentEvent({ at, officer }, said, null));
      locked = { ...locked, eventCount: locked.eventCount + 1 };
    }
    await transaction
      .updateTable('case_assignments')
      .set({
        ended_at: at,
        version: sql<number>`version + 1`,
        ...(isWithdrawn && {
          state: 'withdrawn' as const,
          text: null,
          changed_at: at,
          changed_by: officer.id,
          changed_by_name: officer.displayName,
        }),
      })
      .where('province_code', '=', provinceCode)
      .where('case_number', '=', number)
      .where('seq', '=', seq)
      .execute();
  }
}

import { isSettled } from '@damrong/contract';
import type { CaseEvent } from '../case/case-state.ts';
import type { CaseTable } from '../database/case-tables.ts';

export type ClosingColumns = Pick<CaseTable, 'closing_state' | 'closing_at' | 'closing_seq'>;

const none: ClosingColumns = { closing_state: null, closing_at: null, closing_seq: null };

/**
 * Where a closing stands after an event. It is no part of the state that citizens and agencies read:
 * their transactions may not even name the columns.
 */
export function closingAfter(
  { kind, at, status, officerId }: CaseEvent,
  seq: number,
): Partial<ClosingColumns> {
  switch (kind) {
    case 'closing_requested':
      return { closing_state: 'waiting', closing_at: at, closing_seq: seq };
    case 'closing_returned':
      return { closing_state: 'returned', closing_at: at };
    case 'closing_withdrawn':
      return { closing_state: 'withdrawn', closing_at: at };
    default:
      return status !== null && isSettled(status) && officerId !== null ? none : {};
  }
}

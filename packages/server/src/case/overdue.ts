import { bangkokDate, isOpen, type CaseStatus } from '@damrong/contract';

/** Overdue is computed, never stored. */
export function isOverdue(status: CaseStatus, dueOn: string | null, now: Date): boolean {
  return isOpen(status) && dueOn !== null && dueOn < bangkokDate(now);
}

import type { CaseStatus, EventChange } from '@damrong/contract';
import type { CaseEvent } from '../case/case-state.ts';
import { caseEvent } from '../case/event-row.ts';

type AssignmentChange = Omit<Extract<EventChange, { kind: 'assignment' }>, 'kind'>;

interface By {
  readonly at: Date;
  readonly officer: { readonly id: number; readonly displayName: string };
}

/**
 * The event of a step. What is said between centre and receiver stands in `change`, out of the
 * public's reach; where the case's status follows, the citizen learns of that alone.
 */
export function assignmentEvent(
  { at, officer }: By,
  change: AssignmentChange,
  status: CaseStatus | null,
): CaseEvent {
  return caseEvent({
    at,
    kind: status === null ? 'assignment_moved' : 'status',
    officerId: officer.id,
    officerName: officer.displayName,
    status,
    change: { kind: 'assignment', ...change },
  });
}

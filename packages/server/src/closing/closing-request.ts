import {
  closingChoices,
  type ClosingRequest,
  type EventChange,
  type OfficerRole,
} from '@damrong/contract';
import type { CaseEvent } from '../case/case-state.ts';
import type { ClosingColumns } from './closing-after.ts';

/** What was asked for, as its event keeps it. */
export type AskedClosing = Extract<EventChange, { kind: 'closing' }>;

/** The last closing that was asked for, with what the officer may do about it. */
export function closingRequestView(
  row: ClosingColumns,
  events: readonly CaseEvent[],
  officer: { readonly id: number; readonly role: OfficerRole } | undefined,
  shown: (text: string | null) => string | null,
): ClosingRequest | null {
  if (row.closing_seq === null) return null;
  const event = events[row.closing_seq - 1];
  if (event?.change?.kind !== 'closing') return null;
  const { settles: status, text } = event.change;
  const returned =
    row.closing_state === 'returned'
      ? events.findLast(({ kind }) => kind === 'closing_returned')
      : undefined;
  const isWaiting = row.closing_state === 'waiting';
  return {
    status,
    by: event.officerName,
    at: event.at.toISOString(),
    text: shown(text),
    note: shown(event.note),
    returned:
      returned === undefined ? null : { by: returned.officerName, reason: shown(returned.note) },
    choices:
      isWaiting && officer !== undefined
        ? closingChoices(officer.role, event.officerId === officer.id)
        : [],
  };
}

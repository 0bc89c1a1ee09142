import type { AssignmentState, CaseStatus } from '@damrong/contract';
import type { CaseEvent } from '../case/case-state.ts';
import type { Transaction } from '../database/transaction.ts';
import { plantAgency } from './plant-agency.ts';
import type { DemoCase } from './demo-case.ts';

const states: Readonly<Partial<Record<CaseStatus, AssignmentState>>> = {
  accepted: 'accepted',
  in_progress: 'in_progress',
  resolved: 'result',
  closed: 'result',
  returned: 'returned',
};

/** Numbers the agencies that a demo case was given to, in the events that say so. */
export function withAssignments(events: readonly CaseEvent[]): CaseEvent[] {
  let assignment = 0;
  return events.map((event) => {
    if (event.agency === null) return event;
    assignment += 1;
    const { agency: recipient } = event;
    const said = { move: 'send', recipient, text: null, dueOn: null } as const;
    return { ...event, change: { kind: 'assignment', assignment, ...said } };
  });
}

/** Writes the assignments of a demo case, and their agencies into the register where it lacks them. */
export async function plantAssignments(
  transaction: Transaction<'maintenance'>,
  { provinceCode }: DemoCase,
  key: { readonly province_code: string; readonly case_number: string },
  events: readonly CaseEvent[],
): Promise<void> {
  for (const [index, { agency, at, officerId, officerName }] of events.entries()) {
    if (agency === null) continue;
    const later = events.slice(index + 1).filter(({ status }) => status && states[status]);
    const last = later.at(-1);
    const state = (last?.status && states[last.status]) ?? 'sent';
    const seq = events.slice(0, index + 1).filter((event) => event.agency !== null).length;
    await transaction
      .insertInto('case_assignments')
      .values({
        ...key,
        seq,
        recipient_kind: 'agency',
        agency_id: await plantAgency(transaction, provinceCode, agency),
        place_code: null,
        recipient_name: agency,
        due_on: null,
        instruction: null,
        state,
        text: null,
        sent_at: at,
        sent_by: officerId,
        changed_at: last?.at ?? at,
        changed_by: last?.officerId ?? officerId,
        changed_by_name: last?.officerName ?? officerName,
        ended_at: last?.status === 'closed' ? last.at : null,
      })
      .execute();
  }
}

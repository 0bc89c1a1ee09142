import {
  maskNationalIds,
  publicStatus,
  publicEventKinds,
  type CitizenStatus,
  type PublicEvent,
} from '@damrong/contract';
import {
  applyEvent,
  receivedState,
  type CaseEvent,
  type CaseEventKind,
  type CaseState,
} from './case-state.ts';

/** The citizen's view of the events: no names, no internal notes, no step without information. */
export function publicTimeline(events: readonly CaseEvent[]): PublicEvent[] {
  const timeline: PublicEvent[] = [];
  let state: CaseState = receivedState;
  let shown: CitizenStatus | undefined;
  for (const [index, event] of events.entries()) {
    state = applyEvent(state, event, index);
    const { kind } = event;
    if (!isPublic(kind)) continue;
    const status = citizenStatus(state);
    const saysNothing = event.publicNote === null && event.agency === null;
    if (kind === 'status' && status === shown && saysNothing) continue;
    shown = status;
    timeline.push({
      at: event.at.toISOString(),
      kind,
      status,
      note: event.publicNote === null ? null : maskNationalIds(event.publicNote),
      agency: event.agency,
    });
  }
  return timeline;
}

export function citizenStatus({ status, agency }: CaseState): CitizenStatus {
  return publicStatus(status, agency !== null);
}

function isPublic(kind: CaseEventKind): kind is PublicEvent['kind'] {
  return publicEventKinds.some((known) => known === kind);
}

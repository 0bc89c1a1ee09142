import { isOpen, isSettled, type CaseStatus } from '@damrong/contract';

export type CaseEventKind =
  'received' | 'status' | 'facts_added' | 'result' | 'rated' | 'identity_revealed';

/** One thing that happened to a case; the case is what its events add up to. */
export interface CaseEvent {
  readonly at: Date;
  readonly kind: CaseEventKind;
  readonly officerId: number | null;
  readonly officerName: string | null;
  /** The status from here on, where the event sets one. */
  readonly status: CaseStatus | null;
  readonly note: string | null;
  readonly publicNote: string | null;
  readonly agency: string | null;
  readonly score: number | null;
}

export interface CaseState {
  readonly status: CaseStatus;
  readonly agency: string | null;
  readonly result: string | null;
  readonly rating: { readonly score: number; readonly comment: string | null } | null;
}

export const receivedState: CaseState = {
  status: 'new',
  agency: null,
  result: null,
  rating: null,
};

export function applyEvent(state: CaseState, event: CaseEvent): CaseState {
  const status = event.status ?? state.status;
  switch (event.kind) {
    case 'received':
      return receivedState;
    case 'status':
      return status === 'reopened'
        ? reopened
        : { ...state, status, agency: agencyAfter(state, event) };
    case 'result':
      return { ...state, status, result: event.publicNote };
    case 'rated':
      return { ...state, rating: { score: event.score ?? 0, comment: event.publicNote } };
    case 'facts_added':
    case 'identity_revealed':
      return state;
  }
}

export function canAddFacts({ status }: CaseState): boolean {
  return isOpen(status);
}

export function canRate({ status, rating }: CaseState): boolean {
  return isSettled(status) && rating === null;
}

const reopened: CaseState = { ...receivedState, status: 'reopened' };

function agencyAfter(state: CaseState, event: CaseEvent): string | null {
  return event.agency ?? (event.status === 'returned' ? null : state.agency);
}

import {
  isOpen,
  isSettled,
  type CaseStatus,
  type EventChange,
  type OfficerEvent,
  type QuestionState,
} from '@damrong/contract';

export type CaseEventKind = OfficerEvent['kind'];

/** One thing that happened to a case; the state of a case is the sum of its events. */
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
  /** With a question: the day by which the answer is due. */
  readonly answerBy: string | null;
  /** What was changed inside. */
  readonly change: EventChange | null;
}

export interface CaseState {
  readonly status: CaseStatus;
  readonly agency: string | null;
  readonly result: string | null;
  readonly rating: { readonly score: number; readonly comment: string | null } | null;
  /** When it was closed or rejected; null while it is open. */
  readonly settledAt: Date | null;
  /** The last question to the citizen, until the centre continues after the answer. */
  readonly question: {
    /** The number of its event, the first being 1. */
    readonly seq: number;
    readonly state: QuestionState;
    readonly answerBy: string;
  } | null;
}

export const receivedState: CaseState = {
  status: 'new',
  agency: null,
  result: null,
  rating: null,
  settledAt: null,
  question: null,
};

/** @param index how many events came before this one */
export function applyEvent(state: CaseState, event: CaseEvent, index: number): CaseState {
  const status = event.status ?? state.status;
  switch (event.kind) {
    case 'received':
      return receivedState;
    case 'status':
      return status === 'reopened'
        ? reopened
        : {
            ...state,
            status,
            agency: agencyAfter(state, event, status),
            settledAt: settledAfter(state, event),
            question: isAnswerOfReceiver(event) ? state.question : questionAfter(state, status),
          };
    case 'result':
      return {
        ...state,
        status,
        result: event.publicNote,
        settledAt: settledAfter(state, event),
        question: questionAfter(state, status),
      };
    case 'question_asked':
      return {
        ...state,
        question: { seq: index + 1, state: 'asked', answerBy: event.answerBy ?? '' },
      };
    case 'question_answered':
      return { ...state, question: state.question && { ...state.question, state: 'answered' } };
    case 'rated':
      return { ...state, rating: { score: event.score ?? 0, comment: event.publicNote } };
    case 'reopened':
      return reopened;
    case 'facts_added':
    case 'identity_revealed':
    case 'noted':
    case 'owner_changed':
    case 'corrected':
    case 'assignment_moved':
    case 'closing_requested':
    case 'closing_returned':
    case 'closing_withdrawn':
    case 'link_changed':
    case 'quarantine_released':
      return state;
  }
}

export function canAddFacts({ status }: CaseState): boolean {
  return isOpen(status);
}

export function canRate({ status, rating }: CaseState): boolean {
  return isSettled(status) && rating === null;
}

/** Whether this very question is still open; an answer to an earlier one does not answer it. */
export function waitsForAnswer({ status, question }: CaseState, seq: number): boolean {
  return isOpen(status) && question?.state === 'asked' && question.seq === seq;
}

const reopened: CaseState = { ...receivedState, status: 'reopened' };

/** Where the centre has the case again, nobody else has it. */
function agencyAfter(state: CaseState, event: CaseEvent, status: CaseStatus): string | null {
  return event.agency ?? (atCenter.has(status) ? null : state.agency);
}

const atCenter: ReadonlySet<CaseStatus> = new Set([
  'new',
  'screening',
  'resolved',
  'reviewing',
  'returned',
]);

/** A step of those who have the case does not mean that the centre has read the citizen's answer. */
export function isAnswerOfReceiver({ change }: Pick<CaseEvent, 'change'>): boolean {
  return change?.kind === 'assignment' && change.move !== 'send';
}

function settledAfter({ settledAt }: CaseState, { status, at }: CaseEvent): Date | null {
  if (status === null) return settledAt;
  return isSettled(status) ? at : null;
}

/**
 * Continuing with a case means that the answer was read; settling it means that none is needed any
 * more.
 */
function questionAfter({ question }: CaseState, status: CaseStatus): CaseState['question'] {
  return question?.state === 'answered' || isSettled(status) ? null : question;
}

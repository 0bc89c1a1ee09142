import {
  isOpen,
  maskNationalIds,
  mayAsk,
  nextStatuses,
  ownerChoice,
  type Assignment,
  type CaseHold,
  type CaseOwner,
  type EventChange,
  type LinkedCase,
  type ComplainantKind,
  type OfficerAttachment,
  type OfficerCase,
  type OfficerEvent,
  type Permission,
} from '@damrong/contract';
import type { AccusedTable, CaseTable, ComplainantTable } from '../database/case-tables.ts';
import type { Officer } from '../officer/officer.ts';
import { mayIn } from '../officer/scope.ts';
import type { Deadlines } from '../deadline/case-deadlines.ts';
import { closingRequestView } from '../closing/closing-request.ts';
import { askedQuestion } from './case-question.ts';
import { caseRowView } from './case-row-view.ts';
import type { CaseEvent } from './case-state.ts';
import { stateOfRow } from './state-of-row.ts';

export interface ReadCase {
  readonly row: CaseTable;
  /** Undefined when nothing is stored, or the officer may not see it. */
  readonly complainant: ComplainantTable | undefined;
  /** Undefined when nobody is named, or the officer may not see it. */
  readonly accused: AccusedTable | undefined;
  readonly events: readonly CaseEvent[];
  readonly attachments: readonly OfficerAttachment[];
  readonly owner: CaseOwner | null;
  readonly assignments: readonly Assignment[];
  /** Whether the officer's closing would wait. */
  readonly needsApproval: boolean;
  readonly links: readonly LinkedCase[];
  readonly holds: readonly CaseHold[];
}

/** A case as one officer may see it. */
export function officerCaseView(
  { row, complainant, accused, events, attachments, owner, ...work }: ReadCase,
  officer: Officer,
  now: Date,
  { answerDays }: Deadlines,
  { showsIds = false }: { showsIds?: boolean } = {},
): OfficerCase {
  const mayHere = (permission: Permission) => mayIn(officer, permission, row.province_code);
  const { shown, hasMasked } = idMask(showsIds && mayHere('person.read'));
  const isWaiting = row.closing_state === 'waiting';
  const isErased = row.erased_at !== null;
  const mayWork = (permission: Permission) => !isErased && mayHere(permission);
  const { rating_score: score, rating_comment: comment } = row;
  const view = {
    ...caseRowView(row, now, owner),
    facts: shown(row.facts) ?? '',
    wish: shown(row.wish),
    happenedOn: row.happened_on,
    nature: row.nature,
    location: {
      districtCode: row.district_code,
      subdistrictCode: row.subdistrict_code,
      landmark: shown(row.landmark),
      position: positionOf(row),
    },
    letterNumber: row.letter_number,
    letterDate: row.letter_date,
    complainant: {
      identity: row.identity,
      revealed: complainant !== undefined,
      kind: (complainant?.kind ?? null) as ComplainantKind | null,
      name: shown(complainant?.name ?? null),
      phone: complainant?.phone ?? null,
      email: complainant?.email ?? null,
    },
    accused: accused === undefined ? null : shownAccused(accused, shown),
    onBehalf: complainant === undefined ? null : shownOnBehalf(complainant, shown),
    answers: (row.answers ?? []).map((answer) => ({
      ...answer,
      value: typeof answer.value === 'string' ? (shown(answer.value) ?? '') : answer.value,
    })),
    agency: row.agency,
    assignments: [...work.assignments],
    links: [...work.links],
    canAssign: mayHere('case.assign') && isOpen(row.status) && !isWaiting,
    result: shown(row.result),
    rating: score === null ? null : { score, comment: shown(comment) },
    timeline: events.map((event) => officerEvent(event, shown)),
    attachments: mayHere('file.read') ? [...attachments] : [],
    nextStatuses: isWaiting || isErased ? [] : nextStatuses(row.status, officer.role),
    needsApproval: work.needsApproval,
    closingRequest: closingRequestView(
      row,
      events,
      mayHere('case.settle') ? officer : undefined,
      shown,
    ),
    canAsk: mayHere('case.ask') && mayAsk(row.status, officer.role),
    asked: askedQuestion(stateOfRow(row), events),
    answerDays,
    ownerChoice: mayWork('case.own') ? ownerChoice(officer.role, whose(owner)) : 'none',
    canCorrect: mayWork('case.correct'),
    canReveal: row.identity === 'confidential' && mayWork('person.reveal'),
    // Why a court or an inquiry wants a case says what it is about, which stays in the province.
    holds: mayHere('person.read') ? [...work.holds] : work.holds.map(withoutReasons),
    canHold: mayWork('case.hold'),
    erasedAt: row.erased_at?.toISOString() ?? null,
  };
  return { ...view, hasMaskedIds: mayHere('person.read') && hasMasked() };
}

function withoutReasons({ lifted, ...hold }: CaseHold): CaseHold {
  return { ...hold, reason: null, lifted: lifted && { ...lifted, reason: null } };
}

function whose(owner: CaseOwner | null): 'nobody' | 'self' | 'colleague' {
  if (owner === null) return 'nobody';
  return owner.isSelf ? 'self' : 'colleague';
}

function positionOf({ latitude, longitude }: CaseTable): OfficerCase['location']['position'] {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

type Shown = (text: string | null) => string | null;

function shownAccused(
  { kind, name, workplace, detail }: AccusedTable,
  shown: Shown,
): OfficerCase['accused'] {
  return { kind, name: shown(name), workplace: shown(workplace), detail: shown(detail) };
}

function shownOnBehalf(row: ComplainantTable, shown: Shown): OfficerCase['onBehalf'] {
  const { on_behalf_name: name, on_behalf_relation: relation } = row;
  const { on_behalf_phone: phone, on_behalf_awareness: awareness } = row;
  if (name === null || relation === null || awareness === null) return null;
  return { name: shown(name) ?? '', relation, phone, awareness };
}

/** The events as every officer may read them. */
export function officerEvents(events: readonly CaseEvent[]): OfficerEvent[] {
  const { shown } = idMask(false);
  return events.map((event) => officerEvent(event, shown));
}

function shownChange(change: EventChange | null, shown: Shown): EventChange | null {
  if (change?.kind === 'assignment' || change?.kind === 'closing')
    return { ...change, text: shown(change.text) };
  if (change?.kind !== 'corrections') return change;
  return {
    ...change,
    fields: change.fields.map(({ field, before, after }) => ({
      field,
      before: shown(before),
      after: shown(after),
    })),
  };
}

/** National IDs are masked in every view, until an officer asks for them. */
function idMask(showsIds: boolean) {
  let masked = false;
  return {
    shown(text: string | null): string | null {
      if (text === null || showsIds) return text;
      const safe = maskNationalIds(text);
      masked ||= safe !== text;
      return safe;
    },
    hasMasked: () => masked,
  };
}

function officerEvent(
  event: CaseEvent,
  shown: (text: string | null) => string | null,
): OfficerEvent {
  return {
    at: event.at.toISOString(),
    kind: event.kind,
    by: event.officerName,
    status: event.status,
    note: shown(event.note),
    publicNote: shown(event.publicNote),
    agency: event.agency,
    answerBy: event.answerBy,
    change: shownChange(event.change, shown),
  };
}

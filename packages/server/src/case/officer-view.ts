import {
  maskNationalIds,
  mayAsk,
  nextStatuses,
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
}

/** A case as one officer may see it; outside the province national IDs stay masked. */
export function officerCaseView(
  { row, complainant, accused, events, attachments }: ReadCase,
  officer: Officer,
  now: Date,
  { answerDays }: Deadlines,
): OfficerCase {
  const mayHere = (permission: Permission) => mayIn(officer, permission, row.province_code);
  const shown = shownText(officer, row.province_code);
  const { rating_score: score, rating_comment: comment } = row;
  return {
    ...caseRowView(row, now),
    version: row.event_count,
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
    complainant: {
      identity: row.identity,
      revealed: complainant !== undefined,
      kind: (complainant?.kind ?? null) as ComplainantKind | null,
      name: complainant?.name ?? null,
      phone: complainant?.phone ?? null,
      email: complainant?.email ?? null,
    },
    accused: accused === undefined ? null : shownAccused(accused),
    onBehalf: complainant === undefined ? null : shownOnBehalf(complainant),
    answers: (row.answers ?? []).map((answer) => ({
      ...answer,
      value: typeof answer.value === 'string' ? (shown(answer.value) ?? '') : answer.value,
    })),
    agency: row.agency,
    result: shown(row.result),
    rating: score === null ? null : { score, comment: shown(comment) },
    timeline: officerEvents(events, officer, row.province_code),
    attachments: mayHere('file.read') ? [...attachments] : [],
    nextStatuses: nextStatuses(row.status, officer.role),
    canAsk: mayHere('case.ask') && mayAsk(row.status, officer.role),
    asked: askedQuestion(stateOfRow(row), events),
    answerDays,
    canReveal: row.identity === 'confidential' && mayHere('person.reveal'),
  };
}

function positionOf({ latitude, longitude }: CaseTable): OfficerCase['location']['position'] {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function shownAccused({ kind, name, workplace, detail }: AccusedTable): OfficerCase['accused'] {
  return { kind, name, workplace, detail };
}

function shownOnBehalf(row: ComplainantTable): OfficerCase['onBehalf'] {
  const { on_behalf_name: name, on_behalf_relation: relation } = row;
  const { on_behalf_phone: phone, on_behalf_awareness: awareness } = row;
  if (name === null || relation === null || awareness === null) return null;
  return { name, relation, phone, awareness };
}

/** The events as one officer may read them. */
export function officerEvents(
  events: readonly CaseEvent[],
  officer: Officer,
  provinceCode: string,
): OfficerEvent[] {
  const shown = shownText(officer, provinceCode);
  return events.map((event) => officerEvent(event, shown));
}

function shownText(officer: Officer, provinceCode: string) {
  const seesPeople = mayIn(officer, 'person.read', provinceCode);
  return (text: string | null) => (text === null || seesPeople ? text : maskNationalIds(text));
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
  };
}

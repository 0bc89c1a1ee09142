import type { CaseEventTable } from '../database/case-tables.ts';
import type { CaseEvent } from './case-state.ts';

const nothing = {
  officerId: null,
  officerName: null,
  status: null,
  note: null,
  publicNote: null,
  agency: null,
  score: null,
  answerBy: null,
  change: null,
} as const;

export function caseEvent(event: Pick<CaseEvent, 'at' | 'kind'> & Partial<CaseEvent>): CaseEvent {
  return { ...nothing, ...event };
}

export function eventRow(
  key: { province_code: string; case_number: string; seq: number },
  event: CaseEvent,
): CaseEventTable {
  return {
    ...key,
    at: event.at,
    kind: event.kind,
    officer_id: event.officerId,
    officer_name: event.officerName,
    status: event.status,
    note: event.note,
    public_note: event.publicNote,
    agency: event.agency,
    score: event.score,
    answer_by: event.answerBy,
    change: event.change,
  };
}

export function eventOfRow(row: Omit<CaseEventTable, 'province_code' | 'case_number'>): CaseEvent {
  return {
    at: row.at,
    kind: row.kind,
    officerId: row.officer_id,
    officerName: row.officer_name,
    status: row.status,
    note: row.note,
    publicNote: row.public_note,
    agency: row.agency,
    score: row.score,
    answerBy: row.answer_by,
    change: row.change,
  };
}

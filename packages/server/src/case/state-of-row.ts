import type { CaseTable } from '../database/case-tables.ts';
import type { CaseState } from './case-state.ts';

/** The columns needed to know the state of a case. */
export const stateColumns = [
  'status',
  'agency',
  'result',
  'rating_score',
  'rating_comment',
  'question_seq',
  'question_state',
  'answer_by',
  'settled_at',
] as const;

export type StateRow = Pick<CaseTable, (typeof stateColumns)[number]>;

export function stateOfRow(row: StateRow): CaseState {
  const { rating_score: score, question_seq: seq, question_state: state } = row;
  return {
    status: row.status,
    agency: row.agency,
    result: row.result,
    rating: score === null ? null : { score, comment: row.rating_comment },
    settledAt: row.settled_at,
    question: seq === null || state === null ? null : { seq, state, answerBy: row.answer_by ?? '' },
  };
}

/** Only what changed: the public role may not even name the columns that officers set. */
export function changedColumns(before: CaseState, after: CaseState): Partial<StateRow> {
  const [old, now] = [columnsOf(before), columnsOf(after)];
  return Object.fromEntries(
    stateColumns.filter((name) => old[name] !== now[name]).map((name) => [name, now[name]]),
  );
}

export function columnsOf({
  status,
  agency,
  result,
  rating,
  settledAt,
  question,
}: CaseState): StateRow {
  return {
    status,
    agency,
    result,
    rating_score: rating?.score ?? null,
    rating_comment: rating?.comment ?? null,
    question_seq: question?.seq ?? null,
    question_state: question?.state ?? null,
    answer_by: question?.answerBy ?? null,
    settled_at: settledAt,
  };
}

import {
  isOpenAssignment,
  maskNationalIds,
  type AssignedCase,
  type Assignment,
  type ComplainantKind,
} from '@damrong/contract';
import { caseKey } from '../case/case-key.ts';
import { urgencyOfRank } from '../case/urgency.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { assignmentView, masked, type AssignmentRow } from './assignment-view.ts';
import { findAssignment, type AssignmentKey } from './find-assignment.ts';

interface Asking extends AssignmentKey {
  readonly officer: Officer;
  readonly now: Date;
}

/** How an assignment stands, also one that has come back. */
export async function readAssignmentState(
  transaction: Transaction<'officer' | 'agency'>,
  scope: Scope,
  asking: Asking,
): Promise<Assignment> {
  const row = await findAssignment(transaction, scope, asking);
  return assignmentView(row, asking.officer.role, asking.now);
}

/**
 * What a receiver needs of a case, whoever asks: nobody whose name is hidden, nobody who is accused, and
 * of what happened only the steps of this assignment.
 * @throws ProblemError when there is no such assignment in the scope, or it has come back
 */
export async function readAssignment(
  transaction: Transaction<'officer' | 'agency'>,
  scope: Scope,
  asking: Asking,
): Promise<AssignedCase> {
  const row = await findAssignment(transaction, scope, asking);
  const isOver = row.state === 'returned' || row.state === 'withdrawn';
  if (isOver && scope.kind === 'agency') throw new ProblemError('case_not_found');
  const found = await transaction
    .selectFrom('cases')
    .select([
      'identity',
      'title',
      'category_code',
      'urgency_rank',
      'facts',
      'wish',
      'happened_on',
      'received_at',
      'district_code',
      'subdistrict_code',
      'landmark',
      'latitude',
      'longitude',
      'answers',
    ])
    .where('province_code', '=', row.province_code)
    .where('number', '=', row.case_number)
    .executeTakeFirst();
  if (found === undefined) throw new ProblemError('case_not_found');
  const { latitude, longitude } = found;
  return {
    ...assignmentView(row, asking.officer.role, asking.now),
    title: maskNationalIds(found.title),
    categoryCode: found.category_code,
    provinceCode: row.province_code,
    districtCode: found.district_code,
    urgency: urgencyOfRank(found.urgency_rank),
    facts: maskNationalIds(found.facts),
    wish: masked(found.wish),
    happenedOn: found.happened_on,
    receivedAt: found.received_at.toISOString(),
    location: {
      districtCode: found.district_code,
      subdistrictCode: found.subdistrict_code,
      landmark: masked(found.landmark),
      position: latitude === null || longitude === null ? null : { latitude, longitude },
    },
    answers: (found.answers ?? []).map((answer) => ({
      ...answer,
      value: typeof answer.value === 'string' ? maskNationalIds(answer.value) : answer.value,
    })),
    complainant: await shownComplainant(transaction, row),
    identity: found.identity,
    steps: await stepsOf(transaction, row),
  };
}

/** Whom the receiver may ask, for as long as it has the case. */
async function shownComplainant(
  transaction: Transaction<'officer' | 'agency'>,
  { case_number: number, state, ended_at }: AssignmentRow,
): Promise<AssignedCase['complainant']> {
  if (!isOpenAssignment(state) || ended_at !== null) return null;
  const row = await transaction
    .selectFrom('complainants')
    .select(['kind', 'name', 'phone'])
    .where('province_code', '=', caseKey(number).provinceCode)
    .where('case_number', '=', number)
    .where('identity', '=', 'named')
    .executeTakeFirst();
  if (row === undefined) return null;
  const { kind, name, phone } = row;
  return { kind: kind as ComplainantKind, name: maskNationalIds(name), phone };
}

async function stepsOf(
  transaction: Transaction<'officer' | 'agency'>,
  { province_code, case_number, seq }: AssignmentRow,
): Promise<AssignedCase['steps']> {
  const events = await transaction
    .selectFrom('case_events')
    .select(['at', 'officer_name', 'change'])
    .where('province_code', '=', province_code)
    .where('case_number', '=', case_number)
    .where('change', 'is not', null)
    .orderBy('seq')
    .execute();
  return events.flatMap(({ at, officer_name: by, change }) =>
    change?.kind === 'assignment' && change.assignment === seq
      ? [
          {
            at: at.toISOString(),
            move: change.move,
            by,
            text: masked(change.text),
            dueOn: change.dueOn,
          },
        ]
      : [],
  );
}

import {
  bangkokDate,
  caseStatusCodes,
  channelCodes,
  cleanText,
  isSettled,
  readCodeSet,
  urgencies,
  type CaseNarrowing,
} from '@damrong/contract';
import {
  sql,
  type Expression,
  type ExpressionBuilder,
  type RawBuilder,
  type SqlBool,
} from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Officer } from '../officer/officer.ts';
import { urgencyRank } from './urgency.ts';

type Cases = ExpressionBuilder<Schema, 'cases'>;
type Filter = CaseNarrowing['filter'];

// Written out and not bound, so that the planner knows the conditions of the partial indexes again.
const isUnsettled = sql<SqlBool>`cases.status not in ('closed', 'rejected')`;
const isSettledRow = sql<SqlBool>`cases.status in ('closed', 'rejected')`;
/** Every open status by name: an index that begins with the status is then looked up in a few places. */
const isOpenByName = sql<SqlBool>`cases.status in (${sql.join(
  caseStatusCodes.filter((status) => !isSettled(status)),
)})`;

/**
 * Which cases each counter of the inbox counts; cases held because of a flood have a counter of
 * their own and are in no other.
 */
export function matchesFilter(of: Cases, filter: Filter, now: Date): Expression<SqlBool> {
  if (filter === 'held' || filter === 'spam') return of('cases.quarantine', '=', filter);
  return of.and([of('cases.quarantine', 'is', null), matchesState(of, filter, now)]);
}

function matchesState(
  of: Cases,
  filter: Exclude<Filter, 'held' | 'spam'>,
  now: Date,
): Expression<SqlBool> {
  switch (filter) {
    case 'all':
      return sql<SqlBool>`true`;
    case 'new':
    case 'reopened':
      return of.and([isUnsettled, of('cases.status', '=', filter)]);
    case 'open':
      return isUnsettled;
    case 'answered':
      return sql<SqlBool>`cases.question_state = 'answered'`;
    case 'awaiting':
      return sql<SqlBool>`cases.closing_state = 'waiting'`;
    case 'sent_back':
      return sql<SqlBool>`cases.closing_state = 'returned'`;
    case 'settled':
      return isSettledRow;
    case 'overdue':
      return of.and([isUnsettled, of('cases.due_on', '<', bangkokDate(now))]);
  }
}

export const openCases: readonly Expression<SqlBool>[] = [
  isUnsettled,
  isOpenByName,
  sql<SqlBool>`cases.quarantine is null`,
];

export const settledCases: readonly Expression<SqlBool>[] = [
  isSettledRow,
  sql<SqlBool>`cases.quarantine is null`,
];

type Narrowed = Omit<CaseNarrowing, 'filter' | 'search'>;

/** What is asked for besides the state and the words. */
export function matchesNarrowing(
  of: Cases,
  narrowing: Narrowed,
  { officer, now }: { readonly officer: Pick<Officer, 'id'>; readonly now: Date },
): Expression<SqlBool>[] {
  const { owner, category, province, district } = narrowing;
  const { receivedFrom, receivedTo, dueFrom, dueTo, given, agency } = narrowing;
  const statuses = readCodeSet(narrowing.status, caseStatusCodes);
  const channels = readCodeSet(narrowing.channel, channelCodes);
  const ranks = readCodeSet(narrowing.urgency, urgencies).map(urgencyRank);
  const conditions: Expression<SqlBool>[] = [];
  if (owner === 'none') conditions.push(of('cases.owner_id', 'is', null));
  else if (owner !== undefined) {
    conditions.push(of('cases.owner_id', '=', owner === 'me' ? officer.id : Number(owner)));
  }
  if (statuses.length > 0) conditions.push(of('cases.status', 'in', statuses));
  if (channels.length > 0) conditions.push(of('cases.channel', 'in', channels));
  if (ranks.length > 0) conditions.push(of('cases.urgency_rank', 'in', ranks));
  if (category?.includes('.')) conditions.push(of('cases.category_code', '=', category));
  else if (category !== undefined) {
    conditions.push(sql<SqlBool>`split_part(cases.category_code, '.', 1) = ${category}`);
  }
  if (province !== undefined) conditions.push(of('cases.province_code', '=', province));
  if (district !== undefined) conditions.push(of('cases.district_code', '=', district));
  if (receivedFrom !== undefined) {
    conditions.push(sql<SqlBool>`cases.received_at >= ${startOfDay(receivedFrom, 0)}`);
  }
  if (receivedTo !== undefined) {
    conditions.push(sql<SqlBool>`cases.received_at < ${startOfDay(receivedTo, 1)}`);
  }
  if (dueFrom !== undefined) conditions.push(of('cases.due_on', '>=', dueFrom));
  if (dueTo !== undefined) conditions.push(of('cases.due_on', '<=', dueTo));
  if (given !== undefined) conditions.push(isGiven(given, now));
  const holder = cleanText(agency ?? '');
  if (holder !== '') {
    conditions.push(
      sql<SqlBool>`strpos(${comparable(sql`cases.agency`)}, ${comparable(sql`${holder}::text`)}) > 0`,
    );
  }
  return conditions;
}

/** Names of holders stand in the case for as long as they have it. */
function isGiven(given: NonNullable<Narrowed['given']>, now: Date): Expression<SqlBool> {
  switch (given) {
    case 'none':
      return sql<SqlBool>`cases.agency is null`;
    case 'waiting':
      return sql<SqlBool>`cases.agency is not null`;
    case 'overdue':
      return sql<SqlBool>`cases.agency is not null and exists (select from case_assignments as late
        where late.province_code = cases.province_code and late.case_number = cases.number
          and late.state in ('sent', 'accepted', 'in_progress')
          and late.due_on < ${bangkokDate(now)})`;
  }
}

/** Names are compared as the register compares them: without spaces, in small letters. */
function comparable(name: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`replace(lower(${name}), ' ', '')`;
}

/** Midnight in Thailand, some days after the beginning of a day. */
export function startOfDay(day: string, daysLater: number) {
  return sql`((${day}::date + ${daysLater}::integer)::timestamp at time zone 'Asia/Bangkok')`;
}

/**
 * Words in number, title or facts; `%` and `_` stand for themselves. Thai has no upper and lower
 * case: looking for a text without cased letters takes a fifth of the time of a case-insensitive
 * pattern.
 */
export function matchesSearch(of: Cases, search: string): Expression<SqlBool> {
  const columns = ['cases.number', 'cases.title', 'cases.facts'] as const;
  if (search.toLowerCase() === search.toUpperCase()) {
    return of.or(
      columns.map((column) => of(of.fn<number>('strpos', [column, of.val(search)]), '>', 0)),
    );
  }
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return of.or(columns.map((column) => of(column, 'ilike', pattern)));
}

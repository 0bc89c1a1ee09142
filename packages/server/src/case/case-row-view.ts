import { maskNationalIds, type CaseOwner, type CaseRow } from '@damrong/contract';
import type { CaseTable } from '../database/case-tables.ts';
import { isOverdue } from './overdue.ts';
import { urgencyOfRank } from './urgency.ts';

export const rowColumns = [
  'number',
  'event_count',
  'title',
  'province_code',
  'district_code',
  'category_code',
  'channel',
  'urgency_rank',
  'status',
  'received_at',
  'due_on',
  'question_state',
  'danger_signs',
  'quarantine',
  'quarantine_reason',
  'follower_count',
  'shared_rank',
  'owner_id',
  'agency',
  'closing_state',
  'closing_at',
] as const;

/** One line of the inbox. National IDs are masked in every list. */
export function caseRowView(
  row: Pick<CaseTable, (typeof rowColumns)[number]>,
  now: Date,
  owner: CaseOwner | null,
): CaseRow {
  return {
    number: row.number,
    version: row.event_count,
    title: maskNationalIds(row.title),
    provinceCode: row.province_code,
    districtCode: row.district_code,
    categoryCode: row.category_code,
    channel: row.channel,
    urgency: urgencyOfRank(row.urgency_rank),
    status: row.status,
    receivedAt: row.received_at.toISOString(),
    dueOn: row.due_on,
    overdue: isOverdue(row.status, row.due_on, now),
    question: row.question_state,
    dangers: row.danger_signs ?? [],
    quarantine: quarantineOf(row),
    followers: row.follower_count,
    owner,
    agency: row.agency,
    closing: closingOf(row),
  };
}

function closingOf({
  closing_state: state,
  closing_at: at,
}: Pick<CaseTable, 'closing_state' | 'closing_at'>): CaseRow['closing'] {
  return state === null || at === null ? null : { state, since: at.toISOString() };
}

function quarantineOf({
  quarantine: state,
  quarantine_reason: reason,
}: Pick<CaseTable, 'quarantine' | 'quarantine_reason'>): CaseRow['quarantine'] {
  return state === null || reason === null ? null : { state, reason };
}

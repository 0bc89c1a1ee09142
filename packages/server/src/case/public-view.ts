import { isOpen, maskNationalIds, type CaseView } from '@damrong/contract';
import { publicAttachments } from '../attachment/list-attachments.ts';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../database/transaction.ts';
import type { CaseKey } from './case-key.ts';
import { openQuestion } from './case-question.ts';
import { canAddFacts, canRate, type CaseEvent } from './case-state.ts';
import { eventOfRow } from './event-row.ts';
import { isOverdue } from './overdue.ts';
import { citizenStatus, publicTimeline } from './public-timeline.ts';
import { canReopen, reopenUntil } from './reopening.ts';
import { stateColumns, stateOfRow } from './state-of-row.ts';

/** What the citizen may see of a case, read with the citizen's own transaction. */
export async function readPublicView(
  transaction: Transaction<'public'>,
  { categories, centers, mail, deadlines }: AppContext,
  key: CaseKey,
  now: Date,
): Promise<CaseView> {
  const row = await transaction
    .selectFrom('cases')
    .select([...stateColumns, 'identity', 'category_code', 'received_at', 'due_on', 'erased_at'])
    .where('province_code', '=', key.provinceCode)
    .where('number', '=', key.number)
    .executeTakeFirstOrThrow();
  const events = await readEvents(transaction, key);
  const state = stateOfRow(row);
  // Mail passes through hands that must not learn who is behind a confidential case.
  const isNamed = row.identity === 'named';
  const canSubscribeToMail = mail !== undefined && isNamed && isOpen(row.status);
  const isErased = row.erased_at !== null;
  const { name, phone } = centers.card(key.provinceCode);
  return {
    number: key.number,
    status: citizenStatus(state),
    provinceCode: key.provinceCode,
    categoryCode: row.category_code,
    categoryName: categories.name(key.provinceCode, row.category_code),
    receivedAt: row.received_at.toISOString(),
    dueOn: row.due_on,
    overdue: isOverdue(row.status, row.due_on, now),
    lastActionAt: lastActionOf(events)?.toISOString() ?? null,
    agency: row.agency,
    result: row.result === null ? null : maskNationalIds(row.result),
    center: { name, phone },
    timeline: publicTimeline(events),
    question: openQuestion(state, events),
    attachments: await publicAttachments(transaction, key),
    canAddFacts: canAddFacts(state),
    canRate: !isErased && canRate(state),
    canReopen: !isErased && canReopen(state, deadlines.of(key.provinceCode), now),
    reopenUntil: isErased ? null : reopenUntil(state, deadlines.of(key.provinceCode)),
    rating: state.rating,
    ...(row.erased_at === null ? {} : { erasedAt: row.erased_at.toISOString() }),
    ...(canSubscribeToMail ? { canSubscribeToMail } : {}),
  };
}

const officerKinds = new Set<CaseEvent['kind']>(['status', 'result', 'question_asked']);

/** What the citizen did, and revealing the identity, does not count as working on the case. */
function lastActionOf(events: readonly CaseEvent[]): Date | undefined {
  return events.findLast(({ kind }) => officerKinds.has(kind))?.at;
}

async function readEvents(transaction: Transaction<'public'>, key: CaseKey) {
  const rows = await transaction
    .selectFrom('case_events')
    .select(['seq', 'at', 'kind', 'status', 'public_note', 'agency', 'score', 'answer_by'])
    .where('province_code', '=', key.provinceCode)
    .where('case_number', '=', key.number)
    .orderBy('seq')
    .execute();
  return rows.map((row) =>
    eventOfRow({ ...row, officer_id: null, officer_name: null, note: null, change: null }),
  );
}

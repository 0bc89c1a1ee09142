import { sql } from 'kysely';
import type { CaseKey } from '../case/case-key.ts';
import type { CaseEvent, CaseState } from '../case/case-state.ts';
import { citizenStatus } from '../case/public-timeline.ts';
import type { Transaction } from '../database/transaction.ts';

/** Who is told that something has happened to a case. */
export type NewsFor = 'everybody' | 'citizen' | 'nobody';

/**
 * What a mail is sent about: whatever the centre has done that its reader can see, and the
 * citizen's own request to reopen. Those who follow the case of another person see only its steps.
 */
export function newsOf(
  before: CaseState,
  { kind, publicNote, agency }: CaseEvent,
  after: CaseState,
): NewsFor {
  switch (kind) {
    case 'status':
      if (citizenStatus(before) !== citizenStatus(after)) return 'everybody';
      return publicNote === null && agency === null ? 'nobody' : 'citizen';
    case 'result':
    case 'reopened':
      return 'everybody';
    case 'question_asked':
      return 'citizen';
    case 'received':
    case 'facts_added':
    case 'question_answered':
    case 'rated':
    case 'identity_revealed':
    case 'noted':
    case 'link_changed':
    case 'owner_changed':
    case 'corrected':
    case 'assignment_moved':
    case 'closing_requested':
    case 'closing_returned':
    case 'closing_withdrawn':
    case 'quarantine_released':
      return 'nobody';
  }
}

/**
 * Leaves a mail for each address subscribed to the case, in the transaction that changes it: none is
 * lost with the process, and none is sent about what was rolled back.
 */
export async function enqueueNews(
  transaction: Transaction<'public' | 'officer' | 'agency'>,
  { provinceCode, number }: CaseKey,
  news: NewsFor,
  at: Date,
): Promise<void> {
  if (news === 'nobody') return;
  await sql`select damrong_mail_news(${provinceCode}, ${number}, ${at}, ${news === 'everybody'})`.execute(
    transaction,
  );
}

import type { Transaction } from '../database/transaction.ts';
import { keepAnswer } from '../idempotency/perform-once.ts';
import type { Intent } from '../idempotency/intent.ts';
import type { CaseEvent } from './case-state.ts';
import { eventRow } from './event-row.ts';
import type { NewCase, NewComplainant } from './new-case.ts';

export interface StoredCase {
  readonly number: string;
  readonly row: NewCase;
  readonly complainant: NewComplainant | undefined;
  readonly received: CaseEvent;
  readonly action: 'case_filed' | 'case_recorded';
}

/**
 * Writes a case with everything that belongs to it in one statement: the number's row lock is
 * held for one round trip and the commit, which bounds what one province can file in a second.
 */
export async function storeCase(
  transaction: Transaction<'public' | 'officer'>,
  { number, row, complainant, received, action }: StoredCase,
  intent: Intent,
  answer: unknown,
): Promise<void> {
  const province_code = row.province_code;
  const key = { province_code, case_number: number };
  const stored = transaction
    .with('stored_case', (of) => of.insertInto('cases').values({ ...row, number }))
    .with('stored_event', (of) =>
      of.insertInto('case_events').values(eventRow({ ...key, seq: 1 }, received)),
    )
    .with('stored_audit', (of) =>
      of
        .insertInto('audit_entries')
        .values({ ...key, at: received.at, action, officer_id: received.officerId, reason: null }),
    )
    .with('stored_outbox', (of) =>
      of
        .insertInto('outbox')
        .values({ ...key, topic: action, created_at: received.at, delivered_at: null }),
    );
  const complete =
    complainant === undefined
      ? stored
      : stored.with('stored_complainant', (of) =>
          of.insertInto('complainants').values({ ...key, ...complainant }),
        );
  await keepAnswer(complete, intent, answer).execute();
}

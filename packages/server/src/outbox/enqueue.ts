import type { Transaction } from '../database/transaction.ts';

/** Enqueues a message about something that others must be told after the commit. */
export async function enqueue(
  transaction: Transaction<'public' | 'officer' | 'agency'>,
  message: {
    readonly provinceCode: string;
    readonly topic:
      | 'case_changed'
      | 'case_facts_added'
      | 'case_question_answered'
      | 'case_rated'
      | 'case_reopened'
      | 'volunteer_signed_up';
    readonly caseNumber?: string;
    readonly at: Date;
  },
): Promise<void> {
  await transaction
    .insertInto('outbox')
    .values({
      province_code: message.provinceCode,
      topic: message.topic,
      case_number: message.caseNumber ?? null,
      created_at: message.at,
      delivered_at: null,
    })
    .execute();
}

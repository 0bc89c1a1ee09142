import type { CaseView } from '@damrong/contract';
import { claimUploads, ofCitizen, processUploads } from '../attachment/claim-uploads.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { AppContext } from '../app-context.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { ProblemError } from '../problem-error.ts';
import { appendEvent, lockCase } from './append-event.ts';
import { canAddFacts } from './case-state.ts';
import { caseEvent } from './event-row.ts';
import { openCase } from './open-case.ts';
import { readPublicView } from './public-view.ts';

interface AddedFacts {
  readonly number: string;
  readonly code: string;
  readonly facts: string;
  readonly attachments?: readonly string[] | undefined;
}

/** @throws ProblemError when number and code do not open a case, or it is settled */
export async function addFacts(
  context: AppContext,
  { facts, attachments, ...credentials }: AddedFacts,
  { intent, now }: { intent: Intent; now: Date },
): Promise<CaseView> {
  const files = await processUploads(context.uploads, attachments);
  return openCase(context.database, credentials, (transaction, key) =>
    performOnce(transaction, intent, now, async () => {
      const locked = await lockCase(transaction, key);
      if (locked === undefined) throw new ProblemError('case_not_found');
      if (!canAddFacts(locked.state)) throw new ProblemError('facts_not_open');
      const { provinceCode, number: caseNumber } = key;
      await appendEvent(
        transaction,
        locked,
        caseEvent({ at: now, kind: 'facts_added', publicNote: facts }),
      );
      await claimUploads(transaction, files.map(ofCitizen), { ...key, at: now });
      await writeAudit(transaction, { at: now, action: 'facts_added', provinceCode, caseNumber });
      await enqueue(transaction, { at: now, topic: 'case_facts_added', provinceCode, caseNumber });
      const view = await readPublicView(transaction, context, key, now);
      return view;
    }),
  );
}

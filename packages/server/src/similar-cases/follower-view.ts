import { bangkokDate, type CaseView, type PublicEvent } from '@damrong/contract';
import type { CaseKey } from '../case/case-key.ts';
import { readPublicView } from '../case/public-view.ts';
import { startOfDay } from '../case/start-of-day.ts';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../database/transaction.ts';

const shownKinds = new Set<PublicEvent['kind']>(['received', 'status', 'result', 'reopened']);

/**
 * What a follower may see of another person's case: its progress, and nothing that anybody wrote.
 * What the centre writes about a case is addressed to the person who filed it.
 */
export async function readFollowerView(
  transaction: Transaction<'public'>,
  context: AppContext,
  key: CaseKey,
  { since, now }: { since: Date; now: Date },
): Promise<CaseView> {
  const view = await readPublicView(transaction, context, key, now);
  const receivedAt = startOfDay(bangkokDate(new Date(view.receivedAt))).toISOString();
  return {
    ...view,
    receivedAt,
    result: null,
    timeline: steps(view.timeline).map((event) => ({
      ...event,
      at: event.kind === 'received' ? receivedAt : event.at,
      note: null,
    })),
    question: null,
    attachments: [],
    canAddFacts: false,
    canRate: false,
    canReopen: false,
    reopenUntil: null,
    rating: null,
    follower: { since: since.toISOString() },
  };
}

/** Without its words, a step that repeats the status before it carries no information. */
function steps(timeline: readonly PublicEvent[]): readonly PublicEvent[] {
  const shown = timeline.filter(({ kind }) => shownKinds.has(kind));
  return shown.filter(
    ({ kind, status }, index) => kind !== 'status' || status !== shown[index - 1]?.status,
  );
}

import { caseView, type CaseView } from '@damrong/contract';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { openCase } from '../case/open-case.ts';
import { readPublicView } from '../case/public-view.ts';
import type { CaseKey } from '../case/case-key.ts';
import type { CentreParts } from '../centre-parts.ts';
import { asPublic } from '../database/transaction.ts';
import type { CaseChanges } from './case-changes.ts';
import type { EventStreams } from './event-streams.ts';

export interface WatchParts {
  readonly parts: () => CentreParts;
  readonly changes: CaseChanges;
  readonly streams: EventStreams;
  readonly onError: (error: unknown) => void;
}

/**
 * The citizen's view of a case now, and again whenever it is not what was sent last: what officers
 * do among themselves is an event too and sends nothing.
 * @throws Refusal when number and code do not open a case
 */
export async function watchCase(
  { parts, changes, streams, onError }: WatchParts,
  credentials: { readonly number: string; readonly code: string },
): Promise<Readable> {
  const { key, view } = await openCase(parts().database, credentials, async (transaction, key) => ({
    key,
    view: await readPublicView(transaction, parts(), key, new Date()),
  }));
  let last = textOf(view);
  return streams.open((send) => {
    send(last);
    return changes.follow(key, () => {
      readAgain(parts(), key)
        .then((now) => {
          const text = textOf(now);
          if (text !== last) send(text);
          last = text;
        })
        .catch(onError);
    });
  });
}

function readAgain(parts: CentreParts, key: CaseKey): Promise<CaseView> {
  return asPublic(parts.database, { caseNumber: key.number }, (transaction) =>
    readPublicView(transaction, parts, key, new Date()),
  );
}

/** On one line, and as promised: an answer that breaks the promise must not leave. */
function textOf(view: CaseView): string {
  return JSON.stringify(z.parse(caseView, view));
}

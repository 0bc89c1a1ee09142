import { caseView, type CaseView } from '@damrong/contract';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { findViewer } from '../case/find-viewer.ts';
import type { AppContext } from '../app-context.ts';
import type { CaseChanges } from './case-changes.ts';
import type { EventStreams } from './event-streams.ts';

export interface WatchContext {
  readonly context: () => AppContext;
  readonly changes: CaseChanges;
  readonly streams: EventStreams;
  readonly onError: (error: unknown) => void;
}

/**
 * The viewer's view of a case now, and again whenever it differs from what was sent last: what
 * officers do among themselves is an event too, but changes nothing here and sends nothing.
 * @throws ProblemError when number and code do not open a case
 */
export async function watchCase(
  { context, changes, streams, onError }: WatchContext,
  credentials: { readonly number: string; readonly code: string },
): Promise<Readable> {
  const viewer = await findViewer(context().database, credentials);
  let last = textOf(await viewer.read(context(), context().clock()));
  return streams.open((send) => {
    send(last);
    return changes.watch(viewer.key, () => {
      viewer
        .read(context(), context().clock())
        .then((now) => {
          const text = textOf(now);
          if (text !== last) send(text);
          last = text;
        })
        .catch(onError);
    });
  });
}

/** On one line, and checked: an answer that breaks the contract must not be sent. */
function textOf(view: CaseView): string {
  return JSON.stringify(z.parse(caseView, view));
}

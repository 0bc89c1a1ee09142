import { lookUpCase, watchCase as watchEndpoint, type CaseView } from '@damrong/contract';
import type { BodyOf } from '../call.ts';
import { isBusyError } from '../errors/busy-error.ts';
import { isNetworkError } from '../errors/network-error.ts';
import { isServerError } from '../errors/server-error.ts';
import { isAnswerError } from '../errors/answer-error.ts';
import { send } from '../send.ts';
import type { Transport } from '../transport.ts';
import { waitFor } from '../wait-for.ts';
import { stream } from './stream.ts';

/** How a watch ends, and how often it asks where no stream can be had. */
export interface WatchOptions {
  /** Ends the watch. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two look-ups while no stream can be had; 30,000 unless told. */
  readonly pollEvery?: number | undefined;
}

const PAUSE_MS = 1000;

/**
 * The view of a case now and each time it has changed, until the signal ends the watch. Where the
 * stream fails, the case is looked up every half minute and the stream tried again each time.
 * @throws DamrongError when number and code open no case, or this page may not ask
 * @example
 * for await (const { status } of watchCase(transport, { number, code }, { signal })) show(status);
 */
export async function* watchCase(
  transport: Transport,
  body: BodyOf<typeof watchEndpoint>,
  { signal = new AbortController().signal, pollEvery = 30_000 }: WatchOptions = {},
): AsyncGenerator<CaseView, undefined> {
  let last = '';
  const isNew = (view: CaseView): boolean => {
    const text = JSON.stringify(view);
    const differs = text !== last;
    last = text;
    return differs;
  };
  while (!signal.aborted) {
    let hasBegun = false;
    try {
      for await (const view of stream(transport, watchEndpoint, { body }, signal)) {
        hasBegun = true;
        if (isNew(view)) yield view;
      }
    } catch (error) {
      if (!signal.aborted && !mayPass(error)) throw error;
      hasBegun = false;
    }
    // Part of the pause is random: after a restart of the centre all pages come back.
    const pause = hasBegun ? PAUSE_MS * (1 + Math.random()) : pollEvery;
    await waitFor(pause, signal);
    if (signal.aborted || hasBegun) continue;
    const view = await lookUp(transport, body, signal);
    if (view !== undefined && isNew(view)) yield view;
  }
  return undefined;
}

async function lookUp(
  transport: Transport,
  body: BodyOf<typeof lookUpCase>,
  signal: AbortSignal,
): Promise<CaseView | undefined> {
  try {
    return await send(transport, lookUpCase, { body }, { signal });
  } catch (error) {
    if (signal.aborted || mayPass(error)) return undefined;
    throw error;
  }
}

/** The line or the centre is in trouble; a wrong code, say, does not get better by waiting. */
function mayPass(error: unknown): boolean {
  return [isNetworkError, isBusyError, isServerError, isAnswerError].some((is) => is(error));
}

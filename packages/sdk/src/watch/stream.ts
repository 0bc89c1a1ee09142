import type { Endpoint } from '@damrong/contract';
import * as z from 'zod/mini';
import type { CallInput, CallOutput } from '../call.ts';
import { describeCall } from '../describe-call.ts';
import { AnswerError } from '../errors/answer-error.ts';
import { DamrongError } from '../errors/damrong-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { readAnswer } from '../read-answer.ts';
import type { Transport } from '../transport.ts';
import { readEvents } from './read-events.ts';

/** The centre sends a sign of life every 15 seconds; after three that did not come it is gone. */
const PATIENCE_MS = 45_000;

/**
 * The outputs of an endpoint that streams, until the centre ends the stream.
 * @throws DamrongError when it cannot be had, breaks or falls silent
 */
export async function* stream<E extends Endpoint>(
  transport: Transport,
  endpoint: E,
  input: CallInput<E>,
  signal: AbortSignal,
): AsyncGenerator<CallOutput<E>> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), PATIENCE_MS);
  const giveUp = () => silence.abort();
  signal.addEventListener('abort', giveUp);
  try {
    const response = await open(transport, endpoint, input, silence.signal);
    if (!response.ok || response.body === null) {
      await readAnswer(endpoint, response);
      return;
    }
    for await (const part of readEvents(response.body)) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE_MS);
      if (part !== 'beat') yield outputOf(endpoint, part.data);
    }
  } catch (error) {
    if (error instanceof DamrongError) throw error;
    throw new NetworkError({ call: endpoint.id, code: 'network_failed', cause: error });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
    silence.abort();
  }
}

function open<E extends Endpoint>(
  transport: Transport,
  endpoint: E,
  input: CallInput<E>,
  signal: AbortSignal,
): Promise<Response> {
  const { url, headers, repeatable: _, ...request } = describeCall(transport, endpoint, input, '');
  const accept = 'text/event-stream, application/problem+json';
  return transport.fetch(url, {
    ...request,
    headers: { ...headers, accept },
    signal,
    cache: 'no-store',
  });
}

function outputOf<E extends Endpoint>({ id, output }: E, data: string): CallOutput<E> {
  const parsed = output && z.safeParse(output, parse(data));
  if (parsed?.success) return parsed.data as CallOutput<E>;
  throw new AnswerError({ call: id, code: 'answer_invalid', cause: parsed?.error });
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

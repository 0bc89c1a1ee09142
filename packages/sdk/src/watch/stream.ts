import type { Endpoint } from '@damrong/contract';
import * as z from 'zod/mini';
import type { CallInput, CallOutput } from '../call.ts';
import { checkInput } from '../check-input.ts';
import { describeRequest } from '../describe-request.ts';
import { AnswerError } from '../errors/answer-error.ts';
import { DamrongError } from '../errors/damrong-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { errorOf } from '../errors/error-of.ts';
import { parseJson } from '../parse-json.ts';
import type { Transport } from '../transport.ts';
import { readEvents } from './read-events.ts';

/** The centre sends a sign of life every 15 seconds; after three that did not come it is gone. */
const INACTIVITY_TIMEOUT_MS = 45_000;

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
  const inactivity = new AbortController();
  let timer = setTimeout(() => inactivity.abort(), INACTIVITY_TIMEOUT_MS);
  const giveUp = () => inactivity.abort();
  signal.addEventListener('abort', giveUp);
  try {
    const response = await open(transport, endpoint, input, inactivity.signal);
    if (!response.ok) throw await errorOf(endpoint.id, response);
    if (response.body === null) return;
    for await (const part of readEvents(response.body)) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, INACTIVITY_TIMEOUT_MS);
      if (part !== 'heartbeat') yield outputOf(endpoint, part.data);
    }
  } catch (error) {
    if (error instanceof DamrongError) throw error;
    throw new NetworkError({ call: endpoint.id, code: 'network_failed', cause: error });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
    inactivity.abort();
  }
}

function open<E extends Endpoint>(
  transport: Transport,
  endpoint: E,
  input: CallInput<E>,
  signal: AbortSignal,
): Promise<Response> {
  checkInput(endpoint, input);
  const described = describeRequest(transport, endpoint, input, '');
  const { url, headers, repeatable: _, ...request } = described;
  const accept = 'text/event-stream, application/problem+json';
  return transport.fetch(url, {
    ...request,
    headers: { ...headers, accept },
    signal,
    cache: 'no-store',
  });
}

function outputOf<E extends Endpoint>({ id, output }: E, data: string): CallOutput<E> {
  const parsed = output && z.safeParse(output, parseJson(data));
  if (parsed?.success) return parsed.data as CallOutput<E>;
  throw new AnswerError({ call: id, code: 'answer_invalid', cause: parsed?.error });
}

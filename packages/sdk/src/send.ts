import type { Endpoint } from '@damrong/contract';
import type { CallArguments, CallOptions, CallOutput } from './call.ts';
import { TimeUp, withDeadline } from './deadline.ts';
import { describeCall, type Given } from './describe-call.ts';
import { DamrongError } from './errors/damrong-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { readAnswer } from './read-answer.ts';
import type { Transport } from './transport.ts';

/**
 * One checked call. The smallest way to use this package: a bundle carries only the endpoint that
 * it names.
 * @throws DamrongError of one class a meaning; an abort rejects with the signal's reason.
 */
export async function send<E extends Endpoint>(
  transport: Transport,
  endpoint: E,
  ...[input, options]: CallArguments<E>
): Promise<CallOutput<E>> {
  const { signal, idempotencyKey, timeout = 30_000 }: CallOptions = options ?? {};
  const given: Given = input ?? {};
  const key = idempotencyKey ?? (endpoint.idempotent ? newIdempotencyKey() : '');
  const call = describeCall(transport, endpoint, given, key);
  const { exchange, fetch, retry } = transport;
  try {
    return await withDeadline(timeout, signal, async (stopped) =>
      readAnswer(endpoint, await exchange(call, { fetch, retry, signal: stopped })),
    );
  } catch (error) {
    if (error instanceof DamrongError) throw error;
    if (signal?.aborted) throw signal.reason;
    const code = error instanceof TimeUp ? 'timed_out' : 'network_failed';
    throw new NetworkError({ call: endpoint.id, code, cause: error });
  }
}

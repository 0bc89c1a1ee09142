import type { Route } from '@damrong/contract';
import type { CallOptions } from './call.ts';
import { TimeUp, withDeadline } from './deadline.ts';
import { describeRequest, type DescribedCall, type Given } from './describe-request.ts';
import { DamrongError } from './errors/damrong-error.ts';
import { InputError } from './errors/input-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { isIdempotencyKey, newIdempotencyKey } from './idempotency-key.ts';
import { errorOf } from './errors/error-of.ts';
import type { Transport } from './transport.ts';

/**
 * Describes a call and carries it out.
 * @param read what is made of a good response
 * @throws DamrongError of one class a meaning; an abort rejects with the signal's reason.
 */
export async function perform<Output>(
  transport: Transport,
  route: Route,
  given: Given,
  { idempotencyKey, version, ...options }: CallOptions,
  read: (response: Response) => Promise<Output>,
): Promise<Output> {
  const key = idempotencyKey ?? (route.idempotent ? newIdempotencyKey() : '');
  if (route.idempotent && !isIdempotencyKey(key)) {
    throw new InputError({ call: route.id, code: 'idempotency_key_invalid' });
  }
  return carryOut(
    transport,
    route.id,
    describeRequest(transport, route, given, key, version),
    options,
    read,
  );
}

/** Carries a described call out under its time limit; each failure becomes one of our errors. */
export async function carryOut<Output>(
  { exchange, fetch, retry }: Transport,
  id: string,
  call: DescribedCall,
  { signal, timeout = 30_000 }: Omit<CallOptions, 'idempotencyKey' | 'version'>,
  read: (response: Response) => Promise<Output>,
): Promise<Output> {
  try {
    return await withDeadline(timeout, signal, async (stopped) => {
      const response = await exchange(call, { fetch, retry, signal: stopped });
      if (!response.ok) throw await errorOf(id, response);
      return read(response);
    });
  } catch (error) {
    if (error instanceof DamrongError) throw error;
    if (signal?.aborted) throw signal.reason;
    const code = error instanceof TimeUp ? 'timed_out' : 'network_failed';
    throw new NetworkError({ call: id, code, cause: error });
  }
}

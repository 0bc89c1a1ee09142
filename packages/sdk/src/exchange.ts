import type { DescribedCall } from './describe-call.ts';
import { readFailure } from './read-answer.ts';
import { pauseBefore } from './retry.ts';
import type { Transport } from './transport.ts';

/**
 * Sends the call, again where that is safe and of use, and answers with the last response, good or
 * bad. Rejects when there was none.
 */
export async function exchange(
  { fetch, retry }: Pick<Transport, 'fetch' | 'retry'>,
  { url, repeatable, ...request }: DescribedCall,
  signal: AbortSignal,
): Promise<Response> {
  // A redirect would carry a complaint to an address that nobody chose.
  const init: RequestInit = { ...request, redirect: 'error', signal };
  const repeats = repeatable ? retry : 0;
  for (let attempt = 1; ; attempt += 1) {
    const { response, error } = await attemptAt(fetch, url, init);
    if (response?.ok) return response;
    const mayRepeat = attempt <= repeats && !signal.aborted;
    const pause = mayRepeat ? pauseBefore({ attempt, ...(await failureOf(response)) }) : undefined;
    if (pause !== undefined) {
      await response?.body?.cancel();
      await wait(pause, signal);
      if (signal.aborted) throw signal.reason;
    } else if (response === undefined) {
      throw error;
    } else {
      return response;
    }
  }
}

async function attemptAt(
  fetch: Transport['fetch'],
  url: string,
  init: RequestInit,
): Promise<{ response?: Response; error?: unknown }> {
  try {
    return { response: await fetch(url, init) };
  } catch (error) {
    return { error };
  }
}

async function failureOf(response: Response | undefined) {
  if (response === undefined) return { status: undefined, retryAfter: undefined };
  return readFailure(response.clone());
}

/** Ends early when the signal fires. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}

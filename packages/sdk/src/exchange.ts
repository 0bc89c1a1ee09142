import ky, { HTTPError } from 'ky';
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
  let pause = 0;
  try {
    return await ky(url, {
      ...request,
      // A redirect would carry a complaint to an address that nobody chose.
      redirect: 'error',
      signal,
      fetch,
      timeout: false,
      retry: {
        limit: repeatable ? retry : 0,
        methods: [request.method.toLowerCase()],
        delay: () => pause,
        shouldRetry: async ({ error, retryCount }) => {
          if (signal.aborted) return false;
          const next = pauseBefore({ attempt: retryCount, ...(await failureOf(error)) });
          if (next === undefined) return false;
          if (error instanceof HTTPError) await error.response.body?.cancel();
          pause = next;
          return true;
        },
      },
    });
  } catch (error) {
    if (error instanceof HTTPError) return error.response;
    throw error;
  }
}

async function failureOf(error: Error) {
  if (!(error instanceof HTTPError)) return { status: undefined, retryAfter: undefined };
  return readFailure(error.response.clone());
}

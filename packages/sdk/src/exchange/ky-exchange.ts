import ky, { HTTPError, type BeforeRetryHook } from 'ky';
import type { Exchange } from './exchange.ts';
import { asksTooLong, longestWait, passingStatuses, pauseAfter } from './retry.ts';

/** A failed answer that nobody reads would hold its connection. */
const leaveBody: BeforeRetryHook = async ({ error }) => {
  if (error instanceof HTTPError) await error.response.body?.cancel();
};

/**
 * The exchange of developers' programs: ky repeats, waits as `Retry-After` and its kin say, and
 * clones what it sends. It needs the platform's own `Request`, `Response` and `Headers`.
 */
export const kyExchange: Exchange = async (
  { url, repeatable, ...request },
  { fetch, retry, signal },
) => {
  try {
    return await ky(url, {
      ...request,
      fetch,
      signal,
      // Of ky's own, one would count for each attempt; the signal ends the whole call.
      timeout: false,
      retry: {
        limit: repeatable ? retry : 0,
        methods: [request.method],
        statusCodes: [...passingStatuses],
        afterStatusCodes: [...passingStatuses],
        maxRetryAfter: longestWait,
        delay: (attempt) => pauseAfter(attempt),
        shouldRetry: ({ error }) =>
          error instanceof HTTPError && asksTooLong(error.response) ? false : undefined,
      },
      hooks: { beforeRetry: [leaveBody] },
    });
  } catch (error) {
    if (error instanceof HTTPError) return error.response;
    throw error;
  }
};

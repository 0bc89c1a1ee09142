import { waitFor } from '../wait-for.ts';
import type { Exchange } from './exchange.ts';
import { asksTooLong, passingStatuses, pauseAfter, retryAfterOf } from './retry.ts';

/**
 * The exchange for other people's pages: `fetch` with an address and plain options, and no other
 * name of the platform. MooTools owns `window.Request`, and others own its neighbours.
 */
export const fetchExchange: Exchange = async (
  { url, repeatable, ...request },
  { fetch, retry, signal },
) => {
  const limit = repeatable ? retry : 0;
  for (let attempt = 1; ; attempt += 1) {
    let pause = pauseAfter(attempt);
    try {
      const response = await fetch(url, { ...request, signal });
      if (attempt > limit || !mayPass(response)) return response;
      const asked = retryAfterOf(response);
      if (asked !== undefined) pause += asked * 1000;
      // Unread, it would hold its connection.
      response.body?.cancel().catch(() => undefined);
    } catch (error) {
      if (attempt > limit || signal.aborted) throw error;
    }
    await waitFor(pause, signal);
  }
};

function mayPass(response: Response): boolean {
  return passingStatuses.includes(response.status) && !asksTooLong(response);
}

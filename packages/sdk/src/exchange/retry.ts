/** Failures that pass by themselves: of the line, of a busy centre, of a gateway before it. */
export const passingStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];

/** Longest wait, in milliseconds, that is not given back to the caller as a `BusyError`. */
export const longestWait = 10_000;

const shortestPause = 500;

/** Seconds that a `Retry-After` header asks for, as delay or as date. */
export function parseRetryAfter(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header);
  // A date parser alone takes much that is no HTTP date, such as "1.5", for a day.
  const date = / GMT$/.test(header) ? new Date(header).getTime() : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

/**
 * Milliseconds to wait before the attempt that follows this one, 1 for the first. Half of it is
 * random: after an outage thousands of pages would come back in step.
 */
export function pauseAfter(attempt: number, random: () => number = Math.random): number {
  return shortestPause * 2 ** (attempt - 1) * (0.5 + random() / 2);
}

/** Seconds that this answer asks to wait. */
export function retryAfterOf({ headers }: Response): number | undefined {
  return parseRetryAfter(headers.get('retry-after'));
}

/** The centre asks for more patience than a person before a form has. */
export function asksTooLong(response: Response): boolean {
  return (retryAfterOf(response) ?? 0) * 1000 > longestWait;
}

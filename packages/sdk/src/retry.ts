/** Longest wait, in milliseconds, that is not given back to the caller as a `BusyError`. */
const longestWait = 10_000;

const shortestPause = 500;

const passingStatuses = new Set([408, 429, 500, 502, 503, 504]);

/** Seconds that a `Retry-After` header asks for, as delay or as date. */
export function parseRetryAfter(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header);
  // Date.parse alone takes much that is no HTTP date, such as "1.5", for a day.
  const date = / GMT$/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

interface Attempt {
  /** 1 for the first that failed. */
  readonly attempt: number;
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  /** Seconds that the centre asked to wait. */
  readonly retryAfter: number | undefined;
}

/**
 * Milliseconds to wait before a repeatable call is sent again, or undefined when it must not be.
 * Part of each wait is random: after an outage thousands of pages would come back in step.
 */
export function pauseBefore(
  { attempt, status, retryAfter }: Attempt,
  random: () => number = Math.random,
): number | undefined {
  if (status !== undefined && !passingStatuses.has(status)) return undefined;
  if (retryAfter !== undefined) {
    const wait = retryAfter * 1000;
    return wait > longestWait ? undefined : wait + random() * shortestPause;
  }
  return shortestPause * 2 ** (attempt - 1) * (0.5 + random() / 2);
}

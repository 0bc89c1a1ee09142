/** Why a call was given up; never reaches the caller. */
export class TimeUp extends Error {}

/**
 * Runs `work` under a signal that fires when the time is up or when the caller's signal does, and
 * rejects at that moment, even if `work` does not listen. Linked by hand, because `AbortSignal.any`
 * is younger than many phones.
 */
export async function withDeadline<Result>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (outer?.aborted) throw outer.reason;
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort();
  const stopped = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve());
  }).then((): never => {
    throw new TimeUp();
  });
  outer?.addEventListener('abort', abort);
  const timer = setTimeout(abort, milliseconds);
  try {
    return await Promise.race([work(signal), stopped]);
  } catch (error) {
    // Fetch may be the first to reject, with an error that does not tell who stopped it.
    if (outer?.aborted) throw outer.reason;
    throw signal.aborted ? new TimeUp() : error;
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}

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
  let stop: (reason: unknown) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  const onOuterAbort = () => stop(outer?.reason);
  outer?.addEventListener('abort', onOuterAbort);
  const timer = setTimeout(() => stop(new TimeUp()), milliseconds);
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', onOuterAbort);
  }
}

/** How long a reader waits for a part of the code; the fallback then shows within three seconds. */
const partTimeoutMs = 2500;

/**
 * Waits for a part of the code.
 *
 * @param onLate called once it takes too long, and where it cannot be had
 * @returns whether it has come, however late
 */
export async function loadInTime(
  load: () => Promise<unknown>,
  onLate: () => void,
): Promise<boolean> {
  const timer = setTimeout(onLate, partTimeoutMs);
  try {
    await load();
    return true;
  } catch {
    onLate();
    return false;
  } finally {
    clearTimeout(timer);
  }
}

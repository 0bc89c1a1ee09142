/**
 * Milliseconds that an answer asks to wait, by its `Retry-After`: seconds or a date. 0 where it says
 * nothing that can be understood.
 */
export function retryAfterMs(header: string | null | undefined): number {
  if (!header) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return wait > 0 ? wait : 0;
}

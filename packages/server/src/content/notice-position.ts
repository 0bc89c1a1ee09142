import type { ContentOf } from '@damrong/contract';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days are counted back from here, so that a later day has the lesser number. */
const LAST_DAY = Date.parse('2500-12-31');
/** More than there are days until then. */
const AFTER_ALL_DAYS = 1_000_000;

/**
 * Where a notice stands, whatever place was sent for it: pinned ones before all others, the newest first.
 * It is the position of its row, so that the desk, the files and the feeds have one order.
 */
export function noticePosition({
  date,
  pinned,
}: Pick<ContentOf<'notices'>, 'date' | 'pinned'>): number {
  const days = Math.max(0, Math.round((LAST_DAY - Date.parse(date)) / DAY_MS));
  return pinned ? days : AFTER_ALL_DAYS + days;
}

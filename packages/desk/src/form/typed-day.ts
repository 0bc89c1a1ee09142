import { bangkokDate, parseBuddhistDate, toBuddhistYear } from '@damrong/contract';
import type { TypedDate } from '@damrong/widgets/field/date-field';
import type { Issue } from '@damrong/widgets/locale/issue-text';

/** Within the hundred years before it lie all days that a centre works with. */
const FURTHEST_YEARS = 50;

export const noDay: TypedDate = { day: '', month: '', year: '' };

/** An ISO day as fields show it, in the Buddhist era. */
export function typedDate(iso: string): TypedDate {
  const [year = '', month = '', day = ''] = iso.split('-');
  return {
    day: String(Number(day)),
    month: String(Number(month)),
    year: String(toBuddhistYear(Number(year))),
  };
}

/** An ISO day, empty text for a field that was left empty, or what is wrong with it. */
type ReadDay = { readonly iso: string } | { readonly issue: Issue };

/** What was typed as a day that may lie in the past or in the future. */
export function readTypedDay(typed: TypedDate, today: string = bangkokDate(new Date())): ReadDay {
  if ([typed.day, typed.month, typed.year].every((part) => part.trim() === '')) return { iso: '' };
  const latest = `${Number(today.slice(0, 4)) + FURTHEST_YEARS}-12-31`;
  const parsed = parseBuddhistDate(typed, latest);
  if (parsed.ok) return { iso: parsed.iso };
  return { issue: { code: parsed.issue, typed: typed.year, suggestion: parsed.suggestion } };
}

import { addCalendarDays } from '../deadline/add-days.ts';
import type { CaseQuery } from '../schemas/case-query.ts';

/** What an officer looks at in the morning, in that order. */
export const todayCodes = [
  'awaiting',
  'sent_back',
  'overdue',
  'due_today',
  'answered',
  'reported',
  'unowned',
  'due_week',
  'mine',
] as const;

/** One of `todayCodes`, such as `overdue` for one's own cases whose due day is over. */
export type TodayCode = (typeof todayCodes)[number];

/** The part of a query that says which cases; the page adds how many. */
export type TodayQuery = Readonly<
  Pick<CaseQuery, 'filter'> &
    Partial<Pick<CaseQuery, 'owner' | 'status' | 'dueFrom' | 'dueTo' | 'sort'>>
>;

/**
 * Which cases stand under each heading of the day, as a query of the list, so that the heading can
 * lead there. One's own cases are those that one has; what comes from outside concerns the centre.
 * @param today the ISO date in Thailand
 */
export function todayQuery(code: TodayCode, today: string): TodayQuery {
  switch (code) {
    case 'awaiting':
    case 'sent_back':
    case 'answered':
      return { filter: code };
    case 'overdue':
      return { filter: 'overdue', owner: 'me', sort: 'due' };
    case 'due_today':
      return { filter: 'open', owner: 'me', dueFrom: today, dueTo: today };
    case 'due_week':
      return {
        filter: 'open',
        owner: 'me',
        dueFrom: addCalendarDays(today, 1),
        dueTo: addCalendarDays(today, 7),
        sort: 'due',
      };
    case 'reported':
      return { filter: 'open', status: 'resolved,returned' };
    case 'unowned':
      return { filter: 'open', owner: 'none' };
    case 'mine':
      return { filter: 'open', owner: 'me' };
  }
}

import { bangkokDate, type CaseView } from '@damrong/contract';

export interface Deadline {
  /** ISO date. */
  readonly dueOn: string;
  readonly overdue: boolean;
  /** Days until the day, or since it when overdue. */
  readonly days: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day by which the centre means to answer; none once it has answered. */
export function deadline(
  { dueOn, overdue, status }: Pick<CaseView, 'dueOn' | 'overdue' | 'status'>,
  now = new Date(),
): Deadline | undefined {
  if (dueOn === null || status === 'settled' || status === 'not_accepted') return undefined;
  const days = Math.round((Date.parse(dueOn) - Date.parse(bangkokDate(now))) / DAY_MS);
  // The server's clock decides; a device set a day back must not say "0 days overdue".
  return { dueOn, overdue, days: overdue ? Math.max(1, -days) : Math.max(0, days) };
}

import { addCalendarDays, bangkokDate } from '@damrong/contract';
import type { Clock } from '../src/clock.ts';

const MONDAY = 1;

/** A clock that shows the real time until it is set, and runs on from there. */
export interface TestClock {
  readonly clock: Clock;
  /** The day in Thailand that it shows. */
  today(): string;
  /** A day so many days after the one that it shows, or before it. */
  inDays(days: number): string;
  /** Sets it on to noon of the next Monday, so that days off lie where the test expects them. */
  toMonday(): void;
}

/** For what depends on the day of the week: a test must end alike on every day that it runs. */
export function testClock(): TestClock {
  let ahead = 0;
  const clock = () => new Date(Date.now() + ahead);
  const today = () => bangkokDate(clock());
  return {
    clock,
    today,
    inDays: (days) => addCalendarDays(today(), days),
    toMonday() {
      let day = addCalendarDays(today(), 1);
      while (new Date(day).getUTCDay() !== MONDAY) day = addCalendarDays(day, 1);
      ahead = Date.parse(`${day}T12:00:00+07:00`) - Date.now();
    },
  };
}

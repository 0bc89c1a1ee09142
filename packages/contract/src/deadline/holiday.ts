import type { HolidayKind } from '../codes/holiday-kinds.ts';

/** A day off of government offices that would be a working day otherwise. */
export interface NationalHoliday {
  /** ISO date, common era. */
  readonly day: string;
  readonly th: string;
  readonly en: string;
  readonly kind: HolidayKind;
  /** False for a day that follows from the rules, while no announcement is known. */
  readonly announced: boolean;
}

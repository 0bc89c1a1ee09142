import type { NationalHoliday } from './holiday.ts';
import { holidays2568 } from './years/2568.ts';
import { holidays2569 } from './years/2569.ts';
import { holidays2570 } from './years/2570.ts';

/**
 * Days off of government offices in the whole country, from the first on. Banks differ: they work on
 * the day of the Ploughing Ceremony and rest on 1 May. A server's own list goes before this one,
 * because the Cabinet adds and withdraws days in the course of a year.
 */
export const nationalHolidays: readonly NationalHoliday[] = [
  ...holidays2568,
  ...holidays2569,
  ...holidays2570,
];

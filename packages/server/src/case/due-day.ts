import { bangkokDate } from '@damrong/contract';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The calendar day in Thailand by which the centre intends to answer. */
export function dueDay(receivedAt: Date, dueDays: number | null): string | null {
  return dueDays === null ? null : bangkokDate(new Date(receivedAt.getTime() + dueDays * DAY_MS));
}

/** The first moment of a calendar day in Thailand. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

/** The first moment of a calendar day in Thailand. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

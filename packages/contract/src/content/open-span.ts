/** From when until when somebody is there, as `08:30` and `16:30`; a day ends at `24:00`. */
export interface OpenSpan {
  readonly from: string;
  readonly until: string;
}

/** Whether each is a time of a day, ends after it begins, and begins after the one before has ended. */
export function areInOrder(spans: readonly OpenSpan[]): boolean {
  const times = spans.flatMap(({ from, until }) => [from, until]);
  return times.every(
    (time, index) =>
      /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) && (times[index - 1] ?? '') < time,
  );
}

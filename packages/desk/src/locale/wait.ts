const SECONDS_PER_MINUTE = 60;

/** "45 วินาที", "3 นาที"; minutes are rounded up so that nobody tries too early. */
export function waitTh(seconds: number): string {
  return seconds < SECONDS_PER_MINUTE ? `${atLeastOne(seconds)} วินาที` : `${minutes(seconds)} นาที`;
}

export function waitEn(seconds: number): string {
  return seconds < SECONDS_PER_MINUTE
    ? plural(atLeastOne(seconds), 'second')
    : plural(minutes(seconds), 'minute');
}

function atLeastOne(seconds: number): number {
  return Math.max(1, Math.ceil(seconds));
}

function minutes(seconds: number): number {
  return Math.ceil(seconds / SECONDS_PER_MINUTE);
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

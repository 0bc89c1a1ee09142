import { toArabicDigits } from '../thai/digits.ts';
import { cleanText } from '../thai/text.ts';
import type { Position } from './map-projection.ts';

/** The rectangle around the country with all islands, in degrees of WGS 84. */
export const thailandBounds = { south: 5.6, north: 20.5, west: 97.3, east: 105.7 } as const;

/**
 * Whether the position lies in the rectangle around Thailand, which holds parts of its neighbours
 * too.
 */
export function isInThailandsBounds({ latitude, longitude }: Position): boolean {
  const { south, north, west, east } = thailandBounds;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

// Five decimals are a metre; a telephone's sixteen would only help to tell telephones apart.
const decimals = 5;

/** Five decimals of a degree, as they are stored: a metre, and no mark of one telephone. */
export function roundPosition({ latitude, longitude }: Position): Position {
  return {
    latitude: Number(latitude.toFixed(decimals)),
    longitude: Number(longitude.toFixed(decimals)),
  };
}

/** "18.78830, 98.98530": latitude first, as every map application expects it. */
export function formatPosition({ latitude, longitude }: Position): string {
  return `${latitude.toFixed(decimals)}, ${longitude.toFixed(decimals)}`;
}

// Safari looks behind since 16.4 only, so what stands before belongs to the match.
const decimal = /(?:^|[^\d.])(-?\d{1,3}\.\d+)/g;
const sexagesimal = /(\d{1,3})\s*°\s*(\d{1,2})\s*['′’]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”]|''))?/g;

/**
 * Reads what map applications copy: "18.7883, 98.9853", 18°47′18″N 98°59′7″E, or a link with such a
 * pair in it. Which number is the latitude follows from where Thailand lies.
 * @returns undefined where no position within Thailand's bounds is written
 */
export function parsePosition(typed: string): Position | undefined {
  const text = toArabicDigits(cleanText(typed));
  const degrees = [...text.matchAll(sexagesimal)].map(
    ([, whole, minutes, seconds = '0']) =>
      Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600,
  );
  const numbers =
    degrees.length > 1 ? degrees : [...text.matchAll(decimal)].map(([, number]) => Number(number));
  let one = Number.NaN;
  for (const other of numbers) {
    const found = [
      { latitude: one, longitude: other },
      { latitude: other, longitude: one },
    ].find(isInThailandsBounds);
    if (found !== undefined) return roundPosition(found);
    one = other;
  }
  return undefined;
}

import type { Position } from '@damrong/contract';

const EARTH_METRES = 6_371_000;

/** Metres between two points along the earth, by the formula of haversines. */
export function metresBetween(one: Position, other: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const across = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const along = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const flat = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(across + flat * along));
}

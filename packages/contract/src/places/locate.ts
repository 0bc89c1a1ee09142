import { metresPerUnit, toMapPoint, type MapPoint, type Position } from './map-projection.ts';
import type { ProvinceOutline } from './expand-province-map.ts';
import type { SubdistrictOutline } from './expand-subdistrict-map.ts';

/** A province within reach of a position, and how many metres away it is. */
export interface NearProvince {
  readonly code: string;
  /** To its border or coast; 0 inside. */
  readonly metres: number;
}

/**
 * The provinces in which a position may lie, the likeliest first; empty where none is within reach.
 * @param reach metres by which the outlines and the position may be off
 */
export function nearProvinces(
  outlines: readonly ProvinceOutline[],
  position: Position,
  reach: number,
): NearProvince[] {
  return nearOutlines(outlines, position, reach).map(([{ code }, metres]) => ({ code, metres }));
}

/** A subdistrict within reach of a position, and how many metres away it is. */
export interface NearSubdistrict {
  /** Six digits. */
  readonly code: string;
  /** To its border or coast; 0 inside. */
  readonly metres: number;
}

/**
 * The subdistricts in which a position may lie, the likeliest first; empty where none is within
 * reach. Outlines of several provinces can be given together.
 * @param reach metres by which outline and position may be wrong
 */
export function nearSubdistricts(
  outlines: readonly SubdistrictOutline[],
  position: Position,
  reach: number,
): NearSubdistrict[] {
  return nearOutlines(outlines, position, reach).flatMap(([{ codes }, metres]) =>
    codes.map((code) => ({ code, metres })),
  );
}

interface Outline {
  readonly rings: readonly (readonly MapPoint[])[];
}

function nearOutlines<Area extends Outline>(
  outlines: readonly Area[],
  position: Position,
  reach: number,
): [area: Area, metres: number][] {
  const point = toMapPoint(position);
  const unit = metresPerUnit(position.latitude);
  return outlines
    .map((area): [Area, number] => {
      const { rings } = area;
      return [area, isInside(point, rings) ? 0 : distance(point, rings) * unit];
    })
    .filter(([, metres]) => metres <= reach)
    .sort(([, a], [, b]) => a - b);
}

function isInside([x, y]: MapPoint, rings: Outline['rings']): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of edges(rings)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function distance([x, y]: MapPoint, rings: Outline['rings']): number {
  let nearest = Infinity;
  for (const [[x1, y1], [x2, y2]] of edges(rings)) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
    const held = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x - x1 - held * dx, y - y1 - held * dy));
  }
  return nearest;
}

function* edges(rings: Outline['rings']): Generator<[MapPoint, MapPoint]> {
  for (const ring of rings) {
    let last = ring.at(-1);
    for (const point of ring) {
      if (last !== undefined) yield [last, point];
      last = point;
    }
  }
}

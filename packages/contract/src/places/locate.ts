import { metresPerUnit, toMapPoint, type MapPoint, type Position } from './map-projection.ts';
import type { ProvinceOutline } from './expand-province-map.ts';

/** A province near a position. */
export interface NearProvince {
  readonly code: string;
  /** To its border or coast; 0 inside. */
  readonly metres: number;
}

/**
 * The provinces in which a position may lie, the likeliest first; empty where none is within reach.
 * @param reach metres by which outline and position may be wrong
 */
export function nearProvinces(
  outlines: readonly ProvinceOutline[],
  position: Position,
  reach: number,
): NearProvince[] {
  const point = toMapPoint(position);
  const unit = metresPerUnit(position.latitude);
  return outlines
    .map(({ code, rings }) => ({
      code,
      metres: isInside(point, rings) ? 0 : distance(point, rings) * unit,
    }))
    .filter(({ metres }) => metres <= reach)
    .sort((a, b) => a.metres - b.metres);
}

function isInside([x, y]: MapPoint, rings: ProvinceOutline['rings']): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of edges(rings)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function distance([x, y]: MapPoint, rings: ProvinceOutline['rings']): number {
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

function* edges(rings: ProvinceOutline['rings']): Generator<[MapPoint, MapPoint]> {
  for (const ring of rings) {
    for (const [index, point] of ring.entries()) {
      const next = ring[(index + 1) % ring.length];
      if (next !== undefined) yield [point, next];
    }
  }
}

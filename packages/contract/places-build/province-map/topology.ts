import type { MapPoint } from '../../src/places/map-projection.ts';

export interface Topology {
  /** Each border once; the last point of a line is the first of the next one of its ring. */
  readonly lines: readonly (readonly MapPoint[])[];
  /** For each ring its lines; −1 − index where a line runs backwards. */
  readonly rings: readonly (readonly number[])[];
}

/** Cuts rings where three areas, or two and the sea, meet, so that a shared border is one line. */
export function cutIntoLines(rings: readonly (readonly MapPoint[])[]): Topology {
  const isCorner = findCorners(rings);
  const lines: MapPoint[][] = [];
  const known = new Map<string, number>();
  const place = (line: MapPoint[]): number => {
    const there = known.get(keyOf(line));
    if (there !== undefined) return there;
    const back = known.get(keyOf(line.toReversed()));
    if (back !== undefined) return -1 - back;
    known.set(keyOf(line), lines.length);
    return lines.push(line) - 1;
  };
  return { rings: rings.map((ring) => cut(ring, isCorner).map(place)), lines };
}

function cut(ring: readonly MapPoint[], isCorner: (point: MapPoint) => boolean): MapPoint[][] {
  const first = ring.findIndex(isCorner);
  // A ring without a corner begins at its smallest point, because two areas that share all of it
  // must agree.
  const start = first < 0 ? leastOf(ring) : first;
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
  const lines: MapPoint[][] = [];
  for (const point of turned) {
    lines.at(-1)?.push(point);
    if (lines.length === 0 || isCorner(point)) lines.push([point]);
  }
  return lines.filter((line) => line.length > 1);
}

function findCorners(rings: readonly (readonly MapPoint[])[]): (point: MapPoint) => boolean {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    for (const [index, point] of ring.entries()) {
      const around = neighbours.get(String(point)) ?? new Set<string>();
      around.add(String(ring.at(index - 1)));
      around.add(String(ring[(index + 1) % ring.length]));
      neighbours.set(String(point), around);
    }
  }
  return (point) => (neighbours.get(String(point))?.size ?? 0) > 2;
}

function leastOf(ring: readonly MapPoint[]): number {
  return ring.reduce((least, [x, y], index) => {
    const [leastX, leastY] = ring[least] ?? [Infinity, Infinity];
    return x < leastX || (x === leastX && y < leastY) ? index : least;
  }, 0);
}

function keyOf(line: readonly MapPoint[]): string {
  return line.join(' ');
}

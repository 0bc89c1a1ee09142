import type { MapPoint } from '../../src/places/map-projection.ts';

const steps = 24;

/** The point of a grid over the ring that is farthest from its border: where a name has room. */
export function innerPoint(ring: readonly MapPoint[]): MapPoint {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let best: MapPoint = [left, top];
  let room = -1;
  for (let row = 1; row < steps; row += 1) {
    for (let column = 1; column < steps; column += 1) {
      const x = left + ((right - left) * column) / steps;
      const y = top + ((bottom - top) * row) / steps;
      if (!isInside(x, y, ring)) continue;
      const near = Math.min(...ring.map(([px, py]) => Math.hypot(px - x, py - y)));
      if (near > room) [best, room] = [[Math.round(x), Math.round(y)], near];
    }
  }
  return best;
}

export function areaOf(ring: readonly MapPoint[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function isInside(x: number, y: number, ring: readonly MapPoint[]): boolean {
  let inside = false;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring.at(index - 1) ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

import type { MapPoint } from '../../src/places/map-projection.ts';

/** Leaves out points that lie within `tolerance` of the line without them (Douglas and Peucker). */
export function simplify(line: readonly MapPoint[], tolerance: number): MapPoint[] {
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  let farthest = 0;
  let reach = 0;
  for (const [index, point] of line.entries()) {
    const off = offLine(point, first, last);
    if (off > reach) [farthest, reach] = [index, off];
  }
  if (reach <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, farthest + 1), tolerance),
    ...simplify(line.slice(farthest), tolerance).slice(1),
  ];
}

function offLine([x, y]: MapPoint, [x1, y1]: MapPoint, [x2, y2]: MapPoint): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

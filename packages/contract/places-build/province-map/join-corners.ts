import type { MapPoint } from '../../src/places/map-projection.ts';

/**
 * Makes points that nearly meet the same point. The package writes steps to two decimals, and along
 * a border their errors add up differently on its two sides.
 * @param reach units of the map within which two points are one
 */
export function createJoiner(reach: number): (point: MapPoint) => MapPoint {
  const cells = new Map<string, MapPoint[]>();
  const cellOf = (value: number) => Math.floor(value / reach);
  return (point) => {
    const [x, y] = point;
    for (const column of [-1, 0, 1]) {
      for (const row of [-1, 0, 1]) {
        const cell = cells.get(`${cellOf(x) + column} ${cellOf(y) + row}`) ?? [];
        const near = cell.find(([nearX, nearY]) => Math.hypot(nearX - x, nearY - y) <= reach);
        if (near !== undefined) return near;
      }
    }
    const key = `${cellOf(x)} ${cellOf(y)}`;
    cells.set(key, [...(cells.get(key) ?? []), point]);
    return point;
  };
}

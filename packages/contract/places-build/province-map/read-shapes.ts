import type { MapPoint } from '../../src/places/map-projection.ts';
import { fromDrawing } from './georeference.ts';

/** One drawn area of the package. */
export interface DrawnArea {
  readonly name: string;
  readonly path: string;
}

/** An area with its rings as the package draws them, joined by equal corners. */
export interface Shape {
  readonly name: string;
  readonly rings: readonly (readonly MapPoint[])[];
}

export function readShape({ name, path }: DrawnArea, join: (point: MapPoint) => MapPoint): Shape {
  const onMap = ([x, y]: [number, number]) => join(fromDrawing(x, y));
  return { name, rings: readRings(path).map((ring) => withoutRepeats(ring.map(onMap))) };
}

/** Reads a path of relative lines, which is all that the package uses. */
function readRings(path: string): [number, number][][] {
  const rings: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, command, list = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    if (command === 'z') {
      [x, y] = rings.at(-1)?.[0] ?? [x, y];
      continue;
    }
    if (command !== 'm' && command !== 'l') throw new Error(`unknown path command ${command}`);
    if (command === 'm') rings.push([]);
    const numbers = list.match(/-?[\d.]+/g)?.map(Number) ?? [];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}

function withoutRepeats(ring: readonly MapPoint[]): MapPoint[] {
  return ring.filter(([x, y], index) => {
    const [x1, y1] = ring.at(index - 1) ?? [NaN, NaN];
    return x !== x1 || y !== y1;
  });
}

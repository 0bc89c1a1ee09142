import type { MapPoint } from '../../src/places/map-projection.ts';
import type { ProvinceMap } from '../../src/places/province-map.ts';
import { areaOf, innerPoint } from './inner-point.ts';
import { createJoiner } from './join-corners.ts';
import { provinceCodeOf, waters } from './province-names.ts';
import { readShape, type DrawnArea, type Shape } from './read-shapes.ts';
import { simplify } from './simplify.ts';
import { cutIntoLines } from './topology.ts';

// 450 m: points of the drawing that are this close are meant to be one.
const joined = 3;

// 600 m, less than the drawing itself is off.
const tolerance = 4;

// An islet of less than 5 km² would be a speck at any size that we show.
const leastArea = 220;

/**
 * The outlines of all provinces in the order of their codes, thinned to what a telephone can show.
 */
export function buildProvinceMap(areas: readonly DrawnArea[]): ProvinceMap {
  const join = createJoiner(joined);
  const shapes = areas
    .filter(({ name }) => !waters.includes(name))
    .map((area) => readShape(area, join))
    .map(withoutIslets);
  const { lines, rings } = cutIntoLines(shapes.flatMap((shape) => shape.rings));
  let taken = 0;
  const provinces = shapes.map((shape) => {
    const own = rings.slice(taken, taken + shape.rings.length);
    taken += shape.rings.length;
    const largest = shape.rings.reduce((one, other) => (areaOf(other) > areaOf(one) ? other : one));
    return {
      code: provinceCodeOf(shape.name),
      label: [...innerPoint(largest)] as [number, number],
      rings: own.map((ring) => [...ring]),
    };
  });
  return {
    credit: 'MapSVG, CC BY 4.0',
    lines: lines.map((line) => steps(simplify(line, tolerance))),
    provinces: provinces.sort((a, b) => Number(a.code) - Number(b.code)),
  };
}

function withoutIslets({ name, rings }: Shape): Shape {
  return { name, rings: rings.filter((ring) => areaOf(ring) >= leastArea) };
}

function steps(line: readonly MapPoint[]): number[] {
  return line.flatMap(([x, y], index) => {
    const [beforeX, beforeY] = line[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}

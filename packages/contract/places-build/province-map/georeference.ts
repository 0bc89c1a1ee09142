import { mapCorner, mapZoom, type MapPoint } from '../../src/places/map-projection.ts';

// The package does not say how it is drawn. It is Mercator: fitted to the country's four ends and
// to the ends of Phuket, Samui, Pha-ngan and Chang, no point is off by more than 1 of its units.
const left = 97.3396;
const unitsOfDegree = 67.41;
const equator = 1400.77;
const unitsOfMercator = 66.94;

const world = 256 * 2 ** mapZoom;

/** A point of the package's drawing on our map, to whole units. */
export function fromDrawing(x: number, y: number): MapPoint {
  const longitude = left + x / unitsOfDegree;
  const mercatorDegrees = (equator - y) / unitsOfMercator;
  return [
    Math.round((longitude / 360 + 0.5) * world - mapCorner[0]),
    Math.round((0.5 - mercatorDegrees / 360) * world - mapCorner[1]),
  ];
}

import { decodeSteps } from './encoded-steps.ts';
import { joinLines } from './expand-province-map.ts';
import type { MapPoint } from './map-projection.ts';
import type { SubdistrictMap } from './subdistrict-map.ts';

/** How many steps make one unit of the map: a step is 37 m in Thailand. */
const stepsPerUnit = 4;

/** The land of a subdistrict as rings, to tell whether a position lies in it. */
export interface SubdistrictOutline {
  /** Of six digits; several where a subdistrict was divided after the outlines were drawn. */
  readonly codes: readonly string[];
  /** Closed: the last point joins the first. A ring inside another one is water or a neighbour. */
  readonly rings: readonly (readonly MapPoint[])[];
}

/** Decodes the borders of the file and joins them to whole outlines. */
export function expandSubdistrictMap({ areas, lines }: SubdistrictMap): SubdistrictOutline[] {
  const drawn = drawLines(lines);
  return areas.map(({ codes, rings }) => ({
    codes,
    rings: rings.map((parts) => joinLines(parts, drawn)),
  }));
}

function drawLines(lines: readonly string[]): MapPoint[][] {
  let x = 0;
  let y = 0;
  return lines.map((line) => {
    const steps = decodeSteps(line);
    const points: MapPoint[] = [];
    for (let index = 0; index < steps.length; index += 2) {
      x += steps[index] ?? 0;
      y += steps[index + 1] ?? 0;
      points.push([x / stepsPerUnit, y / stepsPerUnit]);
    }
    return points;
  });
}

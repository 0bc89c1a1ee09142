import type { MapPoint } from './map-projection.ts';
import type { ProvinceMap } from './province-map.ts';

/** A province on the map: where its name stands, and its land as rings. */
export interface ProvinceOutline {
  readonly code: string;
  readonly label: MapPoint;
  /** Closed: the last point joins the first. A ring inside another one is water or a neighbour. */
  readonly rings: readonly (readonly MapPoint[])[];
}

/** Joins the borders, of which the file has each once, to whole outlines. */
export function expandProvinceMap({ lines, provinces }: ProvinceMap): ProvinceOutline[] {
  const drawn = lines.map(expandLine);
  return provinces.map(({ code, label, rings }) => ({
    code,
    label,
    rings: rings.map((parts) => joinLines(parts, drawn)),
  }));
}

/** A ring from its lines; a part below zero is line −1 − part, run backwards. */
export function joinLines(
  parts: readonly number[],
  drawn: readonly (readonly MapPoint[])[],
): MapPoint[] {
  return parts.flatMap((part) => {
    const points = drawn[part < 0 ? -1 - part : part] ?? [];
    // The last point of a line is the first of the next.
    return (part < 0 ? [...points].reverse() : points).slice(0, -1);
  });
}

function expandLine(steps: readonly number[]): MapPoint[] {
  const points: MapPoint[] = [];
  let x = 0;
  let y = 0;
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

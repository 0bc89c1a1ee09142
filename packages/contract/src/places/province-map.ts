import * as z from 'zod/mini';
import type { MapPoint } from './map-projection.ts';

/** First point, then the step to each next one: x, y, x, y … in units of the map. */
const line = z.array(z.number());

/** Lines of one ring in order: a line's place in the list, or −1 − place where it runs backwards. */
const ring = z.array(z.number());

const outline = z.object({
  code: z.string().check(z.regex(/^\d{2}$/)),
  /** A point well inside, where a name can stand. */
  label: z.tuple([z.number(), z.number()]),
  rings: z.array(ring),
});

/** The outlines of the provinces. A border that two share stands there once. */
export const provinceMap = z.object({
  /** Whose work the outlines are and on what terms; shown with the map. */
  credit: z.string(),
  lines: z.array(line),
  provinces: z.array(outline),
});

export type ProvinceMap = z.output<typeof provinceMap>;

export interface ProvinceOutline {
  readonly code: string;
  readonly label: MapPoint;
  /** Closed: the last point joins the first. A ring inside another one is water or a neighbour. */
  readonly rings: readonly (readonly MapPoint[])[];
}

export function expandProvinceMap({ lines, provinces }: ProvinceMap): ProvinceOutline[] {
  const drawn = lines.map(expandLine);
  return provinces.map(({ code, label, rings }) => ({
    code,
    label,
    rings: rings.map((parts) =>
      parts.flatMap((part) => {
        const points = drawn[part < 0 ? -1 - part : part] ?? [];
        // The last point of a line is the first of the next.
        return (part < 0 ? points.toReversed() : points).slice(0, -1);
      }),
    ),
  }));
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

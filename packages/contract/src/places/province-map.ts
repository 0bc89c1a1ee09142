import * as z from 'zod/mini';
import { rowOf } from './row-of.ts';

/** First point, then the step to each next one: x, y, x, y … in units of the map. */
const line = z.array(z.number());

/**
 * Lines of one ring in order: a line's index in the list, or −1 − index where it runs backwards.
 */
const ring = z.array(z.number());

const outline = z.object({
  code: z.string().check(z.regex(/^\d{2}$/)),
  /** A point well inside, where a name can stand. */
  label: rowOf<[x: number, y: number]>(
    z.array(z.number()).check(z.refine((numbers) => numbers.length === 2)),
  ),
  rings: z.array(ring),
});

/** The outlines of the provinces. A border that two provinces share is stored once. */
export const provinceMap = z.object({
  /** Credit for the outlines and their licence; shown with the map. */
  credit: z.string(),
  lines: z.array(line),
  provinces: z.array(outline),
});

/** The file as it travels; `expandProvinceMap` makes outlines of it. */
export type ProvinceMap = z.output<typeof provinceMap>;

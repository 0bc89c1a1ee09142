import * as z from 'zod/mini';

/**
 * Lines of one ring in order: a line's index in the list, or −1 − index where it runs backwards.
 */
const ring = z.array(z.number());

const area = z.object({
  /** The subdistricts that lie in it: several where one was divided after the outlines were drawn. */
  codes: z.array(z.string().check(z.regex(/^\d{6}$/))).check(z.minLength(1)),
  rings: z.array(ring).check(z.minLength(1)),
});

/**
 * The outlines of the subdistricts of one province. A border that two subdistricts share is stored
 * once, as an encoded polyline: the steps from point to point, x before y, in quarters of a unit of
 * the map. The first step of a line leads from where the line before it ends.
 */
export const subdistrictMap = z.object({
  province: z.string().check(z.regex(/^\d{2}$/)),
  /** Credit for the outlines and their licence; shown with whatever is derived from them. */
  credit: z.string(),
  lines: z.array(z.string()),
  areas: z.array(area),
});

/** The file as it travels; `expandSubdistrictMap` makes outlines of it. */
export type SubdistrictMap = z.output<typeof subdistrictMap>;

import type * as z from 'zod/mini';

/**
 * A list whose check has told that it is such a row. Tuples of zod would bring each form that shows
 * a list of districts 0.6 KB.
 */
export function rowOf<Row>(list: unknown): z.ZodMiniType<Row, Row> {
  return list as z.ZodMiniType<Row, Row>;
}

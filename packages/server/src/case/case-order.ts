import type { CaseSort } from '@damrong/contract';
import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import * as z from 'zod/mini';
import type { CaseTable } from '../database/case-tables.ts';
import { fieldProblem } from '../problem-error.ts';

type SortedRow = Pick<
  CaseTable,
  'urgency_rank' | 'shared_rank' | 'received_at' | 'due_on' | 'number'
>;

interface Order {
  /** The list in this order; each has an index for a province and one for the whole country. */
  readonly by: RawBuilder<unknown>;
  /** Where in the order a row stands. */
  readonly positionOf: (row: SortedRow) => readonly (string | number)[];
  readonly position: z.ZodMiniType<readonly (string | number)[]>;
  /** The rows that come after a position. */
  readonly after: (position: readonly (string | number)[]) => Expression<SqlBool>;
}

const number = z.string().check(z.regex(/^\d{4}-\d{2}-\d{6}-\d$/));

// Spelt as in the indexes (migration 0021): a case without a due day comes last.
const NEVER = '9999-12-31';
const dueDay = sql`coalesce(cases.due_on, date '9999-12-31')`;

const orders: Readonly<Record<CaseSort, Order>> = {
  urgency: {
    by: sql`cases.urgency_rank, cases.shared_rank, cases.received_at, cases.number`,
    positionOf: (row) => [
      row.urgency_rank,
      row.shared_rank,
      row.received_at.toISOString(),
      row.number,
    ],
    position: z.tuple([
      z.int().check(z.minimum(0), z.maximum(3)),
      z.int().check(z.minimum(0), z.maximum(2)),
      z.iso.datetime(),
      number,
    ]),
    after: ([urgencyRank, sharedRank, receivedAt, last]) => sql<SqlBool>`
      (cases.urgency_rank, cases.shared_rank, cases.received_at, cases.number) > (
        ${urgencyRank}::smallint, ${sharedRank}::smallint, ${receivedAt}::timestamptz, ${last})`,
  },
  due: {
    by: sql`${dueDay}, cases.number`,
    positionOf: (row) => [row.due_on ?? NEVER, row.number],
    position: z.tuple([z.iso.date(), number]),
    after: ([day, last]) => sql<SqlBool>`(${dueDay}, cases.number) > (${day}::date, ${last})`,
  },
  received: {
    by: sql`cases.received_at desc, cases.number desc`,
    positionOf: (row) => [row.received_at.toISOString(), row.number],
    position: z.tuple([z.iso.datetime(), number]),
    after: ([receivedAt, last]) => sql<SqlBool>`
      (cases.received_at, cases.number) < (${receivedAt}::timestamptz, ${last})`,
  },
};

export function orderOf(sort: CaseSort): RawBuilder<unknown> {
  return orders[sort].by;
}

/** The mark of where a page ended. */
export function writeCursor(sort: CaseSort, row: SortedRow): string {
  return Buffer.from(JSON.stringify(orders[sort].positionOf(row))).toString('base64url');
}

/**
 * The rows after such a mark.
 * @throws ProblemError when it is none of ours, or one of another order
 */
export function afterCursor(sort: CaseSort, cursor: string): Expression<SqlBool> {
  const { position, after } = orders[sort];
  const parsed = z.safeParse(position, parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw fieldProblem('invalid', 'cursor');
  return after(parsed.data);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

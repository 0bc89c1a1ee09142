import * as z from 'zod/mini';
import { fieldProblem } from '../problem-error.ts';

const position = z.tuple([
  z.int().check(z.minimum(0), z.maximum(3)),
  z.int().check(z.minimum(0), z.maximum(2)),
  z.iso.datetime(),
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{6}-\d$/)),
]);

/** Where a page of the inbox ended: rank of urgency, rank by followers, time received, number. */
export interface CasePosition {
  readonly urgencyRank: number;
  readonly sharedRank: number;
  readonly receivedAt: Date;
  readonly number: string;
}

export function writeCursor({ urgencyRank, sharedRank, receivedAt, number }: CasePosition): string {
  return Buffer.from(
    JSON.stringify([urgencyRank, sharedRank, receivedAt.toISOString(), number]),
  ).toString('base64url');
}

/** @throws ProblemError when the cursor is not one of ours */
export function readCursor(cursor: string): CasePosition {
  const parsed = z.safeParse(position, parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw fieldProblem('invalid', 'cursor');
  const [urgencyRank, sharedRank, receivedAt, number] = parsed.data;
  return { urgencyRank, sharedRank, receivedAt: new Date(receivedAt), number };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

import type { BoxParts } from '@damrong/contract/sealed';
import { isDatabaseError } from '../database/database-error.ts';
import type { Transaction } from '../database/transaction.ts';
import { fieldProblem } from '../problem-error.ts';

const UNIQUE = '23505';

interface Place {
  readonly provinceCode: string;
  readonly number: string;
  readonly seq: number;
}

/**
 * Stores a box of a thread with the copies of its key.
 * @throws ProblemError when the box was stored before
 */
export async function storeBox(
  transaction: Transaction<'public' | 'officer'>,
  { provinceCode, number, seq }: Place,
  { head, headBytes, wraps, body }: BoxParts,
  { officerId, now }: { readonly officerId: number | null; readonly now: Date },
): Promise<void> {
  const place = { province_code: provinceCode, number, seq };
  await transaction
    .insertInto('sealed_boxes')
    .values({
      ...place,
      box_id: Buffer.from(head.boxId),
      kind: head.kind,
      head: Buffer.from(headBytes),
      body: Buffer.from(body),
      kids: wraps.map(({ kid }) => kid),
      officer_id: officerId,
      received_at: now,
    })
    .execute()
    .catch(refuseStored);
  await transaction
    .insertInto('sealed_wraps')
    .values(
      wraps.map(({ kid, enc, sealedKey }) => ({
        ...place,
        kid,
        enc: Buffer.from(enc),
        sealed_key: Buffer.from(sealedKey),
      })),
    )
    .execute();
}

/**
 * What the database refuses to store twice is refused as no box of this moment.
 * @throws ProblemError for a box or a report that was stored before; anything else as it came
 */
export function refuseStored(error: unknown): never {
  if (isDatabaseError(error) && error.code === UNIQUE) throw fieldProblem('invalid', 'box');
  throw error;
}

/** Counts a box that is about to be stored; its place among those of the thread. */
export async function nextPlace(
  transaction: Transaction<'public' | 'officer'>,
  { provinceCode, number }: Omit<Place, 'seq'>,
  lastKind: 'letter' | 'answer' | undefined,
): Promise<Place> {
  const { box_count: seq } = await transaction
    .updateTable('sealed_threads')
    .set((set) => ({
      box_count: set('box_count', '+', 1),
      ...(lastKind === undefined ? {} : { last_kind: lastKind }),
    }))
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .returning('box_count')
    .executeTakeFirstOrThrow();
  return { provinceCode, number, seq };
}

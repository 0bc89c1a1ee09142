import type { IssueCode } from '@damrong/contract';
import { sql } from 'kysely';
import type { UploadRow } from '../database/attachment-tables.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

/**
 * How long a claim stands that nobody renews: as long as a filing may have to wait for the photo
 * of a process that was killed.
 */
const CLAIM_SECONDS = 20;
export const RENEW_MS = 5000;

/** The right to make something of one upload, until it runs out. */
export interface UploadClaim {
  readonly key: Buffer;
  /** Random for each attempt, so that nobody takes another's for their own. */
  readonly token: Buffer;
}

export type Verdict =
  | { readonly state: 'refused'; readonly issue: IssueCode }
  | (Pick<UploadRow, 'media_type' | 'bytes' | 'width' | 'height' | 'digest'> & {
      readonly state: 'ready';
    });

const untilLater = sql<Date>`now() + make_interval(secs => ${CLAIM_SECONDS})`;

/** True of an upload on which no process is at work. */
export const isUnclaimed = sql<boolean>`(claimed_until is null or claimed_until < now())`;

/** @returns undefined when another process has it, or there is nothing to do any more */
export function claimUpload(
  database: Database,
  { key, token }: UploadClaim,
): Promise<UploadRow | undefined> {
  return asMaintenance(database, (transaction) =>
    transaction
      .updateTable('uploads')
      .set((of) => ({ claim: token, claimed_until: untilLater, attempts: of('attempts', '+', 1) }))
      .where('key', '=', key)
      .where('state', '=', 'arriving')
      .where('removed_at', 'is', null)
      .where(isUnclaimed)
      .returningAll()
      .executeTakeFirst(),
  );
}

/** @returns false when the claim has run out and another process has taken it over */
export async function renewClaim(
  database: Database,
  { key, token }: UploadClaim,
): Promise<boolean> {
  const { numUpdatedRows } = await asMaintenance(database, (transaction) =>
    transaction
      .updateTable('uploads')
      .set({ claimed_until: untilLater })
      .where('key', '=', key)
      .where('claim', '=', token)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Gives up without a verdict, for a reason that is not the file's. */
export function releaseClaim(database: Database, { key, token }: UploadClaim): Promise<unknown> {
  return asMaintenance(database, (transaction) =>
    transaction
      .updateTable('uploads')
      .set((of) => ({ ...unclaimed, attempts: of('attempts', '-', 1) }))
      .where('key', '=', key)
      .where('claim', '=', token)
      .execute(),
  );
}

/** @returns undefined when the claim was another's by then; the verdict is then not recorded */
export function recordVerdict(
  database: Database,
  { key, token }: UploadClaim,
  verdict: Verdict,
): Promise<UploadRow | undefined> {
  return asMaintenance(database, (transaction) =>
    transaction
      .updateTable('uploads')
      .set({ ...unclaimed, ...verdict })
      .where('key', '=', key)
      .where('claim', '=', token)
      .returningAll()
      .executeTakeFirst(),
  );
}

const unclaimed = { claim: null, claimed_until: null };

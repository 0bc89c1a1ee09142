import { sql } from 'kysely';
import type { UploadRow } from '../database/attachment-tables.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';
import { isUnclaimed } from './upload-claim.ts';

export interface NewUpload {
  readonly key: Buffer;
  readonly announced: number;
  readonly now: Date;
  /** A keyed hash of the network from which it comes. */
  readonly network?: Buffer | null;
}

export function insertUpload(
  transaction: Transaction<'maintenance'>,
  { key, announced, now, network = null }: NewUpload,
): Promise<unknown> {
  return transaction
    .insertInto('uploads')
    .values({ ...nothingKnown, key, announced, network, state: 'arriving', created_at: now })
    .execute();
}

const nothingKnown = {
  issue: null,
  media_type: null,
  bytes: null,
  width: null,
  height: null,
  digest: null,
  claim: null,
  claimed_until: null,
  removed_at: null,
};

/** @returns undefined when a case has taken it, somebody removed it, or it was never there */
export function findUpload(database: Database, key: Buffer): Promise<UploadRow | undefined> {
  return asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('uploads')
      .selectAll()
      .where('key', '=', key)
      .where('removed_at', 'is', null)
      .executeTakeFirst(),
  );
}

/**
 * From now on no case can take it.
 * @returns false when a case has taken it, somebody removed it, or it was never there
 */
export async function markRemoved(database: Database, key: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await asMaintenance(database, (transaction) =>
    transaction
      .updateTable('uploads')
      .set({ removed_at: now })
      .where('key', '=', key)
      .where('removed_at', 'is', null)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Makes what was announced as much as has come, of a file whose length nobody could tell before. */
export function settleAnnounced(
  database: Database,
  key: Buffer,
  announced: number,
): Promise<unknown> {
  return asMaintenance(database, (transaction) =>
    transaction
      .updateTable('uploads')
      .set({ announced })
      .where('key', '=', key)
      .where('state', '=', 'arriving')
      .execute(),
  );
}

/** The removed uploads of these, or of all, on which no process is at work. */
export async function findRemoved(
  database: Database,
  { key, limit = 1 }: { key?: Buffer; limit?: number },
): Promise<Buffer[]> {
  const rows = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('uploads')
      .select('key')
      .where('removed_at', 'is not', null)
      .where(isUnclaimed)
      .$if(key !== undefined, (query) => query.where('key', '=', key ?? Buffer.alloc(0)))
      .limit(limit)
      .execute(),
  );
  return rows.map((row) => row.key);
}

/** Once the files are gone. */
export function forgetRemoved(database: Database, key: Buffer): Promise<unknown> {
  return asMaintenance(database, (transaction) =>
    transaction
      .deleteFrom('uploads')
      .where('key', '=', key)
      .where('removed_at', 'is not', null)
      .execute(),
  );
}

/** Whether an upload, a case or a circular needs the file; once none does, nothing ever will. */
export async function isNeeded(database: Database, key: Buffer): Promise<boolean> {
  const { rows } = await asMaintenance(database, (transaction) =>
    sql<{ needed: boolean }>`
      select exists (select from uploads where key = ${key})
        or exists (select from attachments where file = ${key})
        or exists (select from circular_files where file = ${key}) as needed
    `.execute(transaction),
  );
  return rows[0]?.needed ?? true;
}

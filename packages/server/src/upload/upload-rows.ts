import type { IssueCode } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import type { UploadTable } from '../database/attachment-tables.ts';

export function insertUpload(
  database: Database,
  { key, announced, now }: { key: Buffer; announced: number; now: Date },
): Promise<unknown> {
  return asMaintenance(database, (transaction) =>
    transaction
      .insertInto('uploads')
      .values({ ...nothingKnown, key, announced, state: 'arriving', created_at: now })
      .execute(),
  );
}

const nothingKnown = { issue: null, media_type: null, bytes: null, width: null, height: null };

export function findUpload(database: Database, key: Buffer): Promise<UploadTable | undefined> {
  return asMaintenance(database, (transaction) =>
    transaction.selectFrom('uploads').selectAll().where('key', '=', key).executeTakeFirst(),
  );
}

/** @returns false when a case has taken it, or it was never there */
export async function deleteUpload(database: Database, key: Buffer): Promise<boolean> {
  const { numDeletedRows } = await asMaintenance(database, (transaction) =>
    transaction.deleteFrom('uploads').where('key', '=', key).executeTakeFirst(),
  );
  return numDeletedRows > 0n;
}

export type Verdict =
  | { readonly state: 'refused'; readonly issue: IssueCode }
  | (Pick<UploadTable, 'media_type' | 'bytes' | 'width' | 'height'> & { readonly state: 'ready' });

export function recordVerdict(
  database: Database,
  key: Buffer,
  verdict: Verdict,
): Promise<UploadTable | undefined> {
  return asMaintenance(database, (transaction) =>
    transaction
      .updateTable('uploads')
      .set(verdict)
      .where('key', '=', key)
      .returningAll()
      .executeTakeFirst(),
  );
}

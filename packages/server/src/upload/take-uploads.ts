import type { IssueCode } from '@damrong/contract';
import type { AttachmentTable, UploadRow } from '../database/attachment-tables.ts';
import { useUploads, type Transaction } from '../database/transaction.ts';
import { fieldProblem } from '../problem-error.ts';
import { attachmentIdOf } from './upload-key.ts';

/**
 * Takes uploads from among those that wait, all or none, in their order. The row of the upload is deleted
 * with it, so that a second taker finds nothing, however shortly afterwards it comes.
 * @param field the name under which the caller has sent them
 * @throws ProblemError that names the first file that is missing, incomplete or was refused
 */
export async function takeUploads(
  transaction: Transaction<'public' | 'officer'>,
  keys: readonly Buffer[],
  field: string,
): Promise<UploadRow[]> {
  await useUploads(transaction, keys);
  const taken = await transaction
    .deleteFrom('uploads')
    .where('key', 'in', keys)
    .where('state', '=', 'ready')
    .where('removed_at', 'is', null)
    .returningAll()
    .execute();
  const found: UploadRow[] = [];
  for (const [index, key] of keys.entries()) {
    const upload = taken.find((row) => row.key.equals(key));
    if (upload === undefined) {
      throw fieldProblem(await issueOf(transaction, key), field, index);
    }
    found.push(upload);
  }
  return found;
}

/** What is kept of a file in the row of the case or circular that has taken it. */
export function keptFile({ key, media_type, bytes, width, height, digest }: UploadRow) {
  return {
    id: attachmentIdOf(key),
    media_type: media_type as AttachmentTable['media_type'],
    bytes: bytes ?? 0,
    width,
    height,
    digest,
  };
}

async function issueOf(
  transaction: Transaction<'public' | 'officer'>,
  key: Buffer,
): Promise<IssueCode> {
  const row = await transaction
    .selectFrom('uploads')
    .select(['state', 'issue'])
    .where('key', '=', key)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return 'upload_unknown';
  return row.state === 'arriving' ? 'upload_unfinished' : (row.issue ?? 'file_unreadable');
}

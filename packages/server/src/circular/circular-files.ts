import type { AttachmentSize, NewCircular } from '@damrong/contract';
import type { OpenFile } from '../attachment/open-attachment.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import type { FileStore } from '../upload/file-store.ts';
import { keptFile, takeUploads } from '../upload/take-uploads.ts';
import { uploadKey } from '../upload/upload-key.ts';
import { findCircular } from './circulars.ts';

/**
 * Moves uploads into a circular, behind the files that it has, all or none.
 * @throws ProblemError that names the first file that is missing, incomplete or was refused
 */
export async function attachFiles(
  transaction: Transaction<'officer'>,
  circularId: string,
  files: NewCircular['files'],
): Promise<void> {
  if (files.length === 0) return;
  const uploads = await takeUploads(
    transaction,
    files.map(({ upload }) => uploadKey(upload)),
    'files',
  );
  const { last } = await transaction
    .selectFrom('circular_files')
    .select((of) => of.fn.coalesce(of.fn.max('position'), of.lit(0)).as('last'))
    .where('circular_id', '=', circularId)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('circular_files')
    .values(
      uploads.map((upload, index) => ({
        circular_id: circularId,
        file: upload.key,
        position: last + index + 1,
        title: files[index]?.title ?? '',
        ...keptFile(upload),
      })),
    )
    .execute();
}

/** Leaves to centres the files that are named, and takes the others away from them. */
export async function hideOtherFiles(
  transaction: Transaction<'officer'>,
  circularId: string,
  kept: readonly string[],
): Promise<void> {
  await transaction
    .updateTable('circular_files')
    .set({ is_shown: false })
    .where('circular_id', '=', circularId)
    .$if(kept.length > 0, (query) => query.where('id', 'not in', kept))
    .execute();
}

/** Titles of the files of the present edition, in their order. */
export async function shownTitles(
  transaction: Transaction<'officer'>,
  circularId: string,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('circular_files')
    .select('title')
    .where('circular_id', '=', circularId)
    .where('is_shown', '=', true)
    .orderBy('position')
    .execute();
  return rows.map(({ title }) => title);
}

/** @throws ProblemError where the scope has not got the circular, or it shows no such file */
export async function openCircularFile(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { circular, id, size, files }: OfFile,
): Promise<OpenFile> {
  const { state } = await findCircular(transaction, scope, circular);
  const isHidden = state === 'withdrawn' && scope.kind !== 'nation';
  const row = isHidden
    ? undefined
    : await transaction
        .selectFrom('circular_files')
        .selectAll()
        .where('circular_id', '=', circular)
        .where('id', '=', id)
        .where('is_shown', '=', true)
        .executeTakeFirst();
  const file = row === undefined ? undefined : await files.find(row.file, size);
  if (row === undefined || file === undefined) throw new ProblemError('not_found');
  const type = size === 'preview' ? 'image/jpeg' : row.media_type;
  return { ...file, type, name: `circular-${id.slice(0, 4)}` };
}

interface OfFile {
  readonly circular: string;
  readonly id: string;
  readonly size: AttachmentSize;
  readonly files: FileStore;
}

import type { IssueCode } from '@damrong/contract';
import type { CaseKey } from '../case/case-key.ts';
import type { AttachmentTable, UploadRow } from '../database/attachment-tables.ts';
import { useUploads, type Transaction } from '../database/transaction.ts';
import { fieldProblem } from '../problem-error.ts';
import { attachmentIdOf, uploadKey } from '../upload/upload-key.ts';
import { filesOfCase, policy } from '../upload/upload-policy.ts';
import type { Uploads } from '../upload/uploads.ts';

const FIELD = 'attachments';

/**
 * The keys of the named uploads, each once, after all that have arrived are processed. This happens
 * outside the transaction that claims them, because making a picture must not hold up others.
 * @throws ProblemError when there are more than one filing may have
 */
export async function processUploads(
  uploads: Uploads,
  ids: readonly string[] = [],
): Promise<readonly Buffer[]> {
  if (ids.length > policy.files) throw fieldProblem('too_many_files', FIELD);
  const keys = [...new Set(ids)].map(uploadKey);
  await Promise.all(keys.map((key) => uploads.process(key)));
  return keys;
}

/** An upload that is being moved into a case, and who may see it there. */
export type ClaimedFile = Pick<AttachmentTable, 'file' | 'officer_id' | 'stage' | 'is_public'>;

/** What a citizen adds. */
export function ofCitizen(key: Buffer): ClaimedFile {
  return { file: key, officer_id: null, stage: null, is_public: true };
}

/**
 * Moves uploads into a case, all or none. The row of the upload is deleted with it, so that a
 * second case finds nothing, however shortly afterwards it comes.
 * @throws ProblemError that names the first file that is missing, incomplete or was refused
 */
export async function claimUploads(
  transaction: Transaction<'public' | 'officer'>,
  files: readonly ClaimedFile[],
  { provinceCode, number, at }: CaseKey & { readonly at: Date },
): Promise<void> {
  if (files.length === 0) return;
  const keys = files.map(({ file }) => file);
  await useUploads(transaction, keys);
  const taken = await transaction
    .deleteFrom('uploads')
    .where('key', 'in', keys)
    .where('state', '=', 'ready')
    .where('removed_at', 'is', null)
    .returningAll()
    .execute();
  const found = keys.map((key) => taken.find((row) => row.key.equals(key)));
  const missing = found.indexOf(undefined);
  if (missing >= 0) throw await uploadProblem(transaction, keys[missing], missing);
  await checkRoom(transaction, { provinceCode, number }, keys.length);
  const added = { province_code: provinceCode, case_number: number, added_at: at };
  const rows = files.flatMap((file, position) => {
    const upload = found[position];
    return upload === undefined ? [] : [{ ...file, ...added, ...factsOf(upload), position }];
  });
  await transaction.insertInto('attachments').values(rows).execute();
}

function factsOf({ key, media_type, bytes, width, height, digest }: UploadRow) {
  return {
    id: attachmentIdOf(key),
    media_type: media_type as AttachmentTable['media_type'],
    bytes: bytes ?? 0,
    width,
    height,
    digest,
  };
}

async function checkRoom(
  transaction: Transaction<'public' | 'officer'>,
  { provinceCode, number }: CaseKey,
  more: number,
): Promise<void> {
  const { count } = await transaction
    .selectFrom('attachments')
    .select((of) => of.cast<number>(of.fn.countAll(), 'integer').as('count'))
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .executeTakeFirstOrThrow();
  if (count + more > filesOfCase) throw fieldProblem('too_many_files', FIELD);
}

async function uploadProblem(
  transaction: Transaction<'public' | 'officer'>,
  key: Buffer | undefined,
  index: number,
) {
  const row = await transaction
    .selectFrom('uploads')
    .select(['state', 'issue'])
    .where('key', '=', key ?? Buffer.alloc(0))
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  const code: IssueCode =
    row === undefined
      ? 'upload_unknown'
      : row.state === 'arriving'
        ? 'upload_unfinished'
        : (row.issue ?? 'file_unreadable');
  return fieldProblem(code, FIELD, index);
}

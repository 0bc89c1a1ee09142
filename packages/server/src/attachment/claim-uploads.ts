import type { CaseKey } from '../case/case-key.ts';
import type { AttachmentTable } from '../database/attachment-tables.ts';
import type { Transaction } from '../database/transaction.ts';
import { fieldProblem } from '../problem-error.ts';
import { uploadKey } from '../upload/upload-key.ts';
import { filesOfCase, policy } from '../upload/upload-policy.ts';
import { keptFile, takeUploads } from '../upload/take-uploads.ts';
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
 * Moves uploads into a case, all or none.
 * @throws ProblemError that names the first file that is missing, incomplete or was refused
 */
export async function claimUploads(
  transaction: Transaction<'public' | 'officer'>,
  files: readonly ClaimedFile[],
  { provinceCode, number, at }: CaseKey & { readonly at: Date },
): Promise<void> {
  if (files.length === 0) return;
  const uploads = await takeUploads(
    transaction,
    files.map(({ file }) => file),
    FIELD,
  );
  await checkRoom(transaction, { provinceCode, number }, files.length);
  const added = { province_code: provinceCode, case_number: number, added_at: at };
  const rows = files.flatMap((file, position) => {
    const upload = uploads[position];
    return upload === undefined ? [] : [{ ...file, ...added, ...keptFile(upload), position }];
  });
  await transaction.insertInto('attachments').values(rows).execute();
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

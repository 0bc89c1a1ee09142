import type { AttachmentSize } from '@damrong/contract';
import type { CaseKey } from '../case/case-key.ts';
import { caseKey } from '../case/case-key.ts';
import { openCase } from '../case/open-case.ts';
import type { AppContext } from '../app-context.ts';
import type { AttachmentTable } from '../database/attachment-tables.ts';
import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import type { FileStore, StoredFile } from '../upload/file-store.ts';

export interface OpenFile extends StoredFile {
  readonly type: AttachmentTable['media_type'];
  /** The name under which the file is saved, without an ending. */
  readonly name: string;
}

interface Asked {
  readonly id: string;
  readonly size: AttachmentSize;
}

/** @throws ProblemError when number and code do not open a case, or it has no such file */
export function openPublicAttachment(
  { database, uploads }: AppContext,
  credentials: { readonly number: string; readonly code: string },
  asked: Asked,
): Promise<OpenFile> {
  return openCase(database, credentials, async (transaction, key) =>
    fileOf(await findAttachment(transaction, key, asked.id), asked, uploads.files),
  );
}

/**
 * A file may show who complains, so it stays in the province.
 * @throws ProblemError when the case is of another one, or has no such file
 */
export async function openOfficerAttachment(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { number, files, ...asked }: Asked & { readonly number: string; readonly files: FileStore },
): Promise<OpenFile> {
  const key = caseKey(number);
  const isSeen = isInScope(scope, key.provinceCode);
  const row = isSeen ? await findAttachment(transaction, key, asked.id) : undefined;
  return fileOf(row, asked, files);
}

function findAttachment(
  transaction: Transaction<'public' | 'officer'>,
  { provinceCode, number }: CaseKey,
  id: string,
): Promise<AttachmentTable | undefined> {
  return transaction
    .selectFrom('attachments')
    .selectAll()
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .where('id', '=', id)
    .executeTakeFirst();
}

async function fileOf(
  row: AttachmentTable | undefined,
  { id, size }: Asked,
  files: FileStore,
): Promise<OpenFile> {
  const file = row === undefined ? undefined : await files.find(row.file, size);
  if (row === undefined || file === undefined) throw new ProblemError('not_found');
  const type = size === 'preview' ? 'image/jpeg' : row.media_type;
  return { ...file, type, name: `${row.case_number}-${id.slice(0, 4)}` };
}

import type { Attachment, OfficerAttachment } from '@damrong/contract';
import type { CaseKey } from '../case/case-key.ts';
import type { Transaction } from '../database/transaction.ts';

/** The files of a case that this transaction may see, in the order in which they came. */
export async function listAttachments(
  transaction: Transaction<'public' | 'officer'>,
  { provinceCode, number }: CaseKey,
): Promise<OfficerAttachment[]> {
  const rows = await transaction
    .selectFrom('attachments')
    .selectAll()
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .orderBy('added_at')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    type: row.media_type,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    by: row.officer_id === null ? 'citizen' : 'officer',
    stage: row.stage,
    addedAt: row.added_at.toISOString(),
    isPublic: row.is_public,
  }));
}

/** As a citizen may see them. */
export async function publicAttachments(
  transaction: Transaction<'public'>,
  key: CaseKey,
): Promise<Attachment[]> {
  const files = await listAttachments(transaction, key);
  return files.filter(({ isPublic }) => isPublic).map(({ isPublic: _, ...file }) => file);
}

import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import { findUpload } from '../upload/upload-rows.ts';
import { policy } from '../upload/upload-policy.ts';
import type { Uploads } from '../upload/uploads.ts';

const HOUR_MS = 60 * 60 * 1000;
const BATCH = 500;

/**
 * Removes uploads that no case has taken in time, and what a killed process left of others. A row
 * is marked first: a case cannot take it any more, and the mark outlives a process that is killed
 * while it removes the files.
 */
export async function purgeUploads(database: Database, uploads: Uploads, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - policy.hours * HOUR_MS);
  await markOld(database, oldest, now);
  while ((await uploads.clearRemoved({ limit: BATCH })) === BATCH);
  // One hour more, so that this touches nothing that the rows still take care of.
  const before = new Date(oldest.getTime() - HOUR_MS);
  await uploads.files.removeOldArriving(before, async (key) => {
    return (await findUpload(database, key))?.state === 'arriving';
  });
}

function markOld(database: Database, oldest: Date, now: Date): Promise<unknown> {
  return asMaintenance(database, (transaction) =>
    transaction
      .updateTable('uploads')
      .set({ removed_at: now })
      .where('created_at', '<', oldest)
      .where('removed_at', 'is', null)
      .execute(),
  );
}

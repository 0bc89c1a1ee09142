import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import type { FileStore } from '../upload/file-store.ts';
import { policy } from '../upload/upload-policy.ts';

const HOUR_MS = 60 * 60 * 1000;
const BATCH = 500;

/** Removes files that no case has taken in time: the row first, since a case takes the row. */
export async function purgeUploads(database: Database, files: FileStore, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - policy.hours * HOUR_MS);
  let removed;
  do {
    removed = await removeBatch(database, oldest);
    for (const key of removed) await files.remove(key);
  } while (removed.length === BATCH);
}

async function removeBatch(database: Database, oldest: Date): Promise<Buffer[]> {
  const rows = await asMaintenance(database, (transaction) =>
    transaction
      .deleteFrom('uploads')
      .where('key', 'in', (of) =>
        of
          .selectFrom('uploads')
          .select('key')
          .where('created_at', '<', oldest)
          .orderBy('created_at')
          .limit(BATCH),
      )
      .returning('key')
      .execute(),
  );
  return rows.map(({ key }) => key);
}

import type { Database } from '../database/open-database.ts';
import type { FileStore } from '../upload/file-store.ts';
import { purgeExpired } from './purge-expired.ts';
import { purgeMailFollowing } from './purge-mail-following.ts';
import { purgeUploads } from './purge-uploads.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Runs the upkeep every hour. @returns stops it */
export function startScheduledJobs(
  database: Database,
  files: FileStore,
  onError: (error: unknown) => void,
): () => void {
  const timer = setInterval(() => {
    const now = new Date();
    purgeExpired(database, now).catch(onError);
    purgeMailFollowing(database, now).catch(onError);
    purgeUploads(database, files, now).catch(onError);
  }, HOUR_MS).unref();
  return () => {
    clearInterval(timer);
  };
}

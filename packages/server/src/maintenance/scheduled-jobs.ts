import type { Database } from '../database/open-database.ts';
import type { Uploads } from '../upload/uploads.ts';
import { purgeExpired } from './purge-expired.ts';
import { purgeMailSubscriptions } from './purge-mail-subscriptions.ts';
import { purgeUploads } from './purge-uploads.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Runs the upkeep every hour. @returns stops it */
export function startScheduledJobs(
  database: Database,
  uploads: Uploads,
  onError: (error: unknown) => void,
): () => void {
  const timer = setInterval(() => {
    const now = new Date();
    purgeExpired(database, now).catch(onError);
    purgeMailSubscriptions(database, now).catch(onError);
    purgeUploads(database, uploads, now).catch(onError);
  }, HOUR_MS).unref();
  return () => {
    clearInterval(timer);
  };
}

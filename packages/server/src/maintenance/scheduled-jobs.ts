import type { AppContext } from '../app-context.ts';
import { purgeExpired } from './purge-expired.ts';
import { purgeMailSubscriptions } from './purge-mail-subscriptions.ts';
import { purgeUploads } from './purge-uploads.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Runs the maintenance jobs every hour. @returns a function that stops them */
export function startScheduledJobs(
  { clock, database, uploads }: Pick<AppContext, 'clock' | 'database' | 'uploads'>,
  onError: (error: unknown) => void,
): () => void {
  const timer = setInterval(() => {
    const now = clock();
    purgeExpired(database, now).catch(onError);
    purgeMailSubscriptions(database, now).catch(onError);
    purgeUploads(database, uploads, now).catch(onError);
  }, HOUR_MS).unref();
  return () => {
    clearInterval(timer);
  };
}

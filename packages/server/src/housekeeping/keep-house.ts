import type { Database } from '../database/open-database.ts';
import { purgeExpired } from './purge-expired.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Runs the upkeep every hour. @returns stops it */
export function keepHouse(database: Database, onError: (error: unknown) => void): () => void {
  const timer = setInterval(() => {
    purgeExpired(database, new Date()).catch(onError);
  }, HOUR_MS).unref();
  return () => {
    clearInterval(timer);
  };
}

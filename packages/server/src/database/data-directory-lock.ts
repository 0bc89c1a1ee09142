import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../start-error.ts';

export interface DataDirectoryLock {
  release(): void;
}

const SQLITE_BUSY = 5;

/**
 * Two processes on one PGlite directory silently destroy each other's rows. Node has no file lock
 * of its own, but its SQLite uses the operating system's: exclusive from the first moment, and
 * released when the process ends, however it ends. A pid file is neither.
 * @throws StartError when another process holds the directory
 */
export function lockDataDirectory(directory: string): DataDirectoryLock {
  const path = join(directory, 'damrong.lock');
  const file = new DatabaseSync(path);
  try {
    file.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    file.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      throw new StartError(
        `The data directory ${directory} is in use by another process, which holds the lock ${path}. Stop that process first, or choose another directory with DAMRONG_DATA_DIR.`,
      );
    }
    throw error;
  }
  return {
    release() {
      if (file.isOpen) file.close();
    },
  };
}

import { chmod, lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';

const OWNER_ONLY = { folder: 0o700, file: 0o600 } as const;
const OTHERS = 0o077;

/**
 * Makes a directory the process's own: nobody else of this machine may enter it or open a file of
 * it, however it was created and whatever the umask says.
 * @throws StartError when the file system or another owner does not allow that
 */
export async function makePrivate(directory: string, setting: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: OWNER_ONLY.folder });
    await chmod(directory, OWNER_ONLY.folder);
    await closeFiles(directory);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new StartError(
      `The directory ${directory} cannot be kept from other users of this machine (${code}). Give it to the user that runs the centre (chown -R), or choose another with ${setting}.`,
    );
  }
  // Windows has no such modes; some file systems accept the change and ignore it.
  if (process.platform === 'win32') return;
  if (((await lstat(directory)).mode & OTHERS) !== 0) {
    throw new StartError(
      `Other users of this machine can open ${directory}, and its file system does not let that be changed. Choose another directory with ${setting}.`,
    );
  }
}

/** The engine creates its files open to all, whatever the umask says. */
export async function closeFiles(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, OWNER_ONLY.folder);
    else if (entry.isFile()) await chmod(path, OWNER_ONLY.file);
  }
}

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Pages in the caches of others go on asking for what they know. */
const KEPT_DAYS = 30;

const NAME = /^(?:[a-z]+(?:-[a-z]+)*)\/\d\d\.([0-9a-f]{32})\.json$/;

/** The name of a published file: its kind, its province or `00`, and the hash of what it says. */
export function contentFileName(kind: string, area: string, text: string): string {
  return `${kind}/${area}.${hashOf(text)}.json`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/**
 * Published files on the disk, which all processes of one database share. A name says what is in the
 * file, so that two processes that write the same one agree, and what a crash has left unfinished is no
 * file of that name.
 */
export class ContentFiles {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Undefined for a name that no file has, and for one that does not say what the file says. */
  async read(name: string): Promise<string | undefined> {
    const hash = NAME.exec(name)?.[1];
    if (hash === undefined) return undefined;
    try {
      const text = await readFile(join(this.#directory, name), 'utf8');
      return hashOf(text) === hash ? text : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** Whole or not at all; again changes nothing but the day from which an old one is counted. */
  async write(name: string, text: string, now: Date): Promise<void> {
    const path = join(this.#directory, name);
    if ((await this.read(name)) === text) return utimes(path, now, now);
    const arriving = `${path}.${pid}.part`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      await writeFile(arriving, text, { mode: 0o600, flush: true });
      await rename(arriving, path);
      await utimes(path, now, now);
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
  }

  /** Removes what nobody has named for a month, and what was never finished. */
  async purge(inUse: ReadonlySet<string>, now: Date): Promise<void> {
    const oldest = now.getTime() - KEPT_DAYS * DAY_MS;
    for (const kind of await list(this.#directory)) {
      for (const file of await list(join(this.#directory, kind))) {
        const path = join(this.#directory, kind, file);
        if (inUse.has(`${kind}/${file}`)) continue;
        if ((await stat(path)).mtimeMs < oldest) await rm(path, { force: true });
      }
    }
  }
}

async function list(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}

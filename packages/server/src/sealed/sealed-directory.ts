import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkDirectory,
  fromBase64,
  isSealedError,
  standingOfficers,
  type Directory,
} from '@damrong/contract/sealed';
import { ProblemError } from '../problem-error.ts';

interface Installed {
  readonly stamp: string;
  /** The signed file as it was put there, for browsers, which judge it themselves. */
  readonly file: string;
  readonly roots: readonly string[];
  readonly directory: Directory;
}

/**
 * The signed list of officers that an operator has installed: `directory.json` and `roots.json` in one
 * folder. It is read anew when it was replaced. What two roots have not signed is not served.
 */
export class SealedDirectory {
  readonly #folder: string | undefined;
  #installed: Installed | undefined;

  /** @param folder undefined where the centre takes no sealed reports */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** Whether this centre is set up for sealed reports, whatever the directory says today. */
  get isOffered(): boolean {
    return this.#folder !== undefined;
  }

  /** @throws ProblemError `not_found` where there is none that can be trusted at this moment */
  async read(now: Date): Promise<Installed> {
    const folder = this.#folder;
    if (folder === undefined) throw new ProblemError('not_found');
    try {
      const { mtimeMs, ino } = await stat(join(folder, 'directory.json'));
      const stamp = `${mtimeMs} ${ino}`;
      if (this.#installed?.stamp !== stamp) this.#installed = await load(folder, stamp, now);
    } catch (error) {
      if (isSealedError(error) || isMissing(error)) throw new ProblemError('not_found');
      throw error;
    }
    if (Date.parse(this.#installed.directory.notAfter) < now.getTime()) {
      throw new ProblemError('not_found');
    }
    return this.#installed;
  }

  /** Keys of the officers of a centre who are in office; none where nothing is installed. */
  async standingKids(provinceCode: string, now: Date): Promise<ReadonlySet<string>> {
    const { directory } = await this.read(now);
    return new Set(standingOfficers(directory, provinceCode, now).map(({ kid }) => kid));
  }
}

async function load(folder: string, stamp: string, now: Date): Promise<Installed> {
  const file = await readFile(join(folder, 'directory.json'), 'utf8');
  const roots = JSON.parse(await readFile(join(folder, 'roots.json'), 'utf8')) as string[];
  const directory = await checkDirectory(JSON.parse(file), {
    roots: roots.map((root) => fromBase64(root) ?? new Uint8Array()),
    leastVersion: 1,
    now,
  });
  return { stamp, file, roots, directory };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

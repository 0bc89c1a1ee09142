import {
  chmod,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { AttachmentSize } from '@damrong/contract';
import { StartError } from '../start-error.ts';
import type { UploadClaim } from './upload-claim.ts';

const sizes = ['whole', 'preview'] as const satisfies readonly AttachmentSize[];

/** Of the name of a file that arrives; more may follow. */
const KEY_DIGITS = 64;

export interface StoredFile {
  readonly path: string;
  readonly bytes: number;
}

/** Tells how many bytes the disk of a directory can still take. */
export type FreeBytes = (directory: string) => Promise<number>;

async function freeOnDisk(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}

/**
 * Files on a disk that every process of the centre shares: `arriving/` as they were sent, `kept/`
 * as they are served. Names are made here and never contain anything that was sent.
 */
export class FileStore {
  readonly #directory: string;
  readonly #freeBytes: FreeBytes;

  constructor(directory: string, freeBytes: FreeBytes = freeOnDisk) {
    this.#directory = directory;
    this.#freeBytes = freeBytes;
  }

  /** @throws StartError when the process may not write there */
  async prepare(): Promise<void> {
    try {
      for (const folder of ['arriving', 'kept']) {
        const path = join(this.#directory, folder);
        await mkdir(path, { recursive: true, mode: 0o700 });
        // It may have been created by somebody else, and open to all.
        await chmod(path, 0o700);
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      throw new StartError(
        `Files cannot be stored in ${this.#directory} (${code}). Give the directory to the user that runs the centre, or choose another with DAMRONG_FILES_DIR.`,
      );
    }
  }

  freeBytes(): Promise<number> {
    return this.#freeBytes(this.#directory);
  }

  async create(key: Buffer): Promise<void> {
    const handle = await open(this.#arriving(key), 'wx', 0o600);
    await handle.close();
  }

  /** How many bytes have arrived; undefined when there is no such file. */
  async arrived(key: Buffer): Promise<number | undefined> {
    return sizeOf(this.#arriving(key));
  }

  /**
   * Writes what comes at its place, piece by piece: whatever arrived before the line broke stays.
   * @returns the new number of bytes; undefined when there is no such file
   */
  async write(
    key: Buffer,
    offset: number,
    pieces: AsyncIterable<Buffer>,
  ): Promise<number | undefined> {
    const handle = await ifThere(open(this.#arriving(key), 'r+'));
    if (handle === undefined) return undefined;
    let end = offset;
    try {
      for await (const piece of pieces) {
        await handle.write(piece, 0, piece.length, end);
        end += piece.length;
      }
    } finally {
      await handle.close();
    }
    return end;
  }

  read(key: Buffer): Promise<Buffer> {
    return readFile(this.#arriving(key));
  }

  /** Writes what was made of a file beside it, for this claim alone; nobody is served it yet. */
  async stage(claim: UploadClaim, size: AttachmentSize, bytes: Buffer): Promise<void> {
    await writeFile(this.#staged(claim, size), bytes, { mode: 0o600, flush: true });
  }

  /** Puts what was staged where it is served from; readers see all of a file or nothing. */
  async publish(claim: UploadClaim): Promise<void> {
    const folder = this.#folder(claim.key);
    if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) {
      await syncDirectory(join(folder, '..'));
    }
    for (const size of sizes) {
      await ifThere(rename(this.#staged(claim, size), this.#kept(claim.key, size)));
    }
    // A case that was acknowledged keeps its files through a power cut, and so do their names.
    await syncDirectory(folder);
  }

  /** Removes what was staged and not published. */
  async unstage(claim: UploadClaim): Promise<void> {
    for (const size of sizes) await rm(this.#staged(claim, size), { force: true });
  }

  async find(key: Buffer, size: AttachmentSize): Promise<StoredFile | undefined> {
    const path = this.#kept(key, size);
    const bytes = await sizeOf(path);
    return bytes === undefined ? undefined : { path, bytes };
  }

  async removeArriving(key: Buffer): Promise<void> {
    await rm(this.#arriving(key), { force: true });
  }

  async remove(key: Buffer): Promise<void> {
    await this.removeArriving(key);
    for (const size of sizes) await rm(this.#kept(key, size), { force: true });
  }

  /** Clears away what arrived before a moment, and what was staged, unless it is still wanted. */
  async removeOldArriving(
    before: Date,
    isWanted: (key: Buffer) => Promise<boolean>,
  ): Promise<void> {
    const folder = join(this.#directory, 'arriving');
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const written = (await ifThere(stat(path)))?.mtime;
      if (written === undefined || written >= before) continue;
      if (await isWanted(Buffer.from(name.slice(0, KEY_DIGITS), 'hex'))) continue;
      await rm(path, { force: true });
    }
  }

  #arriving(key: Buffer): string {
    return join(this.#directory, 'arriving', key.toString('hex'));
  }

  #staged({ key, token }: UploadClaim, size: AttachmentSize): string {
    return `${this.#arriving(key)}.${token.toString('hex')}.${size}`;
  }

  #folder(key: Buffer): string {
    return join(this.#directory, 'kept', key.toString('hex', 0, 1));
  }

  #kept(key: Buffer, size: AttachmentSize): string {
    return join(this.#folder(key), `${key.toString('hex')}.${size}`);
  }
}

/** @returns undefined when there is no such file */
async function ifThere<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const sizeOf = async (path: string) => (await ifThere(stat(path)))?.size;

async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

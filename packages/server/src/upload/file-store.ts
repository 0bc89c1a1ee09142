import { mkdir, open, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttachmentSize } from '@damrong/contract';
import { StartError } from '../start-error.ts';

export interface StoredFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Files on a disk that every process of the centre shares: `arriving/` as they were sent, `kept/`
 * as they are served. Names are made here and never contain anything that was sent.
 */
export class FileStore {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** @throws StartError when the process may not write there */
  async prepare(): Promise<void> {
    try {
      for (const folder of ['arriving', 'kept']) {
        await mkdir(join(this.#directory, folder), { recursive: true, mode: 0o700 });
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      throw new StartError(
        `Files cannot be stored in ${this.#directory} (${code}). Choose another directory with DAMRONG_FILES_DIR.`,
      );
    }
  }

  async freeBytes(): Promise<number> {
    const { bavail, bsize } = await statfs(this.#directory);
    return bavail * bsize;
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
   * @returns the new number of bytes
   */
  async write(key: Buffer, offset: number, pieces: AsyncIterable<Buffer>): Promise<number> {
    const handle = await open(this.#arriving(key), 'r+');
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

  /** Puts a file where it is served from; readers see all of it or nothing. */
  async keep(key: Buffer, size: AttachmentSize, bytes: Buffer): Promise<void> {
    const path = this.#kept(key, size);
    const unfinished = `${path}.${process.pid}.tmp`;
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    await writeFile(unfinished, bytes, { mode: 0o600, flush: true });
    await rename(unfinished, path);
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
    await rm(this.#kept(key, 'whole'), { force: true });
    await rm(this.#kept(key, 'preview'), { force: true });
  }

  #arriving(key: Buffer): string {
    return join(this.#directory, 'arriving', key.toString('hex'));
  }

  #kept(key: Buffer, size: AttachmentSize): string {
    const name = key.toString('hex');
    return join(this.#directory, 'kept', name.slice(0, 2), `${name}.${size}`);
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

import type { Readable } from 'node:stream';
import { DataStore, Upload } from '@tus/server';
import type { AppContext } from '../app-context.ts';
import { ProblemError } from '../problem-error.ts';
import { keptFree, policy } from './upload-policy.ts';
import { uploadKey } from './upload-key.ts';
import { findUpload, insertUpload } from './upload-rows.ts';

const HOUR_MS = 60 * 60 * 1000;
const LATER = 3600;

/** Where the tus server puts what arrives: the row in the database, the bytes on the disk. */
export class ArrivingStore extends DataStore {
  readonly #context: () => AppContext;

  constructor(context: () => AppContext) {
    super();
    this.extensions = ['creation', 'creation-with-upload', 'expiration', 'termination'];
    this.#context = context;
  }

  /** @throws ProblemError when the disk is nearly full */
  override async create(upload: Upload): Promise<Upload> {
    const { clock, database, uploads } = this.#context();
    const { files } = uploads;
    if ((await files.freeBytes()) < keptFree) {
      throw new ProblemError('unavailable', { retryAfter: LATER });
    }
    const key = uploadKey(upload.id);
    const now = clock();
    // First the row: a file without one would never be cleared away.
    await insertUpload(database, { key, announced: upload.size ?? 0, now });
    await files.create(key);
    upload.creation_date = now.toISOString();
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const key = uploadKey(id);
    const { database, uploads } = this.#context();
    const row = await findUpload(database, key);
    if (row === undefined) throw new ProblemError('not_found');
    const { announced, state, created_at: created } = row;
    const offset = state === 'arriving' ? await uploads.files.arrived(key) : announced;
    if (offset === undefined) throw new ProblemError('not_found');
    return new Upload({ id, size: announced, offset, creation_date: created.toISOString() });
  }

  /** @throws ProblemError when the upload was removed since its offset was asked */
  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const end = await this.#context().uploads.files.write(uploadKey(id), offset, stream);
    if (end === undefined) throw new ProblemError('not_found');
    return end;
  }

  override async remove(id: string): Promise<void> {
    const { clock, uploads } = this.#context();
    const isRemoved = await uploads.remove(uploadKey(id), clock());
    if (!isRemoved) throw new ProblemError('not_found');
  }

  override getExpiration(): number {
    return policy.hours * HOUR_MS;
  }
}

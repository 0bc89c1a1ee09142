import type { Readable } from 'node:stream';
import { DataStore, Upload } from '@tus/server';
import type { AppContext } from '../app-context.ts';
import { ProblemError } from '../problem-error.ts';
import { policy } from './upload-policy.ts';
import { uploadKey } from './upload-key.ts';
import type { UploadRoom } from './upload-room.ts';
import { findUpload } from './upload-rows.ts';

const HOUR_MS = 60 * 60 * 1000;
const CHECK_BYTES = 1024 * 1024;

/** Where the tus server puts what arrives: the row in the database, the bytes on the disk. */
export class ArrivingStore extends DataStore {
  readonly #context: () => AppContext;
  readonly #address: () => string | undefined;

  /** @param address of the citizen who sends what is being created; undefined for an officer */
  constructor(context: () => AppContext, address: () => string | undefined) {
    super();
    this.extensions = ['creation', 'creation-with-upload', 'expiration', 'termination'];
    this.#context = context;
    this.#address = address;
  }

  /** @throws ProblemError when there is no room for it */
  override async create(upload: Upload): Promise<Upload> {
    const { clock, uploads, uploadRoom } = this.#context();
    const key = uploadKey(upload.id);
    const now = clock();
    // First the row: a file without one would never be cleared away.
    await uploadRoom.reserve({ key, announced: upload.size ?? 0, now }, this.#address());
    await uploads.files.create(key);
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

  /** @throws ProblemError when it was removed since its offset was asked, or the disk fills up */
  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const { uploads, uploadRoom } = this.#context();
    const pieces = checkedPieces(stream, uploadRoom);
    const end = await uploads.files.write(uploadKey(id), offset, pieces);
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

/** What was announced may have found room that others have used up since. */
export async function* checkedPieces(
  stream: AsyncIterable<Buffer>,
  room: UploadRoom,
): AsyncGenerator<Buffer> {
  let unchecked = CHECK_BYTES;
  for await (const piece of stream) {
    if (unchecked >= CHECK_BYTES) {
      await room.checkDisk();
      unchecked = 0;
    }
    unchecked += piece.length;
    yield piece;
  }
}

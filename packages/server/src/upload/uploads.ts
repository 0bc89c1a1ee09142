import type { UploadState } from '@damrong/contract';
import type { UploadTable } from '../database/attachment-tables.ts';
import type { Database } from '../database/open-database.ts';
import { ProblemError } from '../problem-error.ts';
import type { FileStore } from './file-store.ts';
import { validateFile } from './validate-file.ts';
import { uploadKey } from './upload-key.ts';
import { findUpload, recordVerdict, type Verdict } from './upload-rows.ts';

/** Pictures that are made at the same time; each takes a core and some tens of megabytes. */
const AT_ONCE = 2;

/** Files between their arrival and their case. */
export class Uploads {
  readonly files: FileStore;
  readonly #database: Database;
  readonly #processing = new Map<string, Promise<UploadTable | undefined>>();
  readonly #lanes = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  #turn = 0;

  constructor(database: Database, files: FileStore) {
    this.#database = database;
    this.files = files;
  }

  /** How an upload stands. @throws ProblemError when there is none of this id */
  async state(id: string): Promise<UploadState> {
    const key = uploadKey(id);
    const row = await this.process(key);
    if (row === undefined) throw new ProblemError('not_found');
    const { state, announced, issue, media_type: type } = row;
    const received = state === 'arriving' ? await this.files.arrived(key) : announced;
    return { state, received: received ?? 0, announced, type, issue };
  }

  /**
   * Reads and judges an upload of which all bytes have arrived, once; any process may do it, also
   * after the one that received the last byte has ended.
   */
  async process(key: Buffer): Promise<UploadTable | undefined> {
    const name = key.toString('hex');
    const known = this.#processing.get(name);
    if (known !== undefined) return known;
    const processing = this.#process(key).finally(() => this.#processing.delete(name));
    this.#processing.set(name, processing);
    return processing;
  }

  async #process(key: Buffer): Promise<UploadTable | undefined> {
    const row = await findUpload(this.#database, key);
    if (row?.state !== 'arriving') return row;
    if ((await this.files.arrived(key)) !== row.announced) return row;
    const verdict = await this.#inLane(() => this.#validate(key));
    const validated = await recordVerdict(this.#database, key, verdict);
    await this.files.removeArriving(key);
    // Nobody waits for it any more: it was removed while it was being made.
    if (validated === undefined) await this.files.remove(key);
    return validated;
  }

  async #validate(key: Buffer): Promise<Verdict> {
    const validated = await validateFile(await this.files.read(key));
    if ('issue' in validated) return { state: 'refused', issue: validated.issue };
    await this.files.keep(key, 'whole', validated.bytes);
    const facts = {
      state: 'ready',
      media_type: validated.type,
      bytes: validated.bytes.length,
    } as const;
    if (validated.type === 'application/pdf') return { ...facts, width: null, height: null };
    await this.files.keep(key, 'preview', validated.preview);
    return { ...facts, width: validated.width, height: validated.height };
  }

  /** Each lane does one after the other. */
  #inLane<T>(work: () => Promise<T>): Promise<T> {
    this.#turn = (this.#turn + 1) % AT_ONCE;
    const result = (this.#lanes[this.#turn] ?? Promise.resolve()).then(work);
    this.#lanes[this.#turn] = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }
}

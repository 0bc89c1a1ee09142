import type { UploadState } from '@damrong/contract';
import type { UploadTable } from '../database/attachment-tables.ts';
import type { Database } from '../database/open-database.ts';
import { Refusal } from '../refusal.ts';
import type { FileStore } from './file-store.ts';
import { judgeFile } from './judge-file.ts';
import { uploadKey } from './upload-key.ts';
import { findUpload, recordVerdict, type Verdict } from './upload-rows.ts';

/** Pictures that are made at the same time; each takes a core and some tens of megabytes. */
const AT_ONCE = 2;

/** Files between their arrival and their case. */
export class Uploads {
  readonly files: FileStore;
  readonly #database: Database;
  readonly #settling = new Map<string, Promise<UploadTable | undefined>>();
  readonly #lanes = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  #turn = 0;

  constructor(database: Database, files: FileStore) {
    this.#database = database;
    this.files = files;
  }

  /** How an upload stands. @throws Refusal when there is none of this id */
  async state(id: string): Promise<UploadState> {
    const key = uploadKey(id);
    const row = await this.settle(key);
    if (row === undefined) throw new Refusal('not_found');
    const { state, announced, issue, media_type: type } = row;
    const received = state === 'arriving' ? await this.files.arrived(key) : announced;
    return { state, received: received ?? 0, announced, type, issue };
  }

  /**
   * Reads and judges an upload of which all bytes have arrived, once; any process may do it, also
   * after the one that received the last byte has ended.
   */
  async settle(key: Buffer): Promise<UploadTable | undefined> {
    const name = key.toString('hex');
    const known = this.#settling.get(name);
    if (known !== undefined) return known;
    const settling = this.#settle(key).finally(() => this.#settling.delete(name));
    this.#settling.set(name, settling);
    return settling;
  }

  async #settle(key: Buffer): Promise<UploadTable | undefined> {
    const row = await findUpload(this.#database, key);
    if (row?.state !== 'arriving') return row;
    if ((await this.files.arrived(key)) !== row.announced) return row;
    const verdict = await this.#inLane(() => this.#judge(key));
    const judged = await recordVerdict(this.#database, key, verdict);
    await this.files.removeArriving(key);
    // Nobody waits for it any more: it was removed while it was being made.
    if (judged === undefined) await this.files.remove(key);
    return judged;
  }

  async #judge(key: Buffer): Promise<Verdict> {
    const judged = await judgeFile(await this.files.read(key));
    if ('issue' in judged) return { state: 'refused', issue: judged.issue };
    await this.files.keep(key, 'whole', judged.bytes);
    const facts = { state: 'ready', media_type: judged.type, bytes: judged.bytes.length } as const;
    if (judged.type === 'application/pdf') return { ...facts, width: null, height: null };
    await this.files.keep(key, 'preview', judged.preview);
    return { ...facts, width: judged.width, height: judged.height };
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

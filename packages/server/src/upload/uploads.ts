import { createHash, randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { UploadState } from '@damrong/contract';
import type { UploadRow } from '../database/attachment-tables.ts';
import type { Database } from '../database/open-database.ts';
import { ProblemError } from '../problem-error.ts';
import { FairLanes, type LaneLoad } from '../throttle/fair-lanes.ts';
import type { FileStore } from './file-store.ts';
import {
  claimUpload,
  recordVerdict,
  releaseClaim,
  RENEW_MS,
  renewClaim,
  type UploadClaim,
  type Verdict,
} from './upload-claim.ts';
import { uploadKey } from './upload-key.ts';
import { findRemoved, findUpload, forgetRemoved, isNeeded, markRemoved } from './upload-rows.ts';
import { validateFile } from './validate-file.ts';

/**
 * Pictures that are made at the same time; each takes a core and some tens of megabytes. Half of the
 * processors serve the calls.
 */
const AT_ONCE = Math.max(2, Math.floor(availableParallelism() / 2));

/** Files of officers, who have proved who they are. */
const DESK = 'desk';

/** Attempts that ended without a verdict, as by a crash, before the file counts as unreadable. */
const MOST_ATTEMPTS = 3;

/** How often to look whether another process has done with a file. */
const POLL_MS = 200;

/** Files between their arrival and their case. */
export class Uploads {
  readonly files: FileStore;
  readonly #database: Database;
  readonly #processing = new Map<string, Promise<UploadRow | undefined>>();
  readonly #lanes = new FairLanes({
    lanes: AT_ONCE,
    // Whoever else brings a picture has the next lane that is free, a second or so later.
    ofOneOwner: AT_ONCE,
    mostWaiting: 500,
    // A hall full of people behind one address, with five photos each.
    mostWaitingOfOne: 150,
    retryAfter: 10,
  });

  constructor(database: Database, files: FileStore) {
    this.#database = database;
    this.files = files;
  }

  /** How busy the making of pictures is. */
  get load(): LaneLoad {
    return this.#lanes.load;
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
   * Validates an upload of which all bytes have arrived and makes its picture, once; any process
   * may do it, also after the one that received the last byte has ended.
   * @returns undefined when a case has taken the upload, or it was removed
   * @throws ProblemError when too many files wait; the upload stays as it is, to be asked for again
   */
  async process(key: Buffer): Promise<UploadRow | undefined> {
    const name = key.toString('hex');
    const known = this.#processing.get(name);
    if (known !== undefined) return known;
    const processing = this.#process(key).finally(() => this.#processing.delete(name));
    this.#processing.set(name, processing);
    return processing;
  }

  /** Takes an upload back. @returns false when a case has taken it, or it was never there */
  async remove(key: Buffer, now: Date): Promise<boolean> {
    if (!(await markRemoved(this.#database, key, now))) return false;
    await this.clearRemoved({ key });
    return true;
  }

  /**
   * Clears away the files of uploads that were removed. A file on which a process is at work is left
   * to that process, or to the next upkeep if it was killed.
   * @returns how many were cleared away
   */
  async clearRemoved(which: { key?: Buffer; limit?: number }): Promise<number> {
    const removed = await findRemoved(this.#database, which);
    for (const key of removed) {
      await this.files.remove(key);
      await forgetRemoved(this.#database, key);
    }
    return removed.length;
  }

  async #process(key: Buffer): Promise<UploadRow | undefined> {
    for (;;) {
      const row = await findUpload(this.#database, key);
      if (row?.state !== 'arriving') return row;
      const arrived = await this.files.arrived(key);
      // Gone since the row was read: another process has come to its verdict.
      if (arrived === undefined) return findUpload(this.#database, key);
      if (arrived !== row.announced) return row;
      const isDone = await this.#lanes.run(networkOf(row), row.announced, () => this.#attempt(key));
      if (!isDone) await delay(POLL_MS);
    }
  }

  /** @returns false when another process is at work on the file */
  async #attempt(key: Buffer): Promise<boolean> {
    const claim = { key, token: randomBytes(16) };
    const row = await claimUpload(this.#database, claim);
    if (row === undefined) return false;
    const renewing = setInterval(() => {
      // What cannot be renewed runs out, and another process takes over.
      renewClaim(this.#database, claim).catch(() => undefined);
    }, RENEW_MS);
    try {
      await this.#conclude(claim, row);
    } catch (error) {
      await releaseClaim(this.#database, claim).catch(() => undefined);
      throw error;
    } finally {
      clearInterval(renewing);
      await this.files.unstage(claim);
    }
    return true;
  }

  async #conclude(claim: UploadClaim, { attempts }: UploadRow): Promise<void> {
    const { key } = claim;
    const verdict: Verdict =
      attempts > MOST_ATTEMPTS
        ? { state: 'refused', issue: 'file_unreadable' }
        : await this.#validate(claim);
    // Only who still has the claim may touch what cases are served from.
    if (!(await renewClaim(this.#database, claim))) return;
    if (verdict.state === 'ready') await this.files.publish(claim);
    const row = await recordVerdict(this.#database, claim, verdict);
    if (row === undefined) {
      // Another process took over, and the file is its own, or a case's, or was cleared away by now.
      if (!(await isNeeded(this.#database, key))) await this.files.remove(key);
    } else if (row.removed_at === null) await this.files.removeArriving(key);
    else await this.clearRemoved({ key });
  }

  async #validate(claim: UploadClaim): Promise<Verdict> {
    const file = await validateFile(await this.files.read(claim.key));
    if ('issue' in file) return { state: 'refused', issue: file.issue };
    await this.files.stage(claim, 'whole', file.bytes);
    const facts = {
      state: 'ready',
      media_type: file.type,
      bytes: file.bytes.length,
      digest: createHash('sha256').update(file.bytes).digest(),
    } as const;
    if (file.type === 'application/pdf') return { ...facts, width: null, height: null };
    await this.files.stage(claim, 'preview', file.preview);
    return { ...facts, width: file.width, height: file.height };
  }
}

/** Whose turn a file takes: that of the network from which it came. */
function networkOf({ network }: UploadRow): string {
  return network?.toString('hex') ?? DESK;
}

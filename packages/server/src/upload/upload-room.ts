import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { networkOf } from '../abuse/network-of.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';
import type { FileStore } from './file-store.ts';
import { policy } from './upload-policy.ts';
import { insertUpload, type NewUpload } from './upload-rows.ts';

export interface UploadRoomOptions {
  readonly secret: Buffer;
  /** Bytes that citizens' files which wait for their case may take together. */
  readonly mostBytes: number;
  /** Bytes of the disk that files leave free. */
  readonly keptFree: number;
  /** True when the database writes to the same disk. */
  readonly isDatabaseBeside: boolean;
}

/**
 * `open`: files are taken. `full`: not all of them are, complaints go on. `disk-full`: there is no
 * room for complaints either.
 */
export type UploadRoomState = 'open' | 'full' | 'disk-full';

interface Waiting {
  readonly all: number;
  readonly ofNetwork: number;
  /** Announced by those that have not wholly arrived. */
  readonly arriving: number;
}

/** A network may take a quarter of what the others leave, so that there is always some left. */
const SHARE = 4;

/** What the smallest file counts: a million empty ones are a burden too. */
const LEAST_BYTES = 256 * 1024;

const LATER = 600;
const STATE_MS = 5000;
const LAST_FREE = 64 * 1024 * 1024;

/** Any number that no other lock of the database has: reservations are made one after another. */
const LOCK = 1_567_001;

/**
 * The room of files that wait for their case. What is announced is reserved before a byte has
 * come, in the database that all processes share.
 */
export class UploadRoom {
  readonly #database: Database;
  readonly #files: FileStore;
  readonly #options: UploadRoomOptions;
  #known: { readonly until: number; readonly state: Promise<UploadRoomState> } | undefined;

  constructor(database: Database, files: FileStore, options: UploadRoomOptions) {
    this.#database = database;
    this.#files = files;
    this.#options = options;
  }

  /**
   * Stores the row of an upload when there is room for all that it announces.
   * @param address of the citizen who sends it; undefined for an officer, whom only the disk limits
   * @throws ProblemError when there is none
   */
  async reserve(upload: NewUpload, address: string | undefined): Promise<void> {
    const network = address === undefined ? null : this.#fingerprint(address);
    const bytes = Math.max(upload.announced, LEAST_BYTES);
    const { mostBytes, keptFree } = this.#options;
    await asMaintenance(this.#database, async (transaction) => {
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
      const waiting = await waitingUploads(transaction, network);
      const free = (await this.#files.freeBytes()) - waiting.arriving;
      if (free - upload.announced < keptFree) throw later('unavailable');
      if (network !== null) {
        const left = mostBytes - waiting.all;
        if (bytes > left) throw later('unavailable');
        if (waiting.ofNetwork + bytes > left / SHARE) throw later('too_many_requests');
      }
      await insertUpload(transaction, { ...upload, network });
    });
  }

  /** @throws ProblemError when what is on its way would take what complaints need */
  async checkDisk(): Promise<void> {
    if ((await this.#files.freeBytes()) < this.#options.keptFree) throw later('unavailable');
  }

  /** For whoever watches the centre; a few seconds old, since anybody may ask. */
  state(): Promise<UploadRoomState> {
    const now = performance.now();
    if (this.#known === undefined || this.#known.until <= now) {
      this.#known = { until: now + STATE_MS, state: this.#state() };
      this.#known.state.catch(() => (this.#known = undefined));
    }
    return this.#known.state;
  }

  async #state(): Promise<UploadRoomState> {
    const { mostBytes, keptFree, isDatabaseBeside } = this.#options;
    const free = await this.#files.freeBytes();
    if (isDatabaseBeside && free < LAST_FREE) return 'disk-full';
    const waiting = await asMaintenance(this.#database, (transaction) =>
      waitingUploads(transaction, null),
    );
    const room = Math.min(free - waiting.arriving - keptFree, mostBytes - waiting.all);
    return room >= policy.bytes ? 'open' : 'full';
  }

  #fingerprint(address: string): Buffer {
    const network = `uploads of network ${networkOf(address)}`;
    return createHmac('sha256', this.#options.secret).update(network).digest().subarray(0, 16);
  }
}

async function waitingUploads(
  transaction: Transaction<'maintenance'>,
  network: Buffer | null,
): Promise<Waiting> {
  const counted = sql`greatest(announced, ${LEAST_BYTES}::integer)`;
  const { rows } = await sql<Record<keyof Waiting, string>>`
    select coalesce(sum(${counted}) filter (where network is not null), 0) as all,
      coalesce(sum(${counted}) filter (where network = ${network}::bytea), 0) as "ofNetwork",
      coalesce(sum(announced) filter (where state = 'arriving'), 0) as arriving
    from uploads
  `.execute(transaction);
  const [row] = rows;
  return {
    all: Number(row?.all),
    ofNetwork: Number(row?.ofNetwork),
    arriving: Number(row?.arriving),
  };
}

function later(code: 'unavailable' | 'too_many_requests'): ProblemError {
  return new ProblemError(code, { retryAfter: LATER });
}

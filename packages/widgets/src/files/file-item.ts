import { beginUploadRoute, type UploadPolicy, type UploadState } from '@damrong/contract';
import { PutOffError, readState } from './center-files.ts';
import { FileError, toFileIssue, type FileIssue } from './file-issue.ts';
import type { Calls } from '../platform/transport.ts';
import { prepareFile } from './prepare-file.ts';
import { FileSender } from './send-file.ts';

export type FileState =
  | 'preparing'
  | 'queued'
  | 'sending'
  | 'paused'
  | 'broken'
  | 'checking'
  | 'ready'
  | 'refused'
  | 'failed';

const underWay: ReadonlySet<FileState> = new Set([
  'preparing',
  'queued',
  'sending',
  'broken',
  'checking',
]);

/** The centre keeps a file for a day; within the first hour nobody needs to ask. */
const FRESH_MS = 60 * 60 * 1000;
/** How often a file that has arrived is asked about over a line that keeps breaking. */
const CHECKS = 20;
const CHECK_AGAIN_MS = 3000;

/** A file that the centre has taken, and since when, in milliseconds since 1970. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly at: number;
}

/** Where files go, and the calls that ask there. */
export interface UploadCenter {
  readonly calls: Calls;
  readonly centerUrl: string;
}

/** One file from the device until the centre has judged it. */
export class FileItem {
  readonly name: string;
  state: FileState = 'preparing';
  /** Why it is refused. */
  issue: FileIssue | undefined;
  preview: HTMLCanvasElement | undefined;
  /** Of 100. */
  percent = 0;
  /** What the case names the file by, once it is ready. */
  id = '';

  readonly #file: File | undefined;
  readonly #center: UploadCenter;
  readonly #onChange: (item: FileItem) => void;
  #blob: Blob | undefined;
  #sender: FileSender | undefined;
  #readyAt = 0;

  /** @param file of the device, or what went up in an earlier visit */
  constructor(file: File | SentFile, center: UploadCenter, onChange: (item: FileItem) => void) {
    this.name = file.name;
    if ('id' in file) {
      this.id = file.id;
      this.#readyAt = file.at;
      this.state = 'ready';
    } else this.#file = file;
    this.#center = center;
    this.#onChange = onChange;
  }

  /** Something still happens to it by itself. */
  get isUnderWay(): boolean {
    return underWay.has(this.state);
  }

  /** It is not added. */
  get isLost(): boolean {
    return this.state === 'refused' || this.state === 'failed';
  }

  /** It is not added, and could be sent once more. */
  get canRetry(): boolean {
    const { state, issue } = this;
    return this.#blob !== undefined && (state === 'failed' || issue === 'upload_unknown');
  }

  get sent(): SentFile | undefined {
    const { id, name, state } = this;
    return state === 'ready' ? { id, name, at: this.#readyAt } : undefined;
  }

  async prepare(policy: UploadPolicy): Promise<void> {
    if (this.#file === undefined) return;
    try {
      const { blob, preview } = await prepareFile(this.#file, policy);
      this.#blob = blob;
      this.preview = preview;
      this.#become('queued');
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Begins to send, or goes on. */
  send({ chunkBytes }: UploadPolicy): void {
    const blob = this.#blob;
    if (blob === undefined) return;
    this.issue = undefined;
    this.#sender ??= new FileSender(blob, {
      endpoint: this.#center.centerUrl + beginUploadRoute.path,
      chunkSize: chunkBytes,
      onProgress: (sent) => {
        this.percent = Math.floor((sent / blob.size) * 100);
        this.#become('sending');
      },
      onSent: (id) => {
        this.percent = 100;
        void this.#check(id);
      },
      onBroken: () => {
        this.#become('broken');
      },
      onFailed: (error) => {
        this.#fail(error);
      },
    });
    this.#become('sending');
    this.#sender.start();
  }

  pause(): void {
    if (this.state !== 'sending' && this.state !== 'broken' && this.state !== 'queued') return;
    this.#sender?.pause();
    this.#become('paused');
  }

  /** Waits for its turn again, from the beginning where the centre has forgotten it. */
  queue(): void {
    if (this.state === 'failed' || this.state === 'refused') this.#sender = undefined;
    if (this.#blob !== undefined) this.#become('queued');
  }

  remove(): void {
    this.#sender?.remove();
  }

  /** Asks whether the centre still has what it took long ago; what it has forgotten is sent anew. */
  async confirm(fresh = FRESH_MS): Promise<void> {
    if (this.state !== 'ready' || Date.now() - this.#readyAt < fresh) return;
    try {
      await this.#readState(this.id);
    } catch (error) {
      if (!(error instanceof FileError)) return;
      this.#sender = undefined;
      if (this.#blob !== undefined) this.#become('queued');
      else this.#fail(error);
    }
  }

  async #check(id: string): Promise<void> {
    this.#become('checking');
    for (let left = CHECKS; left > 0; left -= 1) {
      try {
        const { state, issue } = await this.#readState(id);
        if (state === 'refused') throw new FileError(toFileIssue(issue));
        if (state !== 'ready') throw new Error(state);
        this.id = id;
        this.#readyAt = Date.now();
        this.#become('ready');
        return;
      } catch (error) {
        if (error instanceof FileError || left === 1) this.#fail(error);
        if (this.state !== 'checking') return;
        const asked = error instanceof PutOffError ? error.waitMs : 0;
        await new Promise((resolve) => setTimeout(resolve, Math.max(asked, CHECK_AGAIN_MS)));
      }
    }
  }

  #readState(id: string): Promise<UploadState> {
    const { calls, centerUrl } = this.#center;
    return readState(calls, centerUrl, id);
  }

  #fail(error: unknown): void {
    this.issue = error instanceof FileError ? error.issue : undefined;
    this.#become(this.issue === undefined ? 'failed' : 'refused');
  }

  #become(state: FileState): void {
    this.state = state;
    this.#onChange(this);
  }
}

import type { HttpRequest, HttpResponse, UploadOptions } from 'tus-js-client';
import HttpStack from 'tus-js-client/lib.esm/browser/httpStack.js';
import Upload from 'tus-js-client/lib.esm/upload.js';
import { FileError } from './file-issue.ts';

export interface Sending {
  readonly endpoint: string;
  readonly chunkSize: number;
  readonly onProgress: (sent: number) => void;
  /** All bytes are there. */
  readonly onSent: (id: string) => void;
  /** The line broke or the centre is busy; it is tried again by itself, a busy centre not for ever. */
  readonly onBroken: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** Longest wait before the next try; a line that comes back is tried at once. */
const longestWait = 15_000;
/** A request without any progress for so long belongs to a line that is gone. */
const inactivityTimeoutMs = 30_000;

/** How often the centre may put off the same bytes, and for how long, before the reader is told. */
const refusalsMax = 6;
const longestRefusal = 120_000;

const isPassing = (status: number) => status >= 500 || [408, 409, 423, 429].includes(status);

/** One file on its way by the tus protocol: goes on where it broke off, however often that is. */
export class FileSender {
  readonly #upload: Upload;
  readonly #on: Sending;
  #timer = 0;
  /** Tries, and answers that put it off, since the centre has last taken something. */
  #tries = 0;
  #refusals = 0;
  #accepted = 0;
  /** Before that it does not want to be asked again; on the clock of the page. */
  #until = 0;
  #answer: HttpResponse | undefined;
  #isRunning = false;

  constructor(blob: Blob, on: Sending) {
    this.#on = on;
    this.#upload = new Upload(blob as File, this.#options(on));
  }

  start(): void {
    this.#isRunning = true;
    addEventListener('online', this.#goOn);
    this.#goOn();
  }

  /** Keeps what has been sent. */
  pause(): void {
    this.#stop();
    void this.#upload.abort(false);
  }

  /** Gives up, and takes back what has been sent. */
  remove(): void {
    this.#stop();
    this.#upload.abort(true).catch(() => undefined);
  }

  #options({ endpoint, chunkSize, onProgress }: Sending): UploadOptions {
    return {
      ...Upload.defaultOptions,
      endpoint,
      chunkSize,
      // Waiting is done here, since a line may be gone for longer than any list of pauses.
      retryDelays: null,
      // Nothing is kept on the device.
      storeFingerprintForResuming: false,
      fingerprint: () => Promise.resolve(''),
      httpStack: new HttpStack({}),
      fileReader,
      onBeforeRequest: (request) => {
        this.#answer = undefined;
        abortWhenInactive(request);
      },
      onAfterResponse: (request, answer) => {
        this.#read(request, answer);
      },
      onProgress,
      onSuccess: () => {
        this.#stop();
        this.#on.onSent(this.#upload.url?.split('/').at(-1) ?? '');
      },
      onError: (error) => {
        this.#meet(error);
      },
    };
  }

  #read(request: HttpRequest, answer: HttpResponse): void {
    this.#answer = answer;
    const offset = Number(answer.getHeader('Upload-Offset'));
    if (offset > this.#accepted) {
      this.#accepted = offset;
      this.#tries = 0;
      this.#refusals = 0;
    }
    // The client takes this for an upload that is gone, and would begin again with the first byte.
    if (request.getMethod() === 'HEAD' && isPassing(answer.getStatus())) throw new Error('later');
  }

  #meet(error: Error): void {
    if (!this.#isRunning) return;
    const status = this.#answer?.getStatus();
    const asked = retryAfterMs(this.#answer?.getHeader('Retry-After'));
    if (status !== undefined) this.#refusals += 1;
    const isOver = this.#refusals > refusalsMax || asked > longestRefusal;
    if (!isOver && (status === undefined || isPassing(status))) {
      this.#tries += 1;
      this.#until = performance.now() + asked;
      this.#wait(Math.max(asked, Math.min(longestWait, 500 * 2 ** this.#tries)));
      this.#on.onBroken();
      return;
    }
    this.#stop();
    this.#on.onFailed(status === 413 ? new FileError('file_too_large') : error);
  }

  readonly #goOn = (): void => {
    const left = this.#until - performance.now();
    if (left > 0) {
      this.#wait(left);
      return;
    }
    clearTimeout(this.#timer);
    void this.#upload.abort(false).then(() => {
      if (this.#isRunning) this.#upload.start();
    });
  };

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#goOn, milliseconds);
  }

  #stop(): void {
    this.#isRunning = false;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#goOn);
  }
}

function abortWhenInactive(request: HttpRequest): void {
  const exchange = request.getUnderlyingObject() as XMLHttpRequest;
  let timer = 0;
  const heard = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      exchange.abort();
      exchange.dispatchEvent(new ProgressEvent('error'));
    }, inactivityTimeoutMs);
  };
  heard();
  exchange.upload.addEventListener('progress', heard);
  exchange.addEventListener('loadend', () => {
    clearTimeout(timer);
  });
}

const fileReader: NonNullable<UploadOptions['fileReader']> = {
  openFile: (file) => {
    const blob = file as Blob;
    return Promise.resolve({
      size: blob.size,
      slice: (start, end) =>
        Promise.resolve({ value: blob.slice(start, end), done: end >= blob.size }),
      close() {},
    });
  },
};

/**
 * Milliseconds that an answer asks to wait, by its `Retry-After`: seconds or a date. 0 where it says
 * nothing that can be understood.
 */
export function retryAfterMs(header: string | null | undefined): number {
  if (!header) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return wait > 0 ? wait : 0;
}

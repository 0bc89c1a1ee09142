import type { HttpRequest, UploadOptions } from 'tus-js-client';
import HttpStack from 'tus-js-client/lib.esm/browser/httpStack.js';
import Upload from 'tus-js-client/lib.esm/upload.js';
import { FileFault } from './file-issue.ts';

export interface Sending {
  readonly endpoint: string;
  readonly chunkSize: number;
  readonly onProgress: (sent: number) => void;
  /** All bytes are there. */
  readonly onSent: (id: string) => void;
  /** The line broke or the centre is busy; it is tried again by itself. */
  readonly onBroken: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** Longest wait before the next try; a line that comes back is tried at once. */
const longestWait = 15_000;
/** A request without any progress for so long belongs to a line that is gone. */
const silence = 30_000;

const passing = new Set([0, 408, 409, 423, 429]);

/** One file on its way by the tus protocol: goes on where it broke off, however often that is. */
export class FileSender {
  readonly #upload: Upload;
  readonly #on: Sending;
  #timer = 0;
  #tries = 0;
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
    this.#rest();
    void this.#upload.abort(false);
  }

  /** Gives up, and takes back what has been sent. */
  remove(): void {
    this.#rest();
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
      onBeforeRequest,
      onProgress: (sent) => {
        this.#tries = 0;
        onProgress(sent);
      },
      onSuccess: () => {
        this.#rest();
        this.#on.onSent(this.#upload.url?.split('/').at(-1) ?? '');
      },
      onError: (error) => {
        this.#meet(error);
      },
    };
  }

  #meet(error: Error): void {
    if (!this.#isRunning) return;
    const answer = 'originalResponse' in error ? error.originalResponse : null;
    const status = (answer as { getStatus(): number } | null)?.getStatus() ?? 0;
    if (passing.has(status) || status >= 500) {
      this.#tries += 1;
      this.#timer = window.setTimeout(this.#goOn, Math.min(longestWait, 500 * 2 ** this.#tries));
      this.#on.onBroken();
      return;
    }
    this.#rest();
    this.#on.onFailed(status === 413 ? new FileFault('file_too_large') : error);
  }

  readonly #goOn = (): void => {
    clearTimeout(this.#timer);
    void this.#upload.abort(false).then(() => {
      if (this.#isRunning) this.#upload.start();
    });
  };

  #rest(): void {
    this.#isRunning = false;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#goOn);
  }
}

function onBeforeRequest(request: HttpRequest): void {
  const exchange = request.getUnderlyingObject() as XMLHttpRequest;
  let timer = 0;
  const heard = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      exchange.abort();
      exchange.dispatchEvent(new ProgressEvent('error'));
    }, silence);
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

import type { UploadPolicy, UploadState } from '@damrong/contract';
import { FileFault } from './file-issue.ts';
import { retryAfterMs } from './retry-after.ts';
import { fetch } from '../platform/platform.ts';

const patience = 20_000;
// Making a large picture anew takes a busy centre a while.
const judgePatience = 60_000;

/**
 * What the centre takes. Read without the SDK, which would bring its schemas into a part that needs
 * five numbers.
 * @throws when it cannot be had
 */
export async function readPolicy(centerUrl: string): Promise<UploadPolicy> {
  const answer = await get(`${centerUrl}/v1/upload-policy`, patience);
  if (!answer.ok) throw new Error('no policy');
  const policy = (await answer.json()) as UploadPolicy;
  if (!Array.isArray(policy.kinds)) throw new Error('no policy');
  return policy;
}

/**
 * How an upload stands, once its bytes have arrived.
 * @throws FileFault when it is not there any more; any other error when no answer came
 */
export async function readState(centerUrl: string, id: string): Promise<UploadState> {
  const answer = await get(`${centerUrl}/v1/uploads/${id}`, judgePatience);
  if (answer.status === 404) throw new FileFault('upload_unknown');
  if (!answer.ok) throw new PutOffError(retryAfterMs(answer.headers.get('retry-after')));
  return (await answer.json()) as UploadState;
}

/** The centre cannot tell now, and asks to wait so many milliseconds. */
export class PutOffError extends Error {
  readonly waitMs: number;

  constructor(waitMs: number) {
    super('later');
    this.waitMs = waitMs;
  }
}

async function get(address: string, milliseconds: number): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, milliseconds);
  try {
    return await fetch(address, { credentials: 'omit', signal: stop.signal });
  } finally {
    clearTimeout(timer);
  }
}

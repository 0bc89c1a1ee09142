import {
  getUploadPolicyRoute,
  readUploadRoute,
  type UploadPolicy,
  type UploadState,
} from '@damrong/contract';
import type { DamrongError } from '@damrong/sdk/light';
import { FileError } from './file-issue.ts';
import type { Calls } from '../platform/transport.ts';

const policyTimeoutMs = 20_000;
// Making a large picture anew takes a busy centre a while.
const stateTimeoutMs = 60_000;

/**
 * What the centre takes.
 * @throws when it cannot be had
 */
export async function readPolicy(
  { createTransport, getJson }: Calls,
  centerUrl: string,
): Promise<UploadPolicy> {
  const transport = createTransport(centerUrl, { retry: 0 });
  const options = { timeout: policyTimeoutMs };
  const policy = await getJson(transport, getUploadPolicyRoute, {}, options);
  if (!Array.isArray(policy.kinds)) throw new Error('no policy');
  return policy;
}

/**
 * How an upload stands, once its bytes have arrived.
 * @throws FileFault when it is not there any more; any other error when no answer came
 */
export async function readState(
  { createTransport, getJson }: Calls,
  centerUrl: string,
  id: string,
): Promise<UploadState> {
  const transport = createTransport(centerUrl, { retry: 0 });
  try {
    const options = { timeout: stateTimeoutMs };
    return await getJson(transport, readUploadRoute, { params: { id } }, options);
  } catch (error) {
    const { retryAfter = 0, status } = error as Partial<DamrongError>;
    if (status === 404) throw new FileError('upload_unknown');
    throw new PutOffError(retryAfter * 1000);
  }
}

/** The centre cannot tell now, and asks to wait so many milliseconds. */
export class PutOffError extends Error {
  readonly waitMs: number;

  constructor(waitMs: number) {
    super('later');
    this.waitMs = waitMs;
  }
}

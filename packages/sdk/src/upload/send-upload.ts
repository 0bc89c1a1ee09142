import {
  askUploadOffsetRoute,
  beginUploadRoute,
  getUploadPolicyRoute,
  readUpload,
  removeUploadRoute,
  sendUploadPieceRoute,
  type FieldIssue,
  type Route,
  type UploadState,
} from '@damrong/contract';
import { describeRequest } from '../describe-request.ts';
import { AnswerError } from '../errors/answer-error.ts';
import { isBusyError } from '../errors/busy-error.ts';
import { isConflictError } from '../errors/conflict-error.ts';
import { InputError } from '../errors/input-error.ts';
import { isNetworkError } from '../errors/network-error.ts';
import { isServerError } from '../errors/server-error.ts';
import { longestWait, pauseAfter } from '../exchange/retry.ts';
import { carryOut } from '../perform.ts';
import { getJson } from '../route-calls.ts';
import { send } from '../send.ts';
import type { Transport } from '../transport.ts';
import { waitFor } from '../wait-for.ts';

/** How an upload is watched and given up. */
export interface UploadOptions {
  /** Hears after each piece how many bytes the centre has, of how many. */
  readonly onProgress?: ((sent: number, total: number) => void) | undefined;
  /** Gives up, and takes back what has been sent; the upload rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A file that waits for its case. */
export interface SentUpload {
  /** For `attachments` of a filing or of added facts; secret until then. */
  readonly id: string;
  /** Media type as the centre read it from the bytes. */
  readonly type: string | null;
}

// Making a large picture anew takes a busy centre a while.
const judgeTimeout = 60_000;

/**
 * Sends a file by the tus protocol, in pieces, and waits until the centre has judged it. A piece that
 * the line loses is sent again from where the centre has come.
 * @throws InputError when the centre does not take such a file; its issue says why
 * @throws DamrongError of another class when the line or the centre fails for good
 * @example
 * const { id } = await sendUpload(transport, photo, { onProgress: (sent, of) => show(sent / of) });
 * @see https://tus.io/protocols/resumable-upload
 */
export async function sendUpload(
  transport: Transport,
  file: Blob,
  { onProgress, signal = new AbortController().signal }: UploadOptions = {},
): Promise<SentUpload> {
  const { chunkBytes } = await getJson(transport, getUploadPolicyRoute, {}, { signal });
  const length = { 'upload-length': String(file.size) };
  const id = await call(transport, beginUploadRoute, { signal, headers: length }, idOf);
  const params = { id };
  try {
    for (let offset = 0, failures = 0; offset < file.size;) {
      try {
        const body = file.slice(offset, offset + chunkBytes);
        const headers = { 'upload-offset': String(offset), 'content-type': pieceType };
        const piece = { params, signal, headers, body };
        offset = await call(transport, sendUploadPieceRoute, piece, offsetOf);
        failures = 0;
        onProgress?.(offset, file.size);
      } catch (error) {
        failures += 1;
        const pause = mayPass(error) ? pauseOf(error, failures) : longestWait + 1;
        if (signal.aborted || failures > transport.retry || pause > longestWait) throw error;
        await waitFor(pause, signal);
        offset = await call(transport, askUploadOffsetRoute, { params, signal }, offsetOf);
      }
    }
    return { id, type: await judged(transport, id, signal) };
  } catch (error) {
    // Nobody waits for it: what stays is removed by the centre itself after some hours.
    call(transport, removeUploadRoute, { params }, () => undefined).catch(() => undefined);
    throw error;
  }
}

const pieceType = 'application/offset+octet-stream';

interface TusCall {
  readonly params?: { readonly id: string };
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Blob;
  readonly signal?: AbortSignal;
}

function call<Answer>(
  transport: Transport,
  route: Route,
  { params, headers, body, signal }: TusCall,
  read: (response: Response) => Answer,
): Promise<Answer> {
  const described = describeRequest(transport, route, { params }, '');
  const request = {
    ...described,
    headers: { ...described.headers, ...headers, 'tus-resumable': '1.0.0' },
    repeatable: route.method !== 'PATCH',
    ...(body === undefined ? {} : { body }),
  };
  return carryOut(transport, route.id, request, { signal }, async (response) => read(response));
}

function idOf({ headers, status }: Response): string {
  const id = /[\w-]{43}$/.exec(headers.get('location') ?? '')?.[0];
  if (id !== undefined) return id;
  throw new AnswerError({ call: beginUploadRoute.id, code: 'answer_invalid', status });
}

function offsetOf({ headers, status }: Response): number {
  const offset = headers.get('upload-offset') ?? '';
  if (/^\d+$/.test(offset)) return Number(offset);
  throw new AnswerError({ call: sendUploadPieceRoute.id, code: 'answer_invalid', status });
}

/** The line or the centre is in trouble, or the centre is further than we knew. */
function mayPass(error: unknown): boolean {
  return [isNetworkError, isBusyError, isServerError, isConflictError].some((is) => is(error));
}

function pauseOf(error: unknown, failures: number): number {
  const asked = isBusyError(error) ? (error.retryAfter ?? 0) * 1000 : 0;
  return Math.max(asked, pauseAfter(failures));
}

async function judged(transport: Transport, id: string, signal: AbortSignal) {
  const options = { signal, timeout: judgeTimeout };
  const { state, type, issue }: UploadState = await send(
    transport,
    readUpload,
    { params: { id } },
    options,
  );
  if (state === 'ready') return type;
  const issues: FieldIssue[] = [{ path: ['file'], code: issue ?? 'invalid' }];
  throw new InputError({ call: readUpload.id, code: 'input_invalid', issues });
}

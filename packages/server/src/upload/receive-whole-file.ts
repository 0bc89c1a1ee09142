import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { AppContext } from '../app-context.ts';
import { fieldProblem } from '../problem-error.ts';
import { checkedPieces } from './arriving-store.ts';
import { newUploadId, uploadKey } from './upload-key.ts';
import { policy } from './upload-policy.ts';
import { settleAnnounced } from './upload-rows.ts';

/** A file that waits for its case. */
export interface ReceivedFile {
  readonly id: string;
  /** Of its bytes, in base64url: the same file sent twice is known again by it. */
  readonly digest: string;
}

interface Sender {
  readonly address: string;
  /** Bytes that the file has at most, where that is known. */
  readonly mostBytes: number;
}

/**
 * Takes a file that arrives in one piece, as browsers send it without a script. It has the same room,
 * the same limits and from then on the same way as one that came in pieces.
 * @throws ProblemError when there is no room for it, or it is empty or too large
 */
export async function receiveWholeFile(
  { clock, database, uploads, uploadRoom }: AppContext,
  stream: Readable & { readonly truncated?: boolean },
  { address, mostBytes }: Sender,
): Promise<ReceivedFile> {
  const id = newUploadId();
  const key = uploadKey(id);
  const announced = Math.min(policy.bytes, mostBytes);
  await uploadRoom.reserve({ key, announced, now: clock() }, address);
  try {
    await uploads.files.create(key);
    const digest = createHash('sha256');
    const pieces = digested(checkedPieces(stream as AsyncIterable<Buffer>, uploadRoom), digest);
    const bytes = (await uploads.files.write(key, 0, pieces)) ?? 0;
    if (stream.truncated === true) throw fieldProblem('file_too_large', 'attachments');
    if (bytes === 0) throw fieldProblem('file_empty', 'attachments');
    await settleAnnounced(database, key, bytes);
    return { id, digest: digest.digest('base64url') };
  } catch (error) {
    await uploads.remove(key, clock());
    throw error;
  }
}

async function* digested(
  pieces: AsyncIterable<Buffer>,
  digest: { update(piece: Buffer): unknown },
): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    digest.update(piece);
    yield piece;
  }
}

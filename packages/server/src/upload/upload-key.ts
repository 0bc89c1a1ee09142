import { createHash, randomBytes } from 'node:crypto';

const ID_BYTES = 32;

/** The secret that lets its holder go on with an upload and put it into a case. */
export function newUploadId(): string {
  return randomBytes(ID_BYTES).toString('base64url');
}

/**
 * Names an upload in the database and on the disk. Neither has the id itself, so that who reads
 * them cannot take a file that waits for its case.
 */
export function uploadKey(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}

/** The part of the name that a case shows; unique among the few files of one case. */
export function attachmentIdOf(key: Buffer): string {
  return key.toString('hex', 0, 8);
}

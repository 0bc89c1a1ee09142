import { joinBytes, sha256, toHex, type Bytes } from './bytes.ts';
import { bucketFor } from './padding.ts';
import { readPayload, type SealedPayload } from './payload.ts';
import { SealedError } from './sealed-error.ts';

const LENGTH = 4;

/** The payload, its proof and the files that follow, as they stand before padding. */
export interface Plaintext {
  readonly payload: SealedPayload;
  /** The bytes of the payload, which the proof is about. */
  readonly payloadBytes: Bytes;
  /** An officer's signature or a citizen's proof; empty in the first letter. */
  readonly proof: Bytes;
  readonly files: readonly Bytes[];
}

/** Length, payload, proof with its length, files, and zeros up to the bucket. */
export function writePlaintext(payload: Bytes, proof: Bytes, files: readonly Bytes[]): Bytes {
  const length = new Uint8Array(LENGTH);
  new DataView(length.buffer).setUint32(0, payload.length);
  const parts = [length, payload, Uint8Array.of(proof.length), proof, ...files];
  const filled = parts.reduce((sum, part) => sum + part.length, 0);
  return joinBytes(...parts, new Uint8Array(bucketFor(filled, files.length > 0) - filled));
}

/**
 * Reads what `writePlaintext` has written, each file against its size and digest.
 * @throws SealedError `box_payload_malformed` when it is not exactly that
 */
export async function readPlaintext(bytes: Bytes): Promise<Plaintext> {
  const payloadEnd = LENGTH + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const payloadBytes = bytes.slice(LENGTH, payloadEnd);
  const payload = readPayload(payloadBytes);
  const proofEnd = payloadEnd + 1 + (bytes[payloadEnd] ?? 0);
  let at = proofEnd;
  const files: Bytes[] = [];
  for (const { size, sha256: digest } of payload.files) {
    const file = bytes.slice(at, at + size);
    at += size;
    if (toHex(await sha256(file)) !== digest) throw new SealedError('box_payload_malformed');
    files.push(file);
  }
  const isPadded = at <= bytes.length && bytes.subarray(at).every((byte) => byte === 0);
  if (!isPadded) throw new SealedError('box_payload_malformed');
  return { payload, payloadBytes, proof: bytes.slice(payloadEnd + 1, proofEnd), files };
}

import { joinBytes, sha256, utf8, type Bytes } from './bytes.ts';
import type { PlatformKey } from './platform-key.ts';

const label = utf8('damrong/sealed/1 sign');

const ecdsa = { name: 'ECDSA', hash: 'SHA-256' };
const hmac = { name: 'HMAC', hash: 'SHA-256' };

/** Signs with a private key, or proves with a secret, that a message is of one's hand. */
export type Prove = (message: Bytes) => Promise<Bytes>;

/** What is signed or proved of a box: its head and its payload. */
export async function provedMessage(headBytes: Bytes, payload: Bytes): Promise<Bytes> {
  return joinBytes(label, await sha256(headBytes), await sha256(payload));
}

/** ECDSA P-256 with SHA-256, by a private key of an officer or a root; 64 bytes. */
export function signer(key: PlatformKey): Prove {
  return async (message) => new Uint8Array(await crypto.subtle.sign(ecdsa, key, message));
}

/** Whether a signature of `signer` is of this public key. */
export async function isSigned(
  key: PlatformKey,
  signature: Bytes,
  message: Bytes,
): Promise<boolean> {
  return crypto.subtle.verify(ecdsa, key, signature, message);
}

async function importSecret(secret: Bytes): Promise<PlatformKey> {
  return crypto.subtle.importKey('raw', secret, hmac, false, ['sign', 'verify']);
}

/** HMAC-SHA-256 under the secret of the first letter: proof to officers, deniable to others. */
export function prover(secret: Bytes): Prove {
  return async (message) =>
    new Uint8Array(await crypto.subtle.sign(hmac, await importSecret(secret), message));
}

/** Whether a proof of `prover` is of this secret. */
export async function isProved(secret: Bytes, proof: Bytes, message: Bytes): Promise<boolean> {
  return crypto.subtle.verify(hmac, await importSecret(secret), proof, message);
}

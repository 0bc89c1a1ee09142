import { hkdf, joinBytes, randomBytes, utf8, type Bytes } from './bytes.ts';
import type { PlatformKey } from './platform-key.ts';
import { orFault } from './sealed-error.ts';
import { secretSymbols } from './sealed-code.ts';

/** What a code becomes: proof of knowing it, for the server, and a key that never leaves the browser. */
export interface CodeKeys {
  /** 32 bytes sent at each visit; the server keeps their SHA-256. */
  readonly auth: Bytes;
  readonly wrap: PlatformKey;
}

const NONCE = 12;

/** The two keys of a code, separate for each province. */
export async function deriveCodeKeys(code: string, provinceCode: string): Promise<CodeKeys> {
  const secret = utf8(secretSymbols(code));
  const salt = utf8(`damrong/sealed/1|${provinceCode}`);
  const auth = await hkdf(secret, { salt, info: utf8('auth'), length: 32 });
  const raw = await hkdf(secret, { salt, info: utf8('wrap'), length: 32 });
  const usages = ['encrypt', 'decrypt'] as const;
  const wrap = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [...usages]);
  return { auth, wrap };
}

/** Encrypts the citizen's keys for storage at the server; the nonce stands before what it hides. */
export async function wrapUnderCode(keys: Bytes, { wrap }: CodeKeys, rid: Bytes): Promise<Bytes> {
  const iv = randomBytes(NONCE);
  const parameters = { name: 'AES-GCM', iv, additionalData: rid };
  return joinBytes(iv, new Uint8Array(await crypto.subtle.encrypt(parameters, wrap, keys)));
}

/**
 * What `wrapUnderCode` has hidden.
 * @throws SealedError `code_wrong` for another code, another report, or changed bytes
 */
export async function unwrapUnderCode(
  wrapped: Bytes,
  { wrap }: CodeKeys,
  rid: Bytes,
): Promise<Bytes> {
  const parameters = { name: 'AES-GCM', iv: wrapped.slice(0, NONCE), additionalData: rid };
  const opened = crypto.subtle.decrypt(parameters, wrap, wrapped.slice(NONCE));
  return new Uint8Array(await orFault(opened, 'code_wrong'));
}

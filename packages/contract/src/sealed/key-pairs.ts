import { sha256, toHex, type Bytes } from './bytes.ts';
import type { PlatformKey, PlatformPair } from './platform-key.ts';
import { inGroups } from './sealed-code.ts';

/** A pair as it is stored, which every browser reads; only ever under another key. */
export interface StoredPair {
  readonly x: string;
  readonly y: string;
  readonly d: string;
}

const CURVE = 'P-256';
const ecdh = { name: 'ECDH', namedCurve: CURVE };
const ecdsa = { name: 'ECDSA', namedCurve: CURVE };

async function storedOf({ privateKey }: PlatformPair): Promise<StoredPair> {
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return { x, y, d };
}

async function rawOf({ publicKey }: PlatformPair): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
}

/** A key pair just made: its public half raw (65 bytes), and the whole of it to be stored. */
export interface FreshPair {
  readonly publicKey: Bytes;
  readonly stored: StoredPair;
}

/** Makes a pair that opens boxes (ECDH P-256). */
export async function createOpeningPair(): Promise<FreshPair> {
  const pair = await crypto.subtle.generateKey(ecdh, true, ['deriveBits']);
  return { publicKey: await rawOf(pair), stored: await storedOf(pair) };
}

/** Makes a pair that signs (ECDSA P-256). */
export async function createSigningPair(): Promise<FreshPair> {
  const pair = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
  return { publicKey: await rawOf(pair), stored: await storedOf(pair) };
}

/** A stored pair in use: its private half cannot be read out again. */
export async function importOpeningPair({ x, y, d }: StoredPair): Promise<PlatformPair> {
  const jwk = { kty: 'EC', crv: CURVE, x, y };
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.importKey('jwk', { ...jwk, d }, ecdh, false, ['deriveBits']),
    crypto.subtle.importKey('jwk', jwk, ecdh, true, []),
  ]);
  return { privateKey, publicKey };
}

/** The private half of a stored pair that signs; it cannot be read out again. */
export async function importSigningKey({ x, y, d }: StoredPair): Promise<PlatformKey> {
  const jwk = { kty: 'EC', crv: CURVE, x, y, d };
  return crypto.subtle.importKey('jwk', jwk, ecdsa, false, ['sign']);
}

/** A raw public key of 65 bytes that verifies; fails for bytes that are no point of the curve. */
export async function importVerifyingKey(raw: Bytes): Promise<PlatformKey> {
  return crypto.subtle.importKey('raw', raw, ecdsa, true, ['verify']);
}

/** Name of an officer's two keys, or of the citizen's one: 16 bytes in hexadecimal digits. */
export async function kidOf(...publicKeys: readonly Bytes[]): Promise<string> {
  return toHex((await sha256(...publicKeys)).subarray(0, 16));
}

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people read to each other to compare keys: 80 bits in 16 symbols, in groups of four. */
export async function fingerprintOf(...publicKeys: readonly Bytes[]): Promise<string> {
  const digest = await sha256(...publicKeys);
  let value = 0n;
  for (const byte of digest.subarray(0, 10)) value = (value << 8n) | BigInt(byte);
  let text = '';
  for (let index = 0; index < 16; index += 1) {
    text = symbols.charAt(Number(value & 31n)) + text;
    value >>= 5n;
  }
  return inGroups(text);
}

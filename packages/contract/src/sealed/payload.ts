import { fromBase64, fromHex, utf8, type Bytes } from './bytes.ts';
import { SealedError } from './sealed-error.ts';

/** A file inside a box, in the order in which the files follow the payload. */
export interface SealedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

/** What the first letter brings along, so that no server ever sees it. */
export interface CitizenKeys {
  /** Raw public key of the citizen, 65 bytes in base64url: answers are sealed to it. */
  readonly key: string;
  /** Secret of 32 bytes in base64url by which further letters prove to be of the same hand. */
  readonly proof: string;
}

/** What a box says, besides its files. Nothing else may stand in it. */
export interface SealedPayload {
  readonly v: 1;
  readonly rid: string;
  /** The case; the first letter is written before it has a number. */
  readonly number?: string;
  /** How many boxes of the thread the writer had seen. */
  readonly seq: number;
  /** Digest of the last box that the writer had seen; empty for the first letter. */
  readonly prev: string;
  /** Keys to which it was sealed when it was written. */
  readonly to: readonly string[];
  /** Version of the directory in which the writer found them. */
  readonly dir: number;
  readonly lang: 'th' | 'en';
  /** When it was written, ISO 8601. */
  readonly at: string;
  /** Key of the officer who wrote it. */
  readonly from?: string;
  readonly citizen?: CitizenKeys;
  readonly text: string;
  /** How the citizen may be reached, if at all. */
  readonly contact?: string;
  readonly files: readonly SealedFile[];
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const hexOf =
  (bytes: number): Check =>
  (value) =>
    typeof value === 'string' && fromHex(value)?.length === bytes;
const base64Of =
  (bytes: number): Check =>
  (value) =>
    typeof value === 'string' && fromBase64(value)?.length === bytes;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Whether a value has these members and no others; those named with `?` may be absent. */
export function hasShape(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members = value as Record<string, unknown>;
  const names = Object.keys(checks);
  const known = new Set(names.map((name) => name.replace('?', '')));
  return (
    Object.keys(members).every((name) => known.has(name)) &&
    names.every((name) => {
      const member = members[name.replace('?', '')];
      return (name.endsWith('?') && member === undefined) || checks[name]?.(member) === true;
    })
  );
}

const isFile: Check = (value) =>
  hasShape(value, { name: isText, type: isText, size: isCount, sha256: hexOf(32) });

const isCitizen: Check = (value) => hasShape(value, { key: base64Of(65), proof: base64Of(32) });

const isPayload = (value: unknown): value is SealedPayload =>
  hasShape(value, {
    v: (version) => version === 1,
    rid: hexOf(16),
    'number?': isText,
    seq: isCount,
    prev: (digest) => digest === '' || hexOf(32)(digest),
    to: listOf(hexOf(16)),
    dir: isCount,
    lang: (lang) => lang === 'th' || lang === 'en',
    at: (moment) => typeof moment === 'string' && !Number.isNaN(Date.parse(moment)),
    'from?': hexOf(16),
    'citizen?': isCitizen,
    text: isText,
    'contact?': isText,
    files: listOf(isFile),
  });

/** The payload as it is encrypted. */
export function writePayload(payload: SealedPayload): Bytes {
  return utf8(JSON.stringify(payload));
}

/**
 * Reads what `writePayload` has written.
 * @throws SealedError `box_payload_malformed` for anything missing, of another kind, or besides
 */
export function readPayload(bytes: Bytes): SealedPayload {
  const value = parse(bytes);
  if (!isPayload(value)) throw new SealedError('box_payload_malformed');
  return value;
}

function parse(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

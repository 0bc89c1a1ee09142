import { fromHex, joinBytes, toHex, utf8, type Bytes } from './bytes.ts';
import { SealedError } from './sealed-error.ts';
import { isBucket } from './padding.ts';
import { SUITE, type SealedKey } from './suite.ts';

/** What a box holds: a citizen's letter, an officer's answer, or a note among officers. */
export type BoxKind = 'letter' | 'answer' | 'note';

const kinds: readonly BoxKind[] = ['letter', 'answer', 'note'];
const magic = utf8('DMS1');

const BEFORE_COMMIT = 42;
const COMMIT = 32;
const WRAP = 16 + 65 + 48;
const MOST_WRAPS = 12;

/** A chunk of the body without its tag, and the tag. */
export const CHUNK = 65_536;
export const TAG = 16;

/** Bytes of the head, which stand before the number of wraps. */
export const HEAD = BEFORE_COMMIT + COMMIT;

/** What everybody may read of a box, and nobody may change. */
export interface BoxHead {
  readonly kind: BoxKind;
  readonly provinceCode: string;
  /** The report, 16 random bytes. */
  readonly rid: Bytes;
  /** The box, 16 random bytes. */
  readonly boxId: Bytes;
  /** Day on which it was sealed, in days since 1970-01-01, UTC. */
  readonly createdDay: number;
}

/** The content key for one reader, under the reader's key's name. */
export interface Wrap extends SealedKey {
  readonly kid: string;
}

/** A box in its parts; nothing of it is proved yet. */
export interface BoxParts {
  readonly head: BoxHead;
  readonly headBytes: Bytes;
  readonly commit: Bytes;
  readonly wraps: readonly Wrap[];
  /** The chunks, one after another. */
  readonly body: Bytes;
}

/** The head as it travels, without the commitment that ends it. */
export function writeHead({ kind, provinceCode, rid, boxId, createdDay }: BoxHead): Bytes {
  const fixed = Uint8Array.of(kinds.indexOf(kind) + 1, SUITE);
  const day = Uint8Array.of(createdDay >> 8, createdDay & 255);
  return joinBytes(magic, fixed, utf8(provinceCode), rid, boxId, day);
}

/** A wrap as it travels: 129 bytes. */
export function writeWrap({ kid, enc, sealedKey }: Wrap): Bytes {
  return joinBytes(fromHex(kid) ?? new Uint8Array(16), enc, sealedKey);
}

/** A wrap of 129 bytes in its parts; undefined for another length. */
export function readWrap(bytes: Bytes): Wrap | undefined {
  if (bytes.length !== WRAP) return undefined;
  return { kid: toHex(bytes.slice(0, 16)), enc: bytes.slice(16, 81), sealedKey: bytes.slice(81) };
}

/** A whole box of its head with commitment, its wraps and its body. */
export function writeBox(head: Bytes, wraps: readonly Wrap[], body: Bytes): Bytes {
  return joinBytes(head, Uint8Array.of(wraps.length), ...wraps.map(writeWrap), body);
}

/**
 * Takes a box apart without any key, as the server does.
 * @throws SealedError `box_version_unknown`, `box_kind_unknown`, `box_suite_unknown`, or
 * `box_unreadable` for what is cut, too long, padded to no known size or names a reader twice
 */
export function readBox(bytes: Bytes): BoxParts {
  if (bytes.length < HEAD + 1) throw new SealedError('box_unreadable');
  if (toHex(bytes.subarray(0, 4)) !== toHex(magic)) throw new SealedError('box_version_unknown');
  const kind = kinds[(bytes[4] ?? 0) - 1];
  if (kind === undefined) throw new SealedError('box_kind_unknown');
  if (bytes[5] !== SUITE) throw new SealedError('box_suite_unknown');
  const provinceCode = String.fromCharCode(bytes[6] ?? 0, bytes[7] ?? 0);
  const count = bytes[HEAD] ?? 0;
  const bodyAt = HEAD + 1 + count * WRAP;
  const body = bytes.slice(bodyAt);
  const wraps: Wrap[] = [];
  for (let at = HEAD + 1; at < bodyAt; at += WRAP) {
    const wrap = readWrap(bytes.slice(at, at + WRAP));
    if (wrap !== undefined) wraps.push(wrap);
  }
  const isWhole =
    /^\d\d$/.test(provinceCode) &&
    count >= 1 &&
    count <= MOST_WRAPS &&
    wraps.length === count &&
    new Set(wraps.map(({ kid }) => kid)).size === count &&
    isBucket(body.length - Math.ceil(body.length / (CHUNK + TAG)) * TAG);
  if (!isWhole) throw new SealedError('box_unreadable');
  return {
    head: {
      kind,
      provinceCode,
      rid: bytes.slice(8, 24),
      boxId: bytes.slice(24, 40),
      createdDay: ((bytes[40] ?? 0) << 8) | (bytes[41] ?? 0),
    },
    headBytes: bytes.slice(0, HEAD),
    commit: bytes.slice(BEFORE_COMMIT, HEAD),
    wraps,
    body,
  };
}

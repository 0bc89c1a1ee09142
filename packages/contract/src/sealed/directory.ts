import { fromBase64, utf8, joinBytes, type Bytes } from './bytes.ts';
import { hasShape } from './payload.ts';
import { SealedError } from './sealed-error.ts';

/** An officer to whom a report may be sealed, as the directory lists them: a title, no name. */
export interface DirectoryEntry {
  readonly kid: string;
  /** Raw public key that boxes are sealed to, 65 bytes in base64url. */
  readonly opens: string;
  /** Raw public key that answers are verified by. */
  readonly signs: string;
  readonly title: { readonly th: string; readonly en: string };
  /** From this moment on, ISO 8601. */
  readonly notBefore: string;
  /** Who has left stays until then alone, so that earlier answers can be read. */
  readonly notAfter: string;
}

/** Who may read sealed reports, by province. */
export interface Directory {
  readonly version: number;
  readonly issuedAt: string;
  readonly notAfter: string;
  readonly centers: Readonly<Record<string, readonly DirectoryEntry[]>>;
}

/** The directory as it is passed around: the bytes that were signed, and who has signed them. */
export interface SignedDirectory {
  /** UTF-8 of the directory's JSON, in base64url. */
  readonly directory: string;
  readonly signatures: readonly {
    /** Fingerprint of the root. */
    readonly root: string;
    readonly signature: string;
  }[];
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isMoment: Check = (value) => isText(value) && !Number.isNaN(Date.parse(String(value)));

const isEntry: Check = (value) =>
  hasShape(value, {
    kid: (kid) => isText(kid) && /^[0-9a-f]{32}$/.test(String(kid)),
    opens: isText,
    signs: isText,
    title: (title) => hasShape(title, { th: isText, en: isText }),
    notBefore: isMoment,
    notAfter: isMoment,
  });

const isDirectory = (value: unknown): value is Directory =>
  hasShape(value, {
    version: (version) => Number.isSafeInteger(version) && Number(version) > 0,
    issuedAt: isMoment,
    notAfter: isMoment,
    centers: (centers) =>
      typeof centers === 'object' &&
      centers !== null &&
      Object.keys(centers).every((code) => {
        const entries = (centers as Record<string, unknown>)[code];
        return /^\d\d$/.test(code) && Array.isArray(entries) && entries.every(isEntry);
      }),
  });

const isSignedDirectory = (value: unknown): value is SignedDirectory =>
  hasShape(value, {
    directory: isText,
    signatures: (list) =>
      Array.isArray(list) &&
      list.every((one) => hasShape(one, { root: isText, signature: isText })),
  });

/** The bytes of a directory, as they are signed and kept. */
export function writeDirectory(directory: Directory): Bytes {
  return utf8(JSON.stringify(directory));
}

/** What a root signs of a directory's bytes. */
export function directoryMessage(bytes: Bytes): Bytes {
  return joinBytes(utf8('damrong/sealed/1 directory'), bytes);
}

/** A signed directory taken apart, with nothing proved yet. */
export interface UnprovedDirectory {
  readonly bytes: Bytes;
  readonly directory: Directory;
  readonly signatures: SignedDirectory['signatures'];
}

/**
 * Reads a signed directory that came from somewhere.
 * @throws SealedError `directory_unreadable` for anything missing, of another kind, or besides
 */
export function readDirectory(file: unknown): UnprovedDirectory {
  if (!isSignedDirectory(file)) throw new SealedError('directory_unreadable');
  const bytes = fromBase64(file.directory);
  const directory = bytes && parse(bytes);
  if (bytes === undefined || !isDirectory(directory)) throw new SealedError('directory_unreadable');
  return { bytes, directory, signatures: file.signatures };
}

function parse(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

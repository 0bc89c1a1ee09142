import { fromBase64, type Bytes } from './bytes.ts';
import {
  directoryMessage,
  readDirectory,
  type Directory,
  type DirectoryEntry,
} from './directory.ts';
import { fingerprintOf, importVerifyingKey, kidOf } from './key-pairs.ts';
import { isSigned } from './proofs.ts';
import { SealedError } from './sealed-error.ts';

const SIGNATURES_NEEDED = 2;
const OFFICERS_NEEDED = 2;

/** By what a directory is judged: nothing of it comes with the directory. */
export interface DirectoryTrust {
  /** Raw public keys of the roots, 65 bytes each. */
  readonly roots: readonly Bytes[];
  /** The lowest version that is still accepted. */
  readonly leastVersion: number;
  readonly now: Date;
}

/**
 * The directory of a file, once two roots have signed it, it has not expired, is not older than one
 * already seen, and every key in it has the name that follows from it.
 * @throws SealedError `directory_unreadable`, `directory_unsigned`, `directory_one_signature`,
 * `directory_expired`, `directory_older` or `directory_key_forged`
 */
export async function checkDirectory(
  file: unknown,
  { roots, leastVersion, now }: DirectoryTrust,
): Promise<Directory> {
  const { bytes, directory, signatures } = readDirectory(file);
  const message = directoryMessage(bytes);
  let signed = 0;
  for (const root of roots) {
    const fingerprint = await fingerprintOf(root);
    const own = signatures.find((one) => one.root === fingerprint);
    const signature = own && fromBase64(own.signature);
    if (signature && (await isSigned(await importVerifyingKey(root), signature, message))) {
      signed += 1;
    }
  }
  if (signed === 0) throw new SealedError('directory_unsigned');
  if (signed < SIGNATURES_NEEDED) throw new SealedError('directory_one_signature');
  if (now.getTime() > Date.parse(directory.notAfter)) throw new SealedError('directory_expired');
  if (directory.version < leastVersion) throw new SealedError('directory_older');
  for (const code of Object.keys(directory.centers)) {
    for (const entry of directory.centers[code] ?? []) await checkEntry(entry);
  }
  return directory;
}

async function checkEntry({ kid, opens, signs }: DirectoryEntry): Promise<void> {
  const keys = [fromBase64(opens), fromBase64(signs)].filter((key) => key !== undefined);
  if (keys.length !== 2 || (await kidOf(...keys)) !== kid) {
    throw new SealedError('directory_key_forged');
  }
}

/** Whether an entry stands at a moment: begun and not ended. */
export function isStanding({ notBefore, notAfter }: DirectoryEntry, at: Date): boolean {
  return at.getTime() >= Date.parse(notBefore) && at.getTime() <= Date.parse(notAfter);
}

/** Those of a centre to whom something may be sealed at a moment. */
export function standingOfficers(
  directory: Directory,
  provinceCode: string,
  at: Date,
): readonly DirectoryEntry[] {
  return (directory.centers[provinceCode] ?? []).filter((entry) => isStanding(entry, at));
}

/**
 * The same, where a citizen is to write: one alone may be the one whom the report is about.
 * @throws SealedError `directory_too_few` for fewer than two
 */
export function recipientsOf(
  directory: Directory,
  provinceCode: string,
  at: Date,
): readonly DirectoryEntry[] {
  const standing = standingOfficers(directory, provinceCode, at);
  if (standing.length < OFFICERS_NEEDED) throw new SealedError('directory_too_few');
  return standing;
}

/**
 * An entry of a centre by the name of its key.
 * @throws SealedError `recipient_unknown` when no officer of this centre has it
 */
export function entryOf(directory: Directory, provinceCode: string, kid: string): DirectoryEntry {
  const entry = directory.centers[provinceCode]?.find((one) => one.kid === kid);
  if (entry === undefined) throw new SealedError('recipient_unknown');
  return entry;
}

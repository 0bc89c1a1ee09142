import { fromBase64 } from './bytes.ts';
import { entryOf, isStanding } from './check-directory.ts';
import type { Directory, DirectoryEntry } from './directory.ts';
import { importVerifyingKey } from './key-pairs.ts';
import type { OpenedBox } from './open-box.ts';
import { isProved, isSigned } from './proofs.ts';
import { orFault, SealedError, type SealedFault } from './sealed-error.ts';

/** What the reader of a thread knows of it beforehand. */
export interface ThreadIdentity {
  readonly provinceCode: string;
  /** Hexadecimal digits. */
  readonly rid: string;
  readonly number: string;
}

/**
 * Whether a box is of the thread in which it was found: all but the first letter name the case too.
 * @throws SealedError `box_other_case`
 */
export function checkCase({ head, payload }: OpenedBox, thread: ThreadIdentity): void {
  const isFirst = head.kind === 'letter' && payload.citizen !== undefined;
  const isOfCase =
    payload.rid === thread.rid &&
    head.provinceCode === thread.provinceCode &&
    (isFirst ? payload.number === undefined : payload.number === thread.number);
  if (!isOfCase) throw new SealedError('box_other_case');
}

/**
 * The officer who has signed an answer or a note.
 * @throws SealedError `signer_unknown`, `signer_left` for one written when the officer was not, or no
 * longer, in office, `signature_wrong`
 */
export async function checkAnswer(
  opened: OpenedBox,
  directory: Directory,
): Promise<DirectoryEntry> {
  const { head, payload, proof, message } = opened;
  if (head.kind === 'letter') throw new SealedError('signature_wrong');
  const entry = signerOf(directory, head.provinceCode, payload.from ?? '');
  if (!isStanding(entry, new Date(payload.at))) throw new SealedError('signer_left');
  const raw = fromBase64(entry.signs) ?? new Uint8Array();
  const key = await orFault(importVerifyingKey(raw), 'directory_key_forged');
  if (!(await isSigned(key, proof, message))) throw new SealedError('signature_wrong');
  return entry;
}

function signerOf(directory: Directory, provinceCode: string, kid: string): DirectoryEntry {
  try {
    return entryOf(directory, provinceCode, kid);
  } catch {
    throw new SealedError('signer_unknown');
  }
}

/**
 * Whether a further letter is of the hand that wrote the first.
 * @throws SealedError `letter_proof_wrong`
 */
export async function checkLetter(opened: OpenedBox, first: OpenedBox): Promise<void> {
  const secret = fromBase64(first.payload.citizen?.proof ?? '');
  const isOfCitizen =
    opened.head.kind === 'letter' &&
    opened.payload.citizen === undefined &&
    secret?.length === 32 &&
    (await isProved(secret, opened.proof, opened.message));
  if (!isOfCitizen) throw new SealedError('letter_proof_wrong');
}

/** What is known of every box of a thread, opened or not. */
export interface ChainLink {
  readonly boxId: string;
  readonly digest: string;
}

/**
 * What a thread shows to be wrong when its boxes are seen together: one twice, one that others have
 * seen and that is not there, a copy for a reader that was taken out. These are shown beside it.
 */
export function faultsOfThread(
  opened: readonly OpenedBox[],
  links: readonly ChainLink[],
): readonly SealedFault[] {
  const faults = new Set<SealedFault>();
  const digests = new Set(links.map(({ digest }) => digest));
  if (new Set(links.map(({ boxId }) => boxId)).size < links.length) faults.add('box_repeated');
  if (digests.size < links.length) faults.add('box_repeated');
  for (const { payload, kids } of opened) {
    if (payload.prev !== '' && !digests.has(payload.prev)) faults.add('box_missing');
    if (payload.to.some((kid) => !kids.includes(kid))) faults.add('recipient_missing');
  }
  return [...faults];
}

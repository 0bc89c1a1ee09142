import {
  checkAnswer,
  checkCase,
  checkLetter,
  faultsOfThread,
  forwardMessage,
  fromHex,
  isSealedError,
  kidOf,
  openBox,
  sealBox,
  SealedError,
  sha256,
  signer,
  standingOfficers,
  toHex,
  wrapFor,
  writeWrap,
  type BoxKind,
  type Bytes,
  type ChainLink,
  type DirectoryEntry,
  type OpenedBox,
  type Recipient,
  type SealedFault,
} from '@damrong/contract/sealed';
import { bytesOf, type OfficerKeys } from './officer-keys.ts';
import type { OfficersThread } from './sealed-calls.ts';

/** A box as the page shows it: opened and proved, or what is wrong with it. */
export interface ShownBox {
  readonly kind: BoxKind;
  readonly receivedAt: string;
  readonly opened: OpenedBox | undefined;
  /** Who has signed it; nobody for a letter. */
  readonly from: DirectoryEntry | undefined;
  readonly fault: SealedFault | undefined;
}

export interface ShownThread {
  readonly number: string;
  readonly provinceCode: string;
  readonly rid: string;
  readonly boxes: readonly ShownBox[];
  readonly faults: readonly SealedFault[];
  readonly last: string;
}

type SentBox = OfficersThread['boxes'][number];

/** Opens what this officer can open of a report, and proves each of it. */
export async function showThread(thread: OfficersThread, keys: OfficerKeys): Promise<ShownThread> {
  const { number, provinceCode, rid } = thread;
  const links: ChainLink[] = [];
  const boxes: ShownBox[] = [];
  let first: OpenedBox | undefined;
  for (const sent of thread.boxes) {
    const { kind, receivedAt, kids, box } = sent;
    links.push(await linkOf(sent));
    try {
      if (box === null) throw new SealedError('box_not_for_you');
      // The centre hands out the officer's own copy alone, and tells whose others there are.
      const opened = { ...(await openBox(bytesOf(box), keys.reader)), kids };
      checkCase(opened, { provinceCode, rid, number });
      let from: DirectoryEntry | undefined;
      let fault: SealedFault | undefined;
      if (kind !== 'letter') from = await checkAnswer(opened, keys.directory);
      else if (boxes.length === 0) first = opened;
      else if (first !== undefined) await checkLetter(opened, first);
      else fault = 'letter_unproved';
      boxes.push({ kind, receivedAt, opened, from, fault });
    } catch (error) {
      if (!isSealedError(error)) throw error;
      boxes.push({ kind, receivedAt, opened: undefined, from: undefined, fault: error.fault });
    }
  }
  const opened = boxes.flatMap((box) => box.opened ?? []);
  const last = links.at(-1)?.digest ?? '';
  return { number, provinceCode, rid, boxes, faults: faultsOfThread(opened, links), last };
}

async function linkOf({ head, bodyHash }: SentBox): Promise<ChainLink> {
  const bytes = bytesOf(head);
  const digest = toHex(await sha256(bytes, fromHex(bodyHash) ?? new Uint8Array()));
  return { boxId: toHex(bytes.slice(24, 40)), digest };
}

function asRecipient({ kid, opens }: DirectoryEntry): Recipient {
  return { kid, key: bytesOf(opens) };
}

/**
 * Seals an answer to the citizen and to the officers whom the citizen has chosen, or a note to these
 * alone. Whose copies of keys there are else is told by the centre, which is not to be believed here:
 * who shall read on, to whom the report was passed, is passed this too.
 * @throws Error where the first letter, which brings the citizen's key, is not open
 */
export async function sealAnswer(
  { boxes, last, number, provinceCode, rid }: ShownThread,
  { kind, text, now }: { kind: 'answer' | 'note'; text: string; now: Date },
  keys: OfficerKeys,
): Promise<Bytes> {
  const first = boxes[0]?.opened;
  const citizen = first?.payload.citizen;
  if (first === undefined || citizen === undefined) throw new Error('the first letter is not open');
  const readers = standingOfficers(keys.directory, provinceCode, now).filter(
    ({ kid }) => first.payload.to.includes(kid) || kid === keys.reader.kid,
  );
  const citizenKey = bytesOf(citizen.key);
  const toCitizen = kind === 'answer' ? [{ kid: await kidOf(citizenKey), key: citizenKey }] : [];
  const { bytes } = await sealBox({
    kind,
    provinceCode,
    rid: fromHex(rid) ?? new Uint8Array(),
    says: {
      number,
      seq: boxes.length,
      prev: last,
      dir: keys.directory.version,
      lang: first.payload.lang,
      at: now.toISOString(),
      from: keys.reader.kid,
      text,
    },
    recipients: [...readers.map(asRecipient), ...toCitizen],
    prove: signer(keys.signingKey),
  });
  return bytes;
}

/** Officers of the centre who cannot read the report yet. */
export function forwardTargets(
  { boxes, provinceCode }: ShownThread,
  keys: OfficerKeys,
  now: Date,
): readonly DirectoryEntry[] {
  return standingOfficers(keys.directory, provinceCode, now).filter(({ kid }) =>
    boxes.some(({ opened }) => opened !== undefined && !opened.kids.includes(kid)),
  );
}

/** For each box that is open here: a copy of its key for one more officer, signed. */
export async function forwardBoxes(
  { boxes }: ShownThread,
  to: DirectoryEntry,
  keys: OfficerKeys,
): Promise<readonly Bytes[]> {
  const sign = signer(keys.signingKey);
  const bodies: Bytes[] = [];
  for (const { opened } of boxes) {
    if (opened === undefined || opened.kids.includes(to.kid)) continue;
    const wrap = await wrapFor(asRecipient(to), opened.contentKey, opened.headBytes);
    const signature = await sign(await forwardMessage(opened.boxId, wrap));
    const body = [...opened.head.boxId, ...writeWrap(wrap), ...signature];
    bodies.push(Uint8Array.from(body));
  }
  return bodies;
}

/** The text of everything that is open, as it is taken out of the desk. */
export function exportText({ boxes, number }: ShownThread, mark: string): string {
  const parts = boxes.flatMap(({ from, kind, opened, receivedAt }) =>
    opened === undefined
      ? []
      : [
          `${receivedAt} ${from?.title.th ?? kind}`,
          opened.payload.text,
          opened.payload.contact ?? '',
        ],
  );
  return [mark, number, ...parts].filter(Boolean).join('\n\n');
}

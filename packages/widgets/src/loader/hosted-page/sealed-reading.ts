import {
  checkAnswer,
  checkCase,
  deriveCodeKeys,
  faultsOfThread,
  fromHex,
  isSealedError,
  openBox,
  sha256,
  toHex,
  unlockCitizenSecrets,
  type ChainLink,
  type Directory,
  type DirectoryEntry,
  type OpenedBox,
  type SealedFault,
} from '@damrong/contract/sealed';
import { bytesOf, visit, type VisitedBox } from './sealed-calls.ts';
import { readerOf, type OpenThread } from './sealed-writing.ts';

/** An answer as it is shown: what it says and who has signed it, or what is wrong with it. */
export interface ReadAnswer {
  readonly receivedAt: string;
  readonly text: string;
  readonly from: DirectoryEntry | undefined;
  readonly fault: SealedFault | undefined;
}

export interface ReadThread {
  readonly thread: OpenThread;
  readonly answers: readonly ReadAnswer[];
  readonly faults: readonly SealedFault[];
}

const BOX_ID = { from: 24, to: 40 };

/** A box by its head and the digest of its body, as the chain names it: kind and place are bound. */
async function linkOf({ head, bodyHash }: VisitedBox): Promise<ChainLink> {
  const bytes = bytesOf(head);
  const digest = toHex(await sha256(bytes, fromHex(bodyHash) ?? new Uint8Array()));
  return { boxId: toHex(bytes.slice(BOX_ID.from, BOX_ID.to)), digest };
}

/**
 * Fetches and opens the answers to a report.
 * @throws CallError where number and code open nothing, SealedError where what they open is not theirs
 */
export async function readReport(
  number: string,
  code: string,
  directory: Directory,
): Promise<ReadThread> {
  const provinceCode = number.slice(5, 7);
  const keys = await deriveCodeKeys(code, provinceCode);
  const visited = await visit(number, keys.auth);
  const rid = fromHex(visited.rid) ?? new Uint8Array();
  const secrets = await unlockCitizenSecrets(bytesOf(visited.secrets), keys, rid);
  const reader = await readerOf(secrets);
  const links = await Promise.all(visited.boxes.map(linkOf));
  const opened: OpenedBox[] = [];
  const answers: ReadAnswer[] = [];
  for (const { box, receivedAt } of visited.boxes) {
    if (box === null) continue;
    try {
      const answer = await openBox(bytesOf(box), reader);
      checkCase(answer, { provinceCode, rid: visited.rid, number });
      const from = await checkAnswer(answer, directory);
      opened.push(answer);
      answers.push({ receivedAt, text: answer.payload.text, from, fault: undefined });
    } catch (error) {
      if (!isSealedError(error)) throw error;
      answers.push({ receivedAt, text: '', from: undefined, fault: error.fault });
    }
  }
  const prev = links.at(-1)?.digest ?? '';
  const thread = { number, rid, secrets, seen: links.length, prev };
  return { thread, answers, faults: faultsOfThread(opened, links) };
}

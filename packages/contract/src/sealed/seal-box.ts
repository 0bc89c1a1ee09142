import { encryptBody, deriveBoxKeys } from './body-stream.ts';
import { writeBox, writeHead, type BoxKind, type Wrap } from './box-layout.ts';
import { fromHex, joinBytes, randomBytes, sha256, toHex, type Bytes } from './bytes.ts';
import { writePayload, type SealedPayload } from './payload.ts';
import { writePlaintext } from './plaintext.ts';
import { provedMessage, type Prove } from './proofs.ts';
import { sealKey } from './suite.ts';

const DAY = 86_400_000;

/** Somebody to whom a box is sealed. */
export interface Recipient {
  readonly kid: string;
  /** Raw public key, 65 bytes. */
  readonly key: Bytes;
}

/** What `sealBox` takes: the head's members, what is said, files, and who may read it. */
export interface BoxDraft {
  readonly kind: BoxKind;
  readonly provinceCode: string;
  readonly rid: Bytes;
  /** Without `rid` and `to`, which follow from the draft. */
  readonly says: Omit<SealedPayload, 'v' | 'rid' | 'to' | 'files'>;
  readonly files?: readonly DraftFile[];
  readonly recipients: readonly Recipient[];
  /** An officer's signature or a citizen's proof; none for the first letter. */
  readonly prove?: Prove;
}

/** A file before it is sealed; photos have been drawn again by then. */
export interface DraftFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Bytes;
}

/** What is sent, and what the writer remembers of it. */
export interface SealedBox {
  readonly bytes: Bytes;
  /** Hexadecimal digits. */
  readonly boxId: string;
  readonly digest: string;
}

/** Names a box in the chain of its thread: head and body, not the wraps, which may be added to. */
export async function digestOf(headBytes: Bytes, body: Bytes): Promise<string> {
  return toHex(await sha256(headBytes, await sha256(body)));
}

/** Seals a content key of a box for one more recipient. */
export async function wrapFor(
  { kid, key }: Recipient,
  contentKey: Bytes,
  headBytes: Bytes,
): Promise<Wrap> {
  const aad = joinBytes(headBytes, fromHex(kid) ?? new Uint8Array());
  return { kid, ...(await sealKey(key, contentKey, aad)) };
}

/**
 * Seals a box with a key of its own: nothing of an earlier box is used again, and anything changed
 * afterwards needs another box.
 * @throws SealedError `directory_key_forged` for a recipient whose key is none
 */
export async function sealBox(draft: BoxDraft): Promise<SealedBox> {
  const { kind, provinceCode, rid, says, files = [], recipients, prove } = draft;
  const contentKey = randomBytes(32);
  const boxId = randomBytes(16);
  const createdDay = Math.floor(Date.parse(says.at) / DAY);
  const beforeCommit = writeHead({ kind, provinceCode, rid, boxId, createdDay });
  const { commit, bodyKey } = await deriveBoxKeys(contentKey, beforeCommit);
  const headBytes = joinBytes(beforeCommit, commit);
  const payload = writePayload({
    v: 1,
    rid: toHex(rid),
    ...says,
    to: recipients.map(({ kid }) => kid),
    files: await Promise.all(files.map(describeFile)),
  });
  const proof = (await prove?.(await provedMessage(headBytes, payload))) ?? new Uint8Array();
  const plaintext = writePlaintext(
    payload,
    proof,
    files.map(({ bytes }) => bytes),
  );
  const body = await encryptBody(bodyKey, plaintext, await sha256(headBytes));
  const wraps = await Promise.all(
    recipients.map(async (recipient) => wrapFor(recipient, contentKey, headBytes)),
  );
  return {
    bytes: writeBox(headBytes, wraps, body),
    boxId: toHex(boxId),
    digest: await digestOf(headBytes, body),
  };
}

async function describeFile({ name, type, bytes }: DraftFile) {
  return { name, type, size: bytes.length, sha256: toHex(await sha256(bytes)) };
}

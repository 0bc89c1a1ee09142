import { decryptBody, deriveBoxKeys } from './body-stream.ts';
import { readBox, writeHead, type BoxHead } from './box-layout.ts';
import { areEqual, fromHex, joinBytes, sha256, toHex, type Bytes } from './bytes.ts';
import type { PlatformPair } from './platform-key.ts';
import { readPlaintext, type Plaintext } from './plaintext.ts';
import { provedMessage } from './proofs.ts';
import { digestOf } from './seal-box.ts';
import { SealedError } from './sealed-error.ts';
import { openKey } from './suite.ts';

/** Who reads a box: the name of a key and the pair behind it. */
export interface Reader {
  readonly kid: string;
  readonly pair: PlatformPair;
}

/** A box that was opened; who wrote it is for `checkAnswer` and `checkLetter` to say. */
export interface OpenedBox extends Plaintext {
  readonly head: BoxHead;
  readonly headBytes: Bytes;
  readonly boxId: string;
  readonly digest: string;
  /** Keys for which the box has a copy now. */
  readonly kids: readonly string[];
  /** The key of its content, for who passes it on. */
  readonly contentKey: Bytes;
  /** What a signature or a proof of it is about. */
  readonly message: Bytes;
}

/**
 * Opens a box, and checks the commitment before the body: all readers of a box read one text.
 * @throws SealedError `box_not_for_you`, `box_wrap_broken`, `box_commit_wrong`, `box_body_broken`,
 * `box_payload_malformed`, `box_other_case`, or what `readBox` throws
 */
export async function openBox(bytes: Bytes, { kid, pair }: Reader): Promise<OpenedBox> {
  const { head, headBytes, commit, wraps, body } = readBox(bytes);
  const wrap = wraps.find((one) => one.kid === kid);
  if (wrap === undefined) throw new SealedError('box_not_for_you');
  const aad = joinBytes(headBytes, fromHex(kid) ?? new Uint8Array());
  const contentKey = await openKey(pair, wrap, aad);
  const keys = await deriveBoxKeys(contentKey, writeHead(head));
  if (!areEqual(keys.commit, commit)) throw new SealedError('box_commit_wrong');
  const plaintext = await readPlaintext(
    await decryptBody(keys.bodyKey, body, await sha256(headBytes)),
  );
  if (plaintext.payload.rid !== toHex(head.rid)) throw new SealedError('box_other_case');
  return {
    ...plaintext,
    head,
    headBytes,
    boxId: toHex(head.boxId),
    digest: await digestOf(headBytes, body),
    kids: wraps.map((one) => one.kid),
    contentKey,
    message: await provedMessage(headBytes, plaintext.payloadBytes),
  };
}

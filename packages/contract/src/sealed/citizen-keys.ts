import { fromBase64, randomBytes, toBase64, utf8, type Bytes } from './bytes.ts';
import { unwrapUnderCode, wrapUnderCode, type CodeKeys } from './code-keys.ts';
import { createOpeningPair, importOpeningPair, kidOf, type StoredPair } from './key-pairs.ts';
import type { Reader } from './open-box.ts';
import type { CitizenKeys } from './payload.ts';

/** What a citizen's code leads to: the pair that opens answers, and the secret of further letters. */
export interface CitizenSecrets {
  readonly opens: StoredPair;
  readonly publicKey: Bytes;
  readonly proof: Bytes;
}

/** Makes the pair and the proof that belong to one report and to nobody else. */
export async function createCitizenSecrets(): Promise<CitizenSecrets> {
  const { publicKey, stored } = await createOpeningPair();
  return { opens: stored, publicKey, proof: randomBytes(32) };
}

/** What of them the first letter tells the officers. */
export function shareCitizenKeys({ publicKey, proof }: CitizenSecrets): CitizenKeys {
  return { key: toBase64(publicKey), proof: toBase64(proof) };
}

/** Imports the pair, so that `openBox` can read answers that were sealed to it. */
export async function citizenReader({ opens, publicKey }: CitizenSecrets): Promise<Reader> {
  return { kid: await kidOf(publicKey), pair: await importOpeningPair(opens) };
}

/** The secrets under the code, as the server keeps them. */
export async function lockCitizenSecrets(
  { opens, publicKey, proof }: CitizenSecrets,
  keys: CodeKeys,
  rid: Bytes,
): Promise<Bytes> {
  const text = JSON.stringify({ opens, publicKey: toBase64(publicKey), proof: toBase64(proof) });
  return wrapUnderCode(utf8(text), keys, rid);
}

/**
 * The secrets that a code opens.
 * @throws SealedError `code_wrong`
 */
export async function unlockCitizenSecrets(
  locked: Bytes,
  keys: CodeKeys,
  rid: Bytes,
): Promise<CitizenSecrets> {
  const text = new TextDecoder().decode(await unwrapUnderCode(locked, keys, rid));
  const { opens, publicKey, proof } = JSON.parse(text) as {
    opens: StoredPair;
    publicKey: string;
    proof: string;
  };
  const empty = new Uint8Array();
  return { opens, publicKey: fromBase64(publicKey) ?? empty, proof: fromBase64(proof) ?? empty };
}

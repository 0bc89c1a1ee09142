import { CHUNK, TAG } from './box-layout.ts';
import { hkdf, joinBytes, utf8, type Bytes } from './bytes.ts';
import type { PlatformKey } from './platform-key.ts';
import { orFault } from './sealed-error.ts';

/** What a content key becomes for one head: its commitment and the key of the body. */
export async function deriveBoxKeys(
  contentKey: Bytes,
  headBeforeCommit: Bytes,
): Promise<{ readonly commit: Bytes; readonly bodyKey: PlatformKey }> {
  const derive = async (name: string): Promise<Bytes> =>
    hkdf(contentKey, {
      salt: new Uint8Array(),
      info: joinBytes(utf8(name), headBeforeCommit),
      length: 32,
    });
  const [commit, raw] = await Promise.all([derive('commit'), derive('body')]);
  const usages: ('encrypt' | 'decrypt')[] = ['encrypt', 'decrypt'];
  return { commit, bodyKey: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, usages) };
}

/** STREAM as in age: eleven bytes count the chunks, the twelfth tells the last one. */
function parametersOf(index: number, isLast: boolean, additionalData: Bytes) {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(7, index);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData };
}

type Step = 'encrypt' | 'decrypt';

async function inChunks(
  step: Step,
  { key, bytes, size, aad }: { key: PlatformKey; bytes: Bytes; size: number; aad: Bytes },
): Promise<Bytes> {
  const count = Math.max(1, Math.ceil(bytes.length / size));
  const chunks: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const chunk = bytes.slice(index * size, (index + 1) * size);
    const parameters = parametersOf(index, index === count - 1, aad);
    chunks.push(new Uint8Array(await crypto.subtle[step](parameters, key, chunk)));
  }
  return joinBytes(...chunks);
}

/** Encrypts a padded plaintext; a key of a body is used for one plaintext only. */
export async function encryptBody(key: PlatformKey, plaintext: Bytes, aad: Bytes): Promise<Bytes> {
  return inChunks('encrypt', { key, bytes: plaintext, size: CHUNK, aad });
}

/**
 * Decrypts a body.
 * @throws SealedError `box_body_broken` for chunks that were changed, moved, cut or repeated
 */
export async function decryptBody(key: PlatformKey, body: Bytes, aad: Bytes): Promise<Bytes> {
  const read = inChunks('decrypt', { key, bytes: body, size: CHUNK + TAG, aad });
  return orFault(read, 'box_body_broken');
}

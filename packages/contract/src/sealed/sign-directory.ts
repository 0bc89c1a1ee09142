import { fromBase64, toBase64, type Bytes } from './bytes.ts';
import {
  directoryMessage,
  writeDirectory,
  type Directory,
  type SignedDirectory,
} from './directory.ts';
import { fingerprintOf } from './key-pairs.ts';
import type { PlatformKey } from './platform-key.ts';
import { signer } from './proofs.ts';

/** A directory that nobody has signed yet. */
export function unsignedDirectory(directory: Directory): SignedDirectory {
  return { directory: toBase64(writeDirectory(directory)), signatures: [] };
}

/** A holder of a root: the private key that signs, and the raw public key that names it. */
export interface Root {
  readonly privateKey: PlatformKey;
  readonly publicKey: Bytes;
}

/** The same file with one more signature; signing twice leaves one. */
export async function signDirectory(file: SignedDirectory, root: Root): Promise<SignedDirectory> {
  const fingerprint = await fingerprintOf(root.publicKey);
  const message = directoryMessage(fromBase64(file.directory) ?? new Uint8Array());
  const signature = toBase64(await signer(root.privateKey)(message));
  const others = file.signatures.filter((one) => one.root !== fingerprint);
  return { ...file, signatures: [...others, { root: fingerprint, signature }] };
}

import {
  checkDirectory,
  createOpeningPair,
  createPassphrase,
  createSigningPair,
  createVault,
  entryOf,
  fingerprintOf,
  fromBase64,
  importOpeningPair,
  importSigningKey,
  kidOf,
  openVault,
  SealedError,
  toBase64,
  type Bytes,
  type Directory,
  type DirectoryEntry,
  type PlatformKey,
  type Reader,
  type Vault,
} from '@damrong/contract/sealed';

/** An officer's keys in use; they live in this page and go with it. */
export interface OfficerKeys {
  readonly reader: Reader;
  readonly signingKey: PlatformKey;
  readonly directory: Directory;
  /** The officer's own entry of the directory. */
  readonly entry: DirectoryEntry;
}

export const bytesOf = (text: string): Bytes => fromBase64(text) ?? new Uint8Array();

/**
 * Unlocks a vault, and judges the directory by the roots that were in force when it was made: a
 * centre that shows others is not believed.
 * @throws SealedError
 */
export async function unlock(
  vault: Vault,
  passphrase: string,
  { file, provinceCode, now }: { file: unknown; provinceCode: string; now: Date },
): Promise<OfficerKeys> {
  const content = await openVault(vault, passphrase);
  const roots = content.roots.map(bytesOf);
  const directory = await checkDirectory(file, { roots, leastVersion: 1, now });
  return {
    reader: { kid: vault.kid, pair: await importOpeningPair(content.opens) },
    signingKey: await importSigningKey(content.signs),
    directory,
    entry: entryOf(directory, provinceCode, vault.kid),
  };
}

/** Keys just made: what is sent to be kept, and what is shown once. */
export interface FreshKeys {
  readonly sent: { readonly opens: string; readonly signs: string; readonly vault: Vault };
  readonly passphrase: string;
  /** What the officer reads to the registrar. */
  readonly fingerprint: string;
}

/**
 * Makes an officer's keys in this browser.
 * @throws SealedError `directory_unreadable` where the centre names no roots
 */
export async function makeKeys(roots: readonly string[]): Promise<FreshKeys> {
  if (roots.length === 0) throw new SealedError('directory_unreadable');
  const opens = await createOpeningPair();
  const signs = await createSigningPair();
  const kid = await kidOf(opens.publicKey, signs.publicKey);
  const passphrase = createPassphrase();
  const content = { opens: opens.stored, signs: signs.stored, roots };
  return {
    sent: {
      opens: toBase64(opens.publicKey),
      signs: toBase64(signs.publicKey),
      vault: await createVault(kid, content, passphrase),
    },
    passphrase,
    fingerprint: await fingerprintOf(opens.publicKey, signs.publicKey),
  };
}

import {
  createOpeningPair,
  createSigningPair,
  fingerprintOf,
  importOpeningPair,
  importSigningKey,
  kidOf,
  signDirectory,
  toBase64,
  unsignedDirectory,
  type Bytes,
  type Directory,
  type DirectoryEntry,
  type Reader,
  type Recipient,
  type Root,
  type SignedDirectory,
  type StoredPair,
} from '@damrong/contract/sealed';

/** An officer of a test with everything that the desk would hold. */
export interface TestOfficer {
  readonly entry: DirectoryEntry;
  readonly reader: Reader;
  readonly recipient: Recipient;
  readonly signingKey: Root['privateKey'];
  readonly stored: { readonly opens: StoredPair; readonly signs: StoredPair };
}

export const january = '2027-01-01T00:00:00.000Z';
export const now = new Date('2027-02-01T03:00:00.000Z');
export const december = '2027-12-31T00:00:00.000Z';

export async function createOfficer(
  title: string,
  differing: Partial<Pick<DirectoryEntry, 'notBefore' | 'notAfter'>> = {},
): Promise<TestOfficer> {
  const opens = await createOpeningPair();
  const signs = await createSigningPair();
  const kid = await kidOf(opens.publicKey, signs.publicKey);
  return {
    entry: {
      kid,
      opens: toBase64(opens.publicKey),
      signs: toBase64(signs.publicKey),
      title: { th: title, en: title },
      notBefore: january,
      notAfter: december,
      ...differing,
    },
    reader: { kid, pair: await importOpeningPair(opens.stored) },
    recipient: { kid, key: opens.publicKey },
    signingKey: await importSigningKey(signs.stored),
    stored: { opens: opens.stored, signs: signs.stored },
  };
}

export async function createRoot(): Promise<Root> {
  const { publicKey, stored } = await createSigningPair();
  return { publicKey, privateKey: await importSigningKey(stored) };
}

export function directoryOf(
  centers: Directory['centers'],
  differing: Partial<Omit<Directory, 'centers'>> = {},
): Directory {
  return {
    version: 5,
    issuedAt: january,
    notAfter: '2027-04-01T00:00:00.000Z',
    centers,
    ...differing,
  };
}

export async function signedBy(directory: Directory, ...roots: Root[]): Promise<SignedDirectory> {
  let file = unsignedDirectory(directory);
  for (const root of roots) file = await signDirectory(file, root);
  return file;
}

export async function nameOf(root: Root): Promise<string> {
  return fingerprintOf(root.publicKey);
}

/** A copy in which one bit is the other way round. */
export function flipBit(bytes: Bytes, bit: number): Bytes {
  const copy = bytes.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

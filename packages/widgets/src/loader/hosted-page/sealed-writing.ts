import {
  citizenReader,
  createCitizenSecrets,
  createSealedCode,
  deriveCodeKeys,
  fromBase64,
  lockCitizenSecrets,
  prover,
  sealBox,
  shareCitizenKeys,
  toBase64,
  type Bytes,
  type CitizenSecrets,
  type Directory,
  type DirectoryEntry,
  type Recipient,
} from '@damrong/contract/sealed';

/** What a citizen has written, and to whom. */
export interface Writing {
  readonly text: string;
  readonly contact: string;
  readonly recipients: readonly DirectoryEntry[];
}

interface About {
  readonly lang: 'th' | 'en';
  readonly provinceCode: string;
  readonly directory: Directory;
}

/** A first letter ready to be sent: the box, and what goes beside it. */
export interface SealedFirst {
  readonly code: string;
  readonly bytes: Bytes;
  readonly headers: Readonly<Record<string, string>>;
}

function recipientOf({ kid, opens }: DirectoryEntry): Recipient {
  return { kid, key: fromBase64(opens) ?? new Uint8Array() };
}

function saidBy({ text, contact }: Writing) {
  return contact === '' ? { text } : { text, contact };
}

/** Makes the code, the keys under it, and the box; nothing has been sent when it answers. */
export async function sealFirst(writing: Writing, about: About): Promise<SealedFirst> {
  const { lang, provinceCode, directory } = about;
  const code = createSealedCode();
  const keys = await deriveCodeKeys(code, provinceCode);
  const secrets = await createCitizenSecrets();
  const rid = crypto.getRandomValues(new Uint8Array(16));
  const { bytes } = await sealBox({
    kind: 'letter',
    provinceCode,
    rid,
    says: {
      ...{ seq: 0, prev: '', dir: directory.version, lang, at: new Date().toISOString() },
      ...saidBy(writing),
      citizen: shareCitizenKeys(secrets),
    },
    recipients: writing.recipients.map(recipientOf),
  });
  const locked = await lockCitizenSecrets(secrets, keys, rid);
  const headers = {
    'damrong-auth': toBase64(keys.auth),
    'damrong-secrets': toBase64(locked),
    'damrong-lang': lang,
  };
  return { code, bytes, headers };
}

/** Where a further letter belongs. */
export interface OpenThread {
  readonly number: string;
  readonly rid: Bytes;
  readonly secrets: CitizenSecrets;
  readonly seen: number;
  readonly prev: string;
}

/** A further letter, proved by what the first one brought along. */
export async function sealFurther(
  writing: Writing,
  about: About,
  thread: OpenThread,
): Promise<Bytes> {
  const { lang, provinceCode, directory } = about;
  const { number, rid, secrets, seen: seq, prev } = thread;
  const { bytes } = await sealBox({
    kind: 'letter',
    provinceCode,
    rid,
    says: {
      ...{ number, seq, prev, dir: directory.version, lang, at: new Date().toISOString() },
      ...saidBy(writing),
    },
    recipients: writing.recipients.map(recipientOf),
    prove: prover(secrets.proof),
  });
  return bytes;
}

/** The citizen of a thread as a reader of its answers. */
export const readerOf = citizenReader;

/** What goes beside a further letter: whose it is, and that the code is known. */
export async function furtherHeaders(
  number: string,
  code: string,
): Promise<Readonly<Record<string, string>>> {
  const { auth } = await deriveCodeKeys(code, number.slice(5, 7));
  return { 'damrong-number': number, 'damrong-auth': toBase64(auth) };
}

import {
  citizenReader,
  createCitizenSecrets,
  prover,
  sealBox,
  shareCitizenKeys,
  signer,
  toHex,
  type BoxDraft,
  type Bytes,
  type CitizenSecrets,
  type DraftFile,
  type Reader,
  type Recipient,
  type SealedBox,
} from '@damrong/contract/sealed';
import type { TestOfficer } from './people.ts';

export const provinceCode = '50';
export const number = '2570-50-000123-7';
export const saidAt = '2027-02-01T02:00:00.000Z';

/** One citizen's report, as the page of the citizen would hold it. */
export interface TestThread {
  readonly rid: Bytes;
  readonly secrets: CitizenSecrets;
  readonly citizen: Reader;
}

export async function createThread(): Promise<TestThread> {
  const secrets = await createCitizenSecrets();
  const rid = crypto.getRandomValues(new Uint8Array(16));
  return { rid, secrets, citizen: await citizenReader(secrets) };
}

export const identityOf = ({ rid }: TestThread) => ({ provinceCode, rid: toHex(rid), number });

interface Said {
  readonly text: string;
  readonly to: readonly Recipient[];
  readonly seq?: number;
  readonly prev?: string;
  readonly at?: string;
  readonly files?: readonly DraftFile[];
}

const saidOf = ({ text, seq = 0, prev = '', at = saidAt }: Said) =>
  ({ seq, prev, dir: 5, lang: 'th', at, text }) as const;

export async function firstLetter(thread: TestThread, said: Said): Promise<SealedBox> {
  const draft: BoxDraft = {
    kind: 'letter',
    provinceCode,
    rid: thread.rid,
    says: { ...saidOf(said), citizen: shareCitizenKeys(thread.secrets) },
    recipients: said.to,
  };
  return sealBox(said.files ? { ...draft, files: said.files } : draft);
}

export async function furtherLetter(
  thread: TestThread,
  said: Said,
  proof = thread.secrets.proof,
): Promise<SealedBox> {
  return sealBox({
    kind: 'letter',
    provinceCode,
    rid: thread.rid,
    says: { ...saidOf(said), number },
    recipients: said.to,
    prove: prover(proof),
  });
}

export async function answer(
  thread: TestThread,
  officer: TestOfficer,
  said: Said,
  kind: 'answer' | 'note' = 'answer',
): Promise<SealedBox> {
  return sealBox({
    kind,
    provinceCode,
    rid: thread.rid,
    says: { ...saidOf(said), number, from: officer.entry.kid },
    recipients: said.to,
    prove: signer(officer.signingKey),
  });
}

export function asRecipient({ citizen, secrets }: TestThread): Recipient {
  return { kid: citizen.kid, key: secrets.publicKey };
}

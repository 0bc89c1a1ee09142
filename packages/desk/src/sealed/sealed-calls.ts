import { newIdempotencyKey, NotSignedInError } from '@damrong/sdk';
import {
  officerSealedAddress,
  type BoxKind,
  type Bytes,
  type Vault,
} from '@damrong/contract/sealed';

/** A report as the list shows it. */
export interface ListedThread {
  readonly number: string;
  readonly receivedAt: string;
  readonly dueOn: string | null;
  readonly categoryCode: string | null;
  readonly isWaiting: boolean;
  readonly boxes: number;
}

/** Some reports of the centre, and whether there are earlier ones. */
export interface ThreadPage {
  readonly threads: readonly ListedThread[];
  readonly hasMore: boolean;
}

/** A report with boxes of which this officer may have copies of the keys. */
export interface OfficersThread {
  readonly number: string;
  readonly provinceCode: string;
  readonly rid: string;
  readonly boxes: readonly {
    readonly kind: BoxKind;
    readonly receivedAt: string;
    readonly kids: readonly string[];
    readonly head: string;
    readonly bodyHash: string;
    readonly box: string | null;
  }[];
}

export interface VaultAnswer {
  readonly vault: Vault | null;
  readonly roots: readonly string[];
  readonly isListed: boolean;
}

/** A refusal of the centre; 404 where it takes no sealed reports. */
export class SealedCallError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the centre has answered ${status}`);
    this.status = status;
  }
}

async function call<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${officerSealedAddress}/${path}`, { ...init, cache: 'no-store' });
  if (response.status === 401) {
    throw new NotSignedInError({ call: 'sealed', code: 'not_signed_in', status: 401 });
  }
  if (!response.ok) throw new SealedCallError(response.status);
  return (await response.json()) as Answer;
}

function post<Answer>(path: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return call(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

function postBytes(path: string, body: Bytes, key = newIdempotencyKey()): Promise<unknown> {
  const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': key };
  return call(path, { method: 'POST', headers, body });
}

/** The calls behind the page, which are boxes and their copies rather than schemas. */
export const sealedCalls = {
  directory: () => call<unknown>('directory'),
  vault: () => call<VaultAnswer>('vault'),
  enrol: (keys: object) => post<VaultAnswer>('vault', keys),
  /** A page of reports, the newest first. @param before the last number that is known */
  list: (before?: string) =>
    call<ThreadPage>(before === undefined ? 'threads' : `threads?before=${before}`),
  read: (number: string) => call<OfficersThread>(`threads/${number}`),
  /** With the same key and the same box again, it is taken once. */
  sendBox: (number: string, box: Bytes, key: string) =>
    postBytes(`threads/${number}/boxes`, box, key),
  forward: (number: string, body: Bytes) => postBytes(`threads/${number}/forwards`, body),
  noteExport: (number: string, reason: string) =>
    post<object>(`threads/${number}/exports`, { reason }),
} as const;

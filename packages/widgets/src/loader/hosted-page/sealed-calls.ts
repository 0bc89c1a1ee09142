import { fromBase64, sealedAddresses, toBase64, type Bytes } from '@damrong/contract/sealed';

/** What the centre answers when a letter has arrived. */
export interface SealedReceipt {
  readonly number: string;
  readonly dueOn: string | null;
}

/** A box of a thread as its citizen gets it. */
export interface VisitedBox {
  readonly receivedAt: string;
  readonly head: string;
  readonly bodyHash: string;
  readonly box: string | null;
}

export interface SealedVisit {
  readonly number: string;
  readonly provinceCode: string;
  readonly rid: string;
  readonly secrets: string;
  readonly boxes: readonly VisitedBox[];
}

/** A refusal of the centre, or no connection; `status` is 0 then. */
export class CallError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

async function call(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, cache: 'no-store', credentials: 'omit' });
  } catch {
    throw new CallError(0);
  }
  if (!response.ok) throw new CallError(response.status);
  return response.json();
}

/** The signed list of officers, not yet judged. */
export function fetchDirectory(): Promise<unknown> {
  return call(sealedAddresses.directory, {});
}

/**
 * Sends a box. There is no other call with a body, and no body but a box: whatever fails before it is
 * sealed is not sent at all.
 */
export function sendBox(
  box: Bytes,
  headers: Readonly<Record<string, string>>,
  key: string,
): Promise<unknown> {
  return call(sealedAddresses.letters, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'idempotency-key': key, ...headers },
    body: box,
  });
}

/** What the holder of a code may see of a report. */
export async function visit(number: string, auth: Bytes): Promise<SealedVisit> {
  const headers = { 'damrong-number': number, 'damrong-auth': toBase64(auth) };
  return (await call(sealedAddresses.visits, { method: 'POST', headers })) as SealedVisit;
}

/** Bytes of base64url of an answer; none where it is something else. */
export function bytesOf(text: string | null): Bytes {
  return fromBase64(text ?? '') ?? new Uint8Array();
}

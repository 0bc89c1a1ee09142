import type { FollowReceipt, Lang, SimilarCase } from '@damrong/contract';
import { fetch } from '../../platform/platform.ts';

// Nobody waits for the list; whoever wants to follow a case waits for the answer.
const listTimeout = 8000;
const followTimeout = 20_000;

/** The centre did not take it; `code` is that of its answer. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Open cases of a category in a subdistrict. Asked without the SDK: a part of the form that is
 * fetched alone cannot share its schemas without making everybody's part larger.
 * @param asked subdistrict and category: `500105/utilities.water_supply`
 * @throws when it cannot be had
 */
export async function findSimilar(
  centerUrl: string,
  asked: string,
  signal: AbortSignal,
): Promise<readonly SimilarCase[]> {
  const address = `${centerUrl}/v1/similar-cases/${asked}`;
  const { cases } = (await ask(address, { signal }, listTimeout)) as { cases: SimilarCase[] };
  return cases;
}

/** @throws Refused when the case is no longer to be followed, and whatever `fetch` throws */
export async function followCase(
  centerUrl: string,
  body: { readonly publicId: string; readonly lang: Lang; readonly proof: string | undefined },
  { idempotencyKey, signal }: { readonly idempotencyKey: string; readonly signal: AbortSignal },
): Promise<FollowReceipt> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
    body: JSON.stringify(body),
    signal,
  };
  return (await ask(`${centerUrl}/v1/similar-cases/follow`, init, followTimeout)) as FollowReceipt;
}

async function ask(
  address: string,
  init: RequestInit & { signal: AbortSignal },
  timeout: number,
): Promise<unknown> {
  const asking = new AbortController();
  const stop = () => {
    asking.abort();
  };
  const late = setTimeout(stop, timeout);
  init.signal.addEventListener('abort', stop);
  try {
    const answer = await fetch(address, { ...init, signal: asking.signal });
    const body: unknown = await answer.json();
    if (answer.ok) return body;
    throw new Refused((body as { code?: string }).code ?? 'internal');
  } finally {
    clearTimeout(late);
    init.signal.removeEventListener('abort', stop);
  }
}

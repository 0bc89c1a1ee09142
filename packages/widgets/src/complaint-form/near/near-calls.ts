import type { SimilarCase, FollowReceipt } from '@damrong/contract';
import { fetch } from '../../platform/platform.ts';

// Nobody waits for the list; whoever wants to follow a matter waits for the answer.
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
 * Open matters like one of this category. Asked without the SDK: a part of the form that is fetched
 * alone cannot share its schemas without making everybody's part larger.
 * @throws when it cannot be had
 */
export async function findSimilar(
  centerUrl: string,
  { subdistrict, category }: { subdistrict: string; category: string },
  signal: AbortSignal,
): Promise<readonly SimilarCase[]> {
  const address = `${centerUrl}/v1/similar-cases/${subdistrict}/${category}`;
  const { cases } = (await ask(address, { signal }, listTimeout)) as { cases: SimilarCase[] };
  return cases;
}

/** @throws Refused when the matter is no longer to be followed, and whatever `fetch` throws */
export async function follow(
  centerUrl: string,
  publicId: string,
  { lang, key, signal }: { lang: string; key: string; signal: AbortSignal },
): Promise<FollowReceipt> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ publicId, lang }),
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

import type { FastifyRequest } from 'fastify';

/** Whether a form was sent from a page of ours; old browsers do not say. */
export type SentFrom = 'own' | 'other' | 'unknown';

/**
 * What the browser says of the page that sends. Scripts cannot set either header. `none` is a reader
 * who loads an answer once more.
 */
export function sentFrom({ headers }: FastifyRequest, publicUrl: string): SentFrom {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'none') return site === 'same-origin' ? 'own' : 'other';
  if (origin !== undefined) return origin === publicUrl ? 'own' : 'other';
  return 'unknown';
}

import {
  createTransport as createLightTransport,
  getJson,
  postJson,
  type Transport,
} from '@damrong/sdk/light';
import { fetch } from './platform.ts';

/** Calls of the SDK to this centre, over the `fetch` that was taken early. */
export function createTransport(
  baseUrl: string,
  options: { readonly retry?: number; readonly fetch?: typeof fetch | undefined } = {},
): Transport {
  return createLightTransport({ ...options, baseUrl, fetch: options.fetch ?? fetch });
}

/**
 * The calls by the contract's routes. A part that is bundled apart is handed them by who has them
 * already: importing the SDK it would bring it a second time.
 */
export const calls = { createTransport, getJson, postJson };

export type Calls = typeof calls;

import { createTransport as createLightTransport, type Transport } from '@damrong/sdk/light';
import { fetch } from './platform.ts';

/** Calls of the SDK to this centre, over the `fetch` that was taken early. */
export function createTransport(
  baseUrl: string,
  options: { readonly retry?: number; readonly fetch?: typeof fetch | undefined } = {},
): Transport {
  return createLightTransport({ ...options, baseUrl, fetch: options.fetch ?? fetch });
}

import { fetchExchange } from './exchange/fetch-exchange.ts';
import { transportOver, type Transport, type TransportOptions } from './transport.ts';

/**
 * A transport without ky, for bundles where each byte counts and for pages whose scripts own names
 * such as `Request`. Its `fetch` is called with an address and plain options.
 * @throws TypeError when `baseUrl` is not an absolute http(s) address.
 */
export function createTransport(options: TransportOptions): Transport {
  return transportOver(fetchExchange, options);
}

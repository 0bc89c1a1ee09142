import { kyExchange } from './exchange/ky-exchange.ts';
import { transportOver, type Transport, type TransportOptions } from './transport.ts';

/** @throws TypeError when `baseUrl` is not an absolute http(s) address. */
export function createTransport(options: TransportOptions): Transport {
  return transportOver(kyExchange, options);
}

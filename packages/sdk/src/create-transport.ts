import { kyExchange } from './exchange/ky-exchange.ts';
import { transportOver, type Transport, type TransportOptions } from './transport.ts';

/**
 * Where and how the calls of `send` go, over ky. A client makes its own.
 * @throws TypeError when `baseUrl` is not an absolute http(s) address
 * @example
 * const transport = createTransport({ baseUrl: 'https://1567.example.go.th' });
 */
export function createTransport(options: TransportOptions): Transport {
  return transportOver(kyExchange, options);
}

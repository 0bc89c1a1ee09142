import type { Lang } from '@damrong/contract';
import type { Exchange } from './exchange/exchange.ts';

/** Where and how the calls of a client go. */
export interface TransportOptions {
  /** Address of the centre (or, for officer calls, of the desk); a path prefix is kept. */
  readonly baseUrl: string | URL;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Sent as `Accept-Language`. */
  readonly lang?: Lang | undefined;
  /** How often a repeatable call is sent again after a failure; 2 unless told. */
  readonly retry?: number | undefined;
  /** Brings requests to the centre and answers back; that of the entry unless given. */
  readonly exchange?: Exchange | undefined;
}

/** Where and how calls go. */
export interface Transport {
  /** Absolute, without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly lang: Lang | undefined;
  readonly retry: number;
  readonly exchange: Exchange;
}

/** @throws TypeError when `baseUrl` is not an absolute http(s) address. */
export function transportOver(
  ownExchange: Exchange,
  // Not every caller has a type checker to say that there must be options.
  options: TransportOptions | undefined,
): Transport {
  const { fetch, lang, retry = 2, exchange = ownExchange } = options ?? {};
  const url = addressOf(options?.baseUrl);
  return Object.freeze({
    baseUrl: url.origin + url.pathname.replace(/\/+$/, ''),
    // Looked up at each call, so that a page may put its own fetch in place later.
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    lang,
    retry,
    exchange,
  });
}

function addressOf(given: string | URL | undefined): URL {
  try {
    const url = new URL(given ?? '');
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // Told below, with what is to be done.
  }
  throw new TypeError(
    `baseUrl must be the whole address of a centre, such as https://1567.example.go.th, not ${given}`,
  );
}

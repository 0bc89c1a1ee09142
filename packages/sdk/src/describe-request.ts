import type { EndpointInput, Lang, Route } from '@damrong/contract';
import { toJsonBody } from './json-body.ts';

/** A request as data, ready for `fetch`. */
export interface DescribedCall {
  readonly url: string;
  readonly method: Route['method'];
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: 'omit' | 'same-origin';
  /** A redirect would carry a complaint to an address that nobody chose. */
  readonly redirect: 'error';
  readonly body?: string | Blob;
  /** Sending it twice does no more than sending it once. */
  readonly repeatable: boolean;
}

/** Input as it was given, before anything has checked it. */
export type Given = { readonly [Part in keyof EndpointInput]?: unknown };

/**
 * The request that a call stands for. What is sent is what was given; the centre parses it.
 * @param idempotencyKey used where the route asks for one
 * @param version the version of the case on which a write was decided
 */
export function describeRequest(
  { baseUrl, lang }: { readonly baseUrl: string; readonly lang: Lang | undefined },
  { method, path, origin, idempotent = false }: Route,
  given: Given,
  idempotencyKey: string,
  version?: number,
): DescribedCall {
  const hasBody = given.body !== undefined;
  return {
    url: baseUrl + fillPath(path, given.params) + queryText(given.query),
    method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(lang ? { 'accept-language': lang } : {}),
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(idempotent ? { 'idempotency-key': idempotencyKey } : {}),
      ...(version ? { 'if-match': `"${version}"` } : {}),
      // Browsers say it themselves and let nobody else; the desk asks for it of Node as well.
      ...(origin === 'desk' ? { origin: new URL(baseUrl).origin } : {}),
    },
    // The public API knows no cookie, so none may reach it; the desk's session is a cookie.
    credentials: origin === 'desk' ? 'same-origin' : 'omit',
    redirect: 'error',
    ...(hasBody ? { body: toJsonBody(given.body) } : {}),
    repeatable: method === 'GET' || idempotent,
  };
}

/** The path with its parameters filled in. */
export function fillPath(path: string, params: unknown): string {
  const values = new Map(Object.entries(params ?? {}));
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
}

/** The query with its question mark, or nothing. */
export function queryText(query: unknown): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `?${search}` : '';
}

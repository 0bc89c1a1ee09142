import {
  toFieldIssues,
  type Endpoint,
  type EndpointInput,
  type FieldIssue,
} from '@damrong/contract';
import * as z from 'zod/mini';
import { InputError } from './errors/input-error.ts';
import { isIdempotencyKey } from './idempotency-key.ts';
import { toJsonBody } from './json-body.ts';
import type { Transport } from './transport.ts';

/** A request as data, ready for `fetch`. */
export interface DescribedCall {
  readonly url: string;
  readonly method: Endpoint['method'];
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: 'omit' | 'same-origin';
  /** A redirect would carry a complaint to an address that nobody chose. */
  readonly redirect: 'error';
  readonly body?: string;
  /** Sending it twice does no more than sending it once. */
  readonly repeatable: boolean;
}

export type Given = { readonly [Part in keyof EndpointInput]?: unknown };

/**
 * The request that a call stands for. What is sent is what was given; the schemas only check it,
 * since the centre parses it with the same ones.
 * @throws InputError with the faults of every part.
 */
export function describeCall(
  { baseUrl, lang }: Pick<Transport, 'baseUrl' | 'lang'>,
  endpoint: Endpoint,
  given: Given,
  idempotencyKey: string,
): DescribedCall {
  checkInput(endpoint, given, idempotencyKey);
  const { method, idempotent } = endpoint;
  const hasBody = endpoint.input.body !== undefined;
  return {
    url: baseUrl + fillPath(endpoint.path, given.params) + queryText(given.query),
    method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(lang ? { 'accept-language': lang } : {}),
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(idempotent ? { 'idempotency-key': idempotencyKey } : {}),
    },
    // The public API knows no cookie, so none may reach it; the desk's session is a cookie.
    credentials: endpoint.origin === 'desk' ? 'same-origin' : 'omit',
    redirect: 'error',
    ...(hasBody ? { body: toJsonBody(given.body) } : {}),
    repeatable: method === 'GET' || idempotent,
  };
}

function checkInput(endpoint: Endpoint, given: Given, idempotencyKey: string) {
  const call = endpoint.id;
  if (endpoint.idempotent && !isIdempotencyKey(idempotencyKey)) {
    throw new InputError({ call, code: 'idempotency_key_invalid' });
  }
  const { params, query, body } = endpoint.input;
  const issues = [
    ...faultsOf(params, given.params),
    ...faultsOf(query, given.query),
    ...faultsOf(body, given.body),
  ];
  if (issues.length > 0) throw new InputError({ call, code: 'input_invalid', issues });
}

function faultsOf(schema: z.core.$ZodType | undefined, value: unknown): FieldIssue[] {
  if (schema === undefined) return [];
  const result = z.safeParse(schema, value);
  return result.success ? [] : toFieldIssues(result.error.issues);
}

function fillPath(path: string, params: unknown): string {
  const values = new Map(Object.entries(params ?? {}));
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
}

function queryText(query: unknown): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `?${search}` : '';
}

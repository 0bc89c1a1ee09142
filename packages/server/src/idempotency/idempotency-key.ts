import { ProblemError } from '../problem-error.ts';

const KEY = /^[\x21-\x7e]{16,128}$/;
const QUOTED = /^"(.*)"$/;

/**
 * The `Idempotency-Key` header; the quotes of the structured-field spelling are optional.
 * @throws ProblemError when it is missing or not 16–128 visible ASCII characters
 */
export function readIdempotencyKey(header: string | readonly string[] | undefined): string {
  if (header === undefined || header === '') throw new ProblemError('idempotency_key_missing');
  const text = typeof header === 'string' ? header : header.join(',');
  const key = QUOTED.exec(text)?.[1] ?? text;
  if (!KEY.test(key)) throw new ProblemError('idempotency_key_invalid');
  return key;
}

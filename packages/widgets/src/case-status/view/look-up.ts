import { lookUpCase, type CaseView } from '@damrong/contract';
import { createTransport, send } from '@damrong/sdk';

/** Number and code in any reasonable spelling. */
export interface Credentials {
  readonly number: string;
  readonly code: string;
}

/**
 * The case that number and code open. A slip that the check digit shows is found before anything
 * is sent.
 * @throws DamrongError
 */
export function lookUp(
  baseUrl: string,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<CaseView> {
  return send(createTransport({ baseUrl }), lookUpCase, { body: credentials }, { signal });
}

import { caseCredentials, lookUpCase, toFieldIssues, type CaseView } from '@damrong/contract';
import { InputError, send } from '@damrong/sdk/light';
import { createTransport } from '../../platform/transport.ts';

/** Number and code in any reasonable spelling. */
export interface Credentials {
  readonly number: string;
  readonly code: string;
}

/** What is wrong with number and code as they are typed; undefined where they may be a case's. */
export function faultOf(credentials: Credentials): InputError | undefined {
  const { error } = caseCredentials.safeParse(credentials);
  if (error === undefined) return undefined;
  const issues = toFieldIssues(error.issues);
  return new InputError({ call: lookUpCase.id, code: 'input_invalid', issues });
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
  return send(createTransport(baseUrl), lookUpCase, { body: credentials }, { signal });
}

import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { lockCase, type LockedCase } from './append-event.ts';
import { caseKey } from './case-key.ts';

/** @throws ProblemError when there is no such case in the scope */
export async function lockInScope(
  transaction: Transaction<'officer'>,
  scope: Scope,
  number: string,
): Promise<LockedCase> {
  const key = caseKey(number);
  const locked = isInScope(scope, key.provinceCode) ? await lockCase(transaction, key) : undefined;
  if (locked === undefined) throw new ProblemError('case_not_found');
  return locked;
}

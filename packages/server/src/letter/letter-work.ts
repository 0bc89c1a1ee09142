import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';

/** Who works on letters of which centre, and when. */
export interface LetterWork {
  readonly transaction: Transaction<'officer'>;
  readonly scope: Scope;
  readonly by: Officer;
  readonly now: Date;
}

/** The province whose letters the scope has; @throws ProblemError for the ministry, which has none */
export function provinceOf(scope: Scope): string {
  if (scope.kind !== 'province') throw new ProblemError('not_permitted');
  return scope.provinceCode;
}

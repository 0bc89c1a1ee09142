import type { AppContext } from '../app-context.ts';
import { asOfficer, type Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { officerOf, scopeIn, type DeskCall } from './desk-call.ts';

export type Work<T> = (transaction: Transaction<'officer'>, scope: Scope) => Promise<T>;

/** Does an officer's work in a transaction of theirs, in the scope in which the call was admitted. */
export type DoWork = <T>(call: DeskCall, work: Work<T>, revealedCase?: string) => Promise<T>;

export function officerWork(context: () => AppContext): DoWork {
  return (call, work, revealedCase) => {
    const { session } = officerOf(call);
    const settings = { session, ...(revealedCase === undefined ? {} : { revealedCase }) };
    return asOfficer(context().database, settings, (transaction) =>
      work(transaction, scopeIn(call)),
    );
  };
}

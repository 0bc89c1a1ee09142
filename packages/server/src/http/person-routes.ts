import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { personSearches } from '../person/person-search-quotas.ts';
import { searchPersons } from '../person/search-persons.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** Finding complainants: counted before it is done, and audited in the same transaction. */
export function servePersons({ route }: Router<DeskCall>, context: () => AppContext): void {
  const scoped = officerWork(context);

  route(contract.searchPersons, async ({ body }, call) => {
    await context().limiter.take(personSearches(officerOf(call).id), call.now);
    return scoped(call, (transaction) => searchPersons(transaction, body, call.now));
  });
}

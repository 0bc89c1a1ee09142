import { decideQuarantine as endpoint } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { asOfficer } from '../database/transaction.ts';
import { scopeOf } from '../officer/scope.ts';
import { decideQuarantine } from '../quarantine/decide-quarantine.ts';
import { ProblemError } from '../problem-error.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import type { Router } from './route.ts';

/** What officers do with cases that were held because of a flood. */
export function serveOfficerQuarantine(
  { route }: Router<DeskCall>,
  context: () => AppContext,
): void {
  route(endpoint, ({ body }, call) => {
    const officer = officerOf(call);
    if (officer.provinceCode === null) throw new ProblemError('not_permitted');
    return asOfficer(context().database, { session: officer.session }, (transaction) =>
      decideQuarantine(transaction, scopeOf(officer), { officer, now: call.now }, body),
    );
  });
}

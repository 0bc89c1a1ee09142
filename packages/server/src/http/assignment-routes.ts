import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { giveCase } from '../assignment/give-case.ts';
import { listAssignments } from '../assignment/list-assignments.ts';
import { moveAssignment } from '../assignment/move-assignment.ts';
import { readAssignment, readAssignmentState } from '../assignment/read-assignment.ts';
import { readCase } from '../case/read-case.ts';
import { asAgency, asOfficer, type Transaction } from '../database/transaction.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import type { Scope } from '../officer/scope.ts';
import { officerOf, scopeIn, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

type Work<T> = (transaction: Transaction<'officer' | 'agency'>, scope: Scope) => Promise<T>;

interface Params {
  readonly number: string;
  readonly assignment: number;
}

/** Cases that are given away: by the centre, and in the hands of those who have them. */
export function serveAssignments(
  { route, routeChange }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);

  routeChange(contract.giveCase, async ({ params, body }, call) => {
    const change = { officer: officerOf(call), version: call.version, now: call.now, ...params };
    await scoped(call, (transaction, scope) =>
      performOnce(transaction, call.intent, call.now, async () => {
        await giveCase(transaction, scope, change, body, context());
        return call.now.getTime();
      }),
    );
    return scoped(call, (transaction, scope) =>
      readCase(transaction, scope, change, context().deadlines),
    );
  });
  route(contract.listAssignments, ({ query }, call) =>
    within(call, (transaction, scope) =>
      listAssignments(transaction, scope, { officer: officerOf(call), now: call.now }, query),
    ),
  );
  route(contract.readAssignment, ({ params }, call) =>
    within(call, (transaction, scope) => readAssignment(transaction, scope, about(call, params))),
  );
  routeChange(contract.moveAssignment, async ({ params, body }, call) => {
    const { intent, version, now } = call;
    await within(call, (transaction, scope) =>
      performOnce(transaction, intent, now, async () => {
        await moveAssignment(transaction, scope, { ...about(call, params), version }, body);
        return now.getTime();
      }),
    );
    return within(call, (transaction, scope) =>
      readAssignmentState(transaction, scope, about(call, params)),
    );
  });

  /** An agency works in a role of the database that sees nothing of a centre's. */
  function within<T>(call: DeskCall, work: Work<T>): Promise<T> {
    const scope = scopeIn(call);
    const { session } = officerOf(call);
    const { database } = context();
    return scope.kind === 'agency'
      ? asAgency(database, { session }, (transaction) => work(transaction, scope))
      : asOfficer(database, { session }, (transaction) => work(transaction, scope));
  }
}

function about(call: DeskCall, { number, assignment }: Params) {
  return { officer: officerOf(call), number, seq: assignment, now: call.now };
}

import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { readCase } from '../case/read-case.ts';
import { setCaseHold } from '../erasure/case-holds.ts';
import { decideErasure, proposeErasure, type ErasureWork } from '../erasure/propose-erasure.ts';
import { changeRetention, readRetention } from '../erasure/retention.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** How what a case says of people ends: holds, periods, proposals and approvals. */
export function serveRetention({ route }: Router<DeskCall>, context: () => AppContext): void {
  const scoped = officerWork(context);

  route(contract.setCaseHold, async ({ params, body }, call) => {
    const seen = { officer: officerOf(call), number: params.number, now: call.now };
    await scoped(call, (transaction, scope) => setCaseHold(transaction, scope, seen, body));
    return scoped(call, (transaction, scope) =>
      readCase(transaction, scope, seen, context().deadlines),
    );
  });
  route(contract.readRetention, (_input, call) => done(call));
  route(contract.proposeErasure, ({ body }, call) =>
    done(call, (work) => proposeErasure(work, body)),
  );
  route(contract.decideErasure, ({ body }, call) =>
    done(call, (work) => decideErasure(work, body)),
  );
  route(contract.changeRetention, ({ body }, call) =>
    done(call, (work) => changeRetention(work, body)),
  );

  /** Every step answers with how all of it stands then. */
  function done(
    call: DeskCall,
    act: (work: ErasureWork) => Promise<void> = () => Promise.resolve(),
  ): Promise<contract.Retention> {
    return scoped(call, async (transaction, scope) => {
      const work = { transaction, scope, by: officerOf(call), now: call.now };
      await act(work);
      return readRetention(work);
    });
  }
}

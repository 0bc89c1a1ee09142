import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { changeClosingRule, readClosingRule } from '../closing/closing-rule.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** Whether closings of a centre wait for approval; the decisions themselves are work on a case. */
export function serveClosingRule({ route }: Router<DeskCall>, context: () => AppContext): void {
  const scoped = officerWork(context);

  route(contract.readClosingRule, (_input, call) => scoped(call, readClosingRule));
  route(contract.changeClosingRule, ({ body }, call) =>
    scoped(call, (transaction, scope) =>
      changeClosingRule(transaction, scope, { officer: officerOf(call), now: call.now }, body),
    ),
  );
}

import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { listAudit } from '../audit/list-audit.ts';
import type { DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** The audit, for those who answer for what is done. */
export function serveAudit({ route }: Router<DeskCall>, context: () => AppContext): void {
  const scoped = officerWork(context);
  route(contract.listAudit, ({ query }, call) =>
    scoped(call, (transaction, scope) => listAudit(transaction, scope, query)),
  );
}

import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { countFigures } from '../figures/count-figures.ts';
import type { DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** Figures of the cases in the officer's scope. */
export function serveFigures({ route }: Router<DeskCall>, context: () => AppContext): void {
  const scoped = officerWork(context);

  route(contract.readCaseFigures, ({ query }, call) =>
    scoped(call, (transaction, scope) => countFigures(transaction, scope, query, call.now)),
  );
}

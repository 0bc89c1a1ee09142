import { decideQuarantine as endpoint } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { decideQuarantine } from '../quarantine/decide-quarantine.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** What officers do with cases that were held because of a flood. */
export function serveOfficerQuarantine(
  { route }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);
  route(endpoint, ({ body }, call) =>
    scoped(call, (transaction, scope) =>
      decideQuarantine(transaction, scope, { officer: officerOf(call), now: call.now }, body),
    ),
  );
}

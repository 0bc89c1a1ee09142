import * as contract from '@damrong/contract';
import type { Holiday } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { listHolidays } from '../deadline/list-holidays.ts';
import { addHoliday, changeHoliday, type HolidayWork } from '../deadline/manage-holidays.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** Days off: read by every officer of a centre, worked on by chiefs and the ministry. */
export function serveHolidays(
  { route, routeOnce, routeChange }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);

  route(contract.listHolidays, ({ query }, call) =>
    scoped(call, (transaction, scope) => listHolidays(transaction, scope, query, call.now)),
  );
  routeOnce(contract.addHoliday, ({ body }, call) => once(call, (work) => addHoliday(work, body)));
  routeChange(contract.changeHoliday, ({ params: { holiday: id }, body }, call) =>
    once(call, (work) => changeHoliday(work, { id, version: call.version }, body)),
  );

  function once(
    call: DeskCall & { readonly intent: Intent },
    act: (work: HolidayWork) => Promise<Holiday>,
  ): Promise<Holiday> {
    const { id } = officerOf(call);
    const { now, intent } = call;
    return scoped(call, (transaction, scope) =>
      performOnce(transaction, intent, now, () => act({ transaction, by: { id, scope }, now })),
    );
  }
}

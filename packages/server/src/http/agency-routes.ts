import * as contract from '@damrong/contract';
import type { Agency } from '@damrong/contract';
import { listAgencies } from '../agency/list-agencies.ts';
import {
  addAgency,
  changeAgency,
  mergeAgency,
  type AgencyWork,
} from '../agency/manage-agencies.ts';
import type { AppContext } from '../app-context.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** The register of agencies: read by every officer, worked on by chiefs and the ministry. */
export function serveAgencies(
  { route, routeOnce, routeChange }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);

  route(contract.listAgencies, ({ query }, call) =>
    scoped(call, (transaction, scope) => listAgencies(transaction, scope, query)),
  );
  routeOnce(contract.addAgency, ({ body }, call) => once(call, (work) => addAgency(work, body)));
  routeChange(contract.changeAgency, ({ params: { agency: id }, body }, call) =>
    once(call, (work) => changeAgency(work, { id, version: call.version }, body)),
  );
  routeChange(contract.mergeAgency, ({ params: { agency: id }, body }, call) =>
    once(call, (work) => mergeAgency(work, { id, version: call.version }, body)),
  );

  function once(
    call: DeskCall & { readonly intent: Intent },
    act: (work: AgencyWork) => Promise<Agency>,
  ): Promise<Agency> {
    const { id } = officerOf(call);
    const { now, intent } = call;
    return scoped(call, (transaction, scope) =>
      performOnce(transaction, intent, now, () =>
        act({ transaction, by: { id, scope }, places: context().places, now }),
      ),
    );
  }
}

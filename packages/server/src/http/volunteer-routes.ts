import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { BruteForceGuard } from '../throttle/brute-force-guard.ts';
import { codeGuesses } from '../throttle/guess-quotas.ts';
import { changeVolunteer } from '../volunteer/change.ts';
import { lookUpVolunteer } from '../volunteer/look-up.ts';
import { signUpVolunteer } from '../volunteer/sign-up.ts';
import { withdrawVolunteer } from '../volunteer/withdraw.ts';
import type { Call, Router } from './route.ts';

/** What volunteers do. */
export function serveVolunteerRoutes(
  { route, routeOnce }: Router<Call>,
  context: () => AppContext,
): void {
  const bruteForce = new BruteForceGuard(() => context().limiter, 'volunteer_not_found');
  const guarded = <T>(
    { reference }: { reference: string },
    { address, now }: Call,
    work: () => Promise<T>,
  ) =>
    bruteForce.guard(
      { ways: codeGuesses('volunteer', { subject: reference, address }), now },
      work,
    );

  routeOnce(contract.signUpVolunteer, ({ body }, call) => signUpVolunteer(context(), body, call));
  route(contract.lookUpVolunteer, ({ body }, call) =>
    guarded(body, call, () => lookUpVolunteer(context(), body)),
  );
  route(contract.changeVolunteer, ({ body }, call) =>
    guarded(body, call, () => changeVolunteer(context(), body, call.now)),
  );
  routeOnce(contract.withdrawVolunteer, ({ body }, call) =>
    guarded(body, call, () => withdrawVolunteer(context(), body, call)),
  );
}

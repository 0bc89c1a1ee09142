import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { GuessGuard } from '../throttle/guess-guard.ts';
import { changeVolunteer } from '../volunteer/change.ts';
import { lookUpVolunteer } from '../volunteer/look-up.ts';
import { signUpVolunteer } from '../volunteer/sign-up.ts';
import { withdrawVolunteer } from '../volunteer/withdraw.ts';
import type { Call, Router } from './route.ts';

/** What volunteers do. */
export function serveVolunteerRoutes(
  { route, routeOnce }: Router<Call>,
  parts: () => AppContext,
): void {
  const guesses = new GuessGuard('volunteer_not_found');
  const guarded = <T>(
    { reference }: { reference: string },
    { address, now }: Call,
    work: () => Promise<T>,
  ) => guesses.guard({ subject: reference, address, now }, work);

  routeOnce(contract.signUpVolunteer, ({ body }, call) => signUpVolunteer(parts(), body, call));
  route(contract.lookUpVolunteer, ({ body }, call) =>
    guarded(body, call, () => lookUpVolunteer(parts(), body)),
  );
  route(contract.changeVolunteer, ({ body }, call) =>
    guarded(body, call, () => changeVolunteer(parts(), body, call.now)),
  );
  routeOnce(contract.withdrawVolunteer, ({ body }, call) =>
    guarded(body, call, () => withdrawVolunteer(parts(), body, call)),
  );
}

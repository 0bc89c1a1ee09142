import * as contract from '@damrong/contract';
import { openOfficerAttachment } from '../attachment/open-attachment.ts';
import { listColleagues } from '../case/colleagues.ts';
import { countCases } from '../case/count-cases.ts';
import { listCases } from '../case/list-cases.ts';
import { readCase } from '../case/read-case.ts';
import { readToday } from '../case/read-today.ts';
import { showNationalIds } from '../case/show-national-ids.ts';
import { recordCase } from '../case/record-case.ts';
import type { AppContext } from '../app-context.ts';
import { changePassword } from '../officer/change-password.ts';
import { deviceLabel } from '../officer/device-label.ts';
import { sessionView } from '../officer/session-view.ts';
import { signOut } from '../officer/sessions.ts';
import { newDevice } from '../officer/known-origins.ts';
import { signInOfficer } from '../officer/sign-in.ts';
import { BruteForceGuard } from '../throttle/brute-force-guard.ts';
import { passwordChangeGuesses, passwordGuesses } from '../throttle/guess-quotas.ts';
import { officerOf, scopeIn, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** What officers do. Scope comes from the session and from nothing else. */
export function serveOfficerRoutes(
  { route, routeOnce, routeFile }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);
  const bruteForce = new BruteForceGuard(() => context().limiter, 'credentials_wrong');

  route(contract.signInOfficer, async ({ body }, { now, address, cookie, userAgent }) => {
    const { knownOrigins } = context();
    const credentials = { ...body, username: body.username.trim().toLowerCase() };
    const { username } = credentials;
    const known = await knownOrigins.find(username, { address, device: cookie.device });
    const ways = passwordGuesses({
      username,
      address,
      knownDevice: known.isKnownDevice ? cookie.device : undefined,
      isKnownNetwork: known.isKnownNetwork,
    });
    const { token, endsAt, session, officerId } = await bruteForce.guard({ ways, now }, () =>
      signInOfficer(context(), credentials, { address, device: deviceLabel(userAgent), now }),
    );
    const device = cookie.device ?? newDevice();
    await knownOrigins.remember(officerId, { address, device }, now);
    cookie.set(token, endsAt);
    cookie.keepDevice(device, now);
    return session;
  });
  route(contract.getOfficerSession, (_input, call) =>
    Promise.resolve(sessionView(officerOf(call))),
  );
  route(contract.signOutOfficer, async (_input, call) => {
    await signOut(context().database, officerOf(call), call.now);
    call.cookie.clear();
    return undefined;
  });
  route(contract.changeOfficerPassword, ({ body }, call) => {
    const officer = officerOf(call);
    const { address, cookie, now } = call;
    return bruteForce.guard({ ways: passwordChangeGuesses(officer.id), now }, async () => {
      const changed = await changePassword(context(), officer, body, { address, now });
      await context().knownOrigins.forgetOthers(officer.id, { address, device: cookie.device });
      return changed;
    });
  });

  route(contract.listCases, ({ query }, call) =>
    scoped(call, (transaction, scope) =>
      listCases(transaction, scope, { officer: officerOf(call), now: call.now }, query),
    ),
  );
  route(contract.countCases, ({ query }, call) =>
    scoped(call, (transaction, scope) =>
      countCases(transaction, scope, { officer: officerOf(call), now: call.now }, query),
    ),
  );
  route(contract.readToday, (_input, call) =>
    scoped(call, (transaction, scope) =>
      readToday(transaction, scope, { officer: officerOf(call), now: call.now }),
    ),
  );
  route(contract.listColleagues, (_input, call) =>
    scoped(call, (transaction) => listColleagues(transaction, officerOf(call))),
  );
  route(contract.readCase, ({ params }, call) =>
    scoped(call, (transaction, scope) =>
      readCase(transaction, scope, about(call, params), context().deadlines),
    ),
  );
  route(contract.showNationalIds, ({ params }, call) =>
    scoped(call, (transaction, scope) =>
      showNationalIds(transaction, scope, about(call, params), context().deadlines),
    ),
  );
  routeFile(contract.readOfficerAttachment, ({ params, query }, call) =>
    scoped(call, (transaction, scope) =>
      openOfficerAttachment(transaction, scope, {
        ...params,
        ...query,
        files: context().uploads.files,
      }),
    ),
  );
  routeOnce(contract.recordCase, ({ body }, call) =>
    recordCase(context(), { officer: officerOf(call), scope: scopeIn(call) }, body, call),
  );
  // The desk's content security policy lets it call only its own origin.
  route(contract.readUpload, ({ params }) => context().uploads.state(params.id));
}

function about(call: DeskCall, { number }: { number: string }) {
  return { officer: officerOf(call), number, now: call.now };
}

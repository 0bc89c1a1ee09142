import * as contract from '@damrong/contract';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { changeSite, listSites, registerOrigins, removeSite } from '../site/manage-sites.ts';
import type { SiteWork } from '../site/manage-sites.ts';
import { requestSite } from '../site/request-site.ts';
import { SiteSightings } from '../site/site-sightings.ts';
import { countStartFailure } from '../site/start-failures.ts';
import type { Sites } from '../site/sites.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Call, Router } from './route.ts';

/** The register of sites, for those who work on it. */
export function serveOfficerSites({ route }: Router<DeskCall>, context: () => AppContext): void {
  const scoped = officerWork(context);

  route(contract.listSites, ({ query }, call) =>
    scoped(call, (transaction, scope) => listSites(transaction, scope, query)),
  );
  route(contract.registerSites, async ({ body }, call) => ({
    sites: await inForce(call, (work) => registerOrigins(work, body)),
  }));
  route(contract.changeSite, ({ params, body }, call) =>
    inForce(call, (work) => changeSite(work, params.site, body)),
  );
  route(contract.removeSite, ({ params }, call) =>
    inForce(call, (work) => removeSite(work, params.site)).then(() => undefined),
  );

  /** In this process at once; others read the register within seconds. */
  async function inForce<T>(call: DeskCall, act: (work: SiteWork) => Promise<T>): Promise<T> {
    const { id } = officerOf(call);
    const result = await scoped(call, (transaction, scope) =>
      act({ transaction, by: { id, scope }, now: call.now }),
    );
    await context().siteRegister.refresh();
    return result;
  }
}

/** What web sites tell: that an element could not start, or that they want to be registered. */
export function servePublicSites(
  { route }: Router<Call & { readonly origin: string }>,
  context: () => AppContext,
): void {
  route(contract.requestSite, ({ body }, call) => requestSite(context(), body, call));
  route(contract.reportStartFailure, async ({ body }, { origin, address, now }) => {
    if (/^https?:/.test(origin)) {
      await countStartFailure(context(), body, { origin, address, now });
    }
    return undefined;
  });
}

const ofRelease = /^\/embed\/(\d+\.\d+\.\d+[^/]*)\//;

/** Notes which registered sites ask for something, and for which release. */
export function noteSightings(
  app: FastifyInstance,
  {
    context,
    isReady,
    sites,
  }: { context: () => AppContext; isReady: () => boolean; sites: () => Sites },
): void {
  const sightings = new SiteSightings(
    () => context().database,
    (error) => {
      app.log.error({ err: error }, 'background error');
    },
  );
  app.addHook('preClose', (done) => {
    sightings.stop();
    done();
  });
  app.addHook('onResponse', (request, _reply, done) => {
    const { origin } = request.headers;
    if (origin !== undefined && isReady() && sites().has(origin)) {
      sightings.note({ origin, release: ofRelease.exec(request.url)?.[1], at: context().clock() });
    }
    done();
  });
}

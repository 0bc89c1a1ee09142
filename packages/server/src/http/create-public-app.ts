import { buildOpenApi } from '@damrong/contract/openapi';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { createOriginRule } from '../site/origin-rule.ts';
import type { Sites } from '../site/sites.ts';
import { allowRegisteredOrigins } from './cors.ts';
import { createApp, type AppOptions } from './create-app.ts';
import { serveSimilarCaseRoutes } from './similar-case-routes.ts';
import { servePublishedContent } from './content-routes.ts';
import { serveDocs } from './docs/serve-docs.ts';
import { serveEmbedFiles } from './embed-files.ts';
import { serveHealth } from './health.ts';
import { serveCheckPage } from './pages/check-page.ts';
import type { ElementPage } from './pages/element-pages.ts';
import type { MapTiles } from './pages/map-tiles.ts';
import { serveHostedPages } from './pages/hosted-pages.ts';
import { acceptForms } from './form-bodies.ts';
import { serveLiveRoutes } from './live-routes.ts';
import { serveMailRoutes } from './mail-routes.ts';
import { PreparedBody, sendPrepared } from './prepared-body.ts';
import { servePublicData } from './public-data-routes.ts';
import { servePublicRoutes } from './public-routes.ts';
import { createRouter, type Call } from './route.ts';
import { serveVolunteerRoutes } from './volunteer-routes.ts';
import { BruteForceGuard } from '../throttle/brute-force-guard.ts';
import { serveSealedPage } from './sealed-page/serve-sealed-page.ts';
import { serveSealed } from './sealed-routes.ts';
import { serveUploads } from './upload-routes.ts';
import { noteSightings, servePublicSites } from './site-routes.ts';
import { serveSnippetPage } from './snippets/snippet-page.ts';
import type { StaticFiles } from './static-files.ts';

export interface PublicAppOptions extends AppOptions {
  readonly context: () => AppContext;
  readonly snapshot: () => ReferenceSnapshot;
  readonly sites: () => Sites;
  readonly publicUrl: () => string;
  readonly deskUrl: () => string;
  readonly configuredOrigins: readonly string[];
  readonly tryLoopback: boolean;
  readonly embedFiles: StaticFiles;
  readonly elementPages: readonly ElementPage[];
  readonly mapTiles: MapTiles | undefined;
  readonly version: string;
}

interface PublicCall extends Call {
  /** Page from which the call comes, by its `Origin`; empty for programs. */
  readonly origin: string;
}

/** The public origin: no cookie, no credential, JSON for registered origins, static files. */
export function createPublicApp(options: PublicAppOptions): FastifyInstance {
  const { app, closeRoutes } = createApp(options);
  const { context, snapshot } = options;
  const isRegistered = createOriginRule({
    sites: options.sites,
    configured: options.configuredOrigins,
    publicUrl: options.publicUrl,
    tryLoopback: options.tryLoopback,
  });
  allowRegisteredOrigins(app, isRegistered);
  noteSightings(app, options);
  acceptForms(app);
  serveHealth(app, { isReady: options.isReady, context });
  serveEmbedFiles(app, options.embedFiles);
  servePublishedContent(app, {
    publisher: () => context().publisher,
    publicUrl: options.publicUrl,
    holidays: () => snapshot().holidays,
  });
  serveCheckPage(app, options.version);
  serveSnippetPage(app, options);
  serveDocs(app, options);
  servePublicData(app, { places: () => context().places, snapshot });
  serveOpenApi(app, options);
  serveUploads(app, context);
  const router = createRouter<PublicCall>(app, {
    admit: (_endpoint, { headers: { origin = '' }, ip }) =>
      Promise.resolve({ now: context().clock(), address: ip, origin }),
    // A key that another site has got hold of opens nothing there.
    actorOf: ({ origin }) => `public ${origin}`,
  });
  const guarded = {
    context,
    bruteForce: new BruteForceGuard(() => context().limiter, 'case_not_found'),
  };
  const { elementPages, mapTiles, publicUrl } = options;
  serveHostedPages(app, {
    ...guarded,
    centers: () => snapshot().centers,
    elementPages,
    isRegistered,
    mapTiles,
    publicUrl,
  });
  servePublicRoutes(router, guarded);
  serveLiveRoutes(app, router, guarded);
  serveMailRoutes(app, router, guarded);
  serveSimilarCaseRoutes(app, router, context);
  serveVolunteerRoutes(router, context);
  servePublicSites(router, context);
  serveSealed(app, context);
  serveSealedPage(app, options);
  closeRoutes();
  return app;
}

function serveOpenApi(app: FastifyInstance, { publicUrl, deskUrl, version }: PublicAppOptions) {
  let document: PreparedBody | undefined;
  app.get('/v1/openapi.json', (request, reply) => {
    document ??= new PreparedBody(
      JSON.stringify(buildOpenApi({ publicUrl: publicUrl(), deskUrl: deskUrl(), version })),
      'application/json; charset=utf-8',
    );
    void reply.header('cache-control', 'public, max-age=300');
    return sendPrepared(request, reply, document);
  });
}

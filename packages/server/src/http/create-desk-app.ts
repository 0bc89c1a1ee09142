import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { serveOfficerContent } from './content-routes.ts';
import { serveAudit } from './audit-routes.ts';
import { serveAgencies } from './agency-routes.ts';
import { serveHolidays } from './holiday-routes.ts';
import { serveCirculars } from './circular-routes.ts';
import { serveTemplates } from './template-routes.ts';
import { serveLetters } from './letter-routes.ts';
import { serveAssignments } from './assignment-routes.ts';
import { serveFigures } from './figure-routes.ts';
import { serveRetention } from './retention-routes.ts';
import { serveReports } from './report-routes.ts';
import { createApp, type AppOptions } from './create-app.ts';
import { admitWith, checkSameOrigin, deskAdapter } from './desk-call.ts';
import { serveCenterLinks } from './center-links.ts';
import { serveDeskFiles } from './desk-files.ts';
import { serveHealth } from './health.ts';
import { serveOfficerAccounts } from './officer-account-routes.ts';
import { serveOfficerRoutes } from './officer-routes.ts';
import { servePersons } from './person-routes.ts';
import { servePublicData } from './public-data-routes.ts';
import { serveClosingRule } from './closing-routes.ts';
import { serveCaseWork } from './case-work-routes.ts';
import { serveOfficerQuarantine } from './officer-quarantine-routes.ts';
import { serveOfficerOpinions } from './officer-opinion-routes.ts';
import { serveOfficerVolunteerRoutes } from './officer-volunteer-routes.ts';
import { createRouter } from './route.ts';
import { serveOfficerSealed } from './sealed-desk-routes.ts';
import { serveOfficerSites } from './site-routes.ts';
import type { StaticFiles } from './static-files.ts';
import { serveUploads } from './upload-routes.ts';

export interface DeskAppOptions extends AppOptions {
  readonly context: () => AppContext;
  readonly snapshot: () => ReferenceSnapshot;
  readonly deskUrl: () => string;
  readonly publicUrl: () => string;
  readonly deskFiles: StaticFiles;
}

/** The officers' origin: a session cookie, no CORS, never in a frame. */
export async function createDeskApp(options: DeskAppOptions): Promise<FastifyInstance> {
  const { app, closeRoutes } = createApp(options);
  const { context, snapshot, deskUrl } = options;
  app.addHook('onRequest', (request, _reply, done) => {
    checkSameOrigin(request, deskUrl());
    done();
  });
  await app.register(cookie);
  serveHealth(app, { isReady: options.isReady, context });
  // The desk's content security policy lets it call only its own origin.
  servePublicData(app, { places: () => context().places, snapshot });
  serveUploads(
    app,
    context,
    admitWith(['case.result', 'circular.send'], context, options.isSecure),
  );
  const router = createRouter(app, deskAdapter(context, options.isSecure));
  serveOfficerRoutes(router, context);
  serveCaseWork(router, context);
  serveClosingRule(router, context);
  serveOfficerAccounts(router, context);
  serveOfficerSites(router, context);
  serveAgencies(router, context);
  serveHolidays(router, context);
  serveAssignments(router, context);
  serveOfficerContent(router, context);
  serveFigures(router, context);
  serveReports(router, context);
  serveCirculars(router, context);
  serveTemplates(router, context);
  serveLetters(router, context);
  serveRetention(router, context);
  serveAudit(router, context);
  servePersons(router, context);
  serveOfficerQuarantine(router, context);
  serveOfficerVolunteerRoutes(router, context);
  serveOfficerOpinions(router, context);
  serveOfficerSealed(app, context, options.isSecure);
  serveCenterLinks(app, options.publicUrl);
  serveDeskFiles(app, options.deskFiles);
  closeRoutes();
  return app;
}

import type { Route } from '../route.ts';
import type { siteParams } from '../schemas/path-params.ts';
import type {
  newSites,
  registeredSites,
  site,
  siteChange,
  siteList,
  siteQuery,
  siteRequest,
  siteRequestAnswer,
  startFailure,
} from '../schemas/site.ts';

/** `GET /v1/officer/sites` of the desk, with the permission `admin.sites`. */
export const listSitesRoute: Route<{ query: typeof siteQuery }, typeof siteList> = {
  id: 'listSites',
  method: 'GET',
  path: '/v1/officer/sites',
  origin: 'desk',
  access: 'admin.sites',
};

/** `POST /v1/officer/sites` of the desk, with the permission `admin.sites`. */
export const registerSitesRoute: Route<{ body: typeof newSites }, typeof registeredSites> = {
  id: 'registerSites',
  method: 'POST',
  path: '/v1/officer/sites',
  origin: 'desk',
  access: 'admin.sites',
};

/** `PUT /v1/officer/sites/{site}` of the desk, with the permission `admin.sites`. */
export const changeSiteRoute: Route<
  { params: typeof siteParams; body: typeof siteChange },
  typeof site
> = {
  id: 'changeSite',
  method: 'PUT',
  path: '/v1/officer/sites/{site}',
  origin: 'desk',
  access: 'admin.sites',
};

/** `DELETE /v1/officer/sites/{site}` of the desk, with the permission `admin.sites`. */
export const removeSiteRoute: Route<{ params: typeof siteParams }, undefined> = {
  id: 'removeSite',
  method: 'DELETE',
  path: '/v1/officer/sites/{site}',
  origin: 'desk',
  access: 'admin.sites',
};

/** `POST /v1/site-requests` of the public API. */
export const requestSiteRoute: Route<{ body: typeof siteRequest }, typeof siteRequestAnswer> = {
  id: 'requestSite',
  method: 'POST',
  path: '/v1/site-requests',
  origin: 'public',
  access: 'public',
};

/** `POST /v1/start-failures` of the public API. */
export const reportStartFailureRoute: Route<{ body: typeof startFailure }, undefined> = {
  id: 'reportStartFailure',
  method: 'POST',
  path: '/v1/start-failures',
  origin: 'public',
  access: 'public',
};

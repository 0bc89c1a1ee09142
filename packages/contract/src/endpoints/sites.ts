import { endpoint } from '../endpoint.ts';
import {
  changeSiteRoute,
  listSitesRoute,
  registerSitesRoute,
  removeSiteRoute,
  reportStartFailureRoute,
  requestSiteRoute,
} from '../routes/sites.ts';
import { siteParams } from '../schemas/path-params.ts';
import {
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
import { readErrors } from './read-errors.ts';

const writeErrors = [...readErrors, 'request_not_same_origin'] as const;

/**
 * The register of sites. Answers 200 with a `SiteList`; the ministry also sees the origins that are
 * not registered and ask all the same.
 */
export const listSites = endpoint(listSitesRoute, {
  tag: 'officer',
  summary:
    'Sites of the chief’s province, or of the whole country for the ministry, each with what went wrong on it in the last two weeks',
  input: { query: siteQuery },
  status: 200,
  output: siteList,
  errors: readErrors,
});

/**
 * Registers origins; their pages are served within ten seconds. Answers 201 with `RegisteredSites`;
 * `site_registered` where one of them is registered already.
 */
export const registerSites = endpoint(registerSitesRoute, {
  tag: 'officer',
  summary:
    'Register the origins of a site, or those that its webmaster asked for; every process of the centre knows within ten seconds',
  input: { body: newSites },
  status: 201,
  output: registeredSites,
  errors: [...writeErrors, 'site_registered'],
  example: {
    origins: ['https://www.chiangmai.go.th', 'https://chiangmai.go.th'],
    provinceCode: '50',
    webmaster: 'สำนักงานจังหวัดเชียงใหม่ โทร 053-112-233',
    show: ['banner', 'complaint-form'],
    color: '#004a99',
  },
});

/**
 * Changes what the register says about a site. Answers 200 with the site; `site_changed` where the
 * version is no longer the one that was seen.
 */
export const changeSite = endpoint(changeSiteRoute, {
  tag: 'officer',
  summary:
    'Change whose site it is, who looks after it and what it shows; its origin never changes',
  input: { params: siteParams, body: siteChange },
  status: 200,
  output: site,
  errors: [...writeErrors, 'site_changed'],
  example: {
    provinceCode: '50',
    webmaster: 'สำนักงานจังหวัดเชียงใหม่ โทร 053-112-233 ต่อ 12',
    show: [],
    color: null,
    version: 1,
  },
});

/**
 * Takes a site off the register; its pages are refused within ten seconds. Answers 204, and
 * `not_found` for a site that is gone already.
 */
export const removeSite = endpoint(removeSiteRoute, {
  tag: 'officer',
  summary:
    'Take a site off the register, or refuse a request; its pages are refused within ten seconds',
  input: { params: siteParams },
  status: 204,
  output: undefined,
  errors: writeErrors,
});

/**
 * Asks for an origin to be registered. Answers 200 with a `SiteRequestAnswer`; asking again changes
 * nothing.
 */
export const requestSite = endpoint(requestSiteRoute, {
  tag: 'sites',
  summary:
    'Ask that an origin be registered, for a page of it; a chief or the ministry answers at the desk. What waits or is registered already is told, and stays as it is',
  input: { body: siteRequest },
  status: 200,
  output: siteRequestAnswer,
  errors: ['input_invalid', 'origin_not_registered'],
  example: {
    origin: 'https://www.lamphun.go.th',
    provinceCode: '51',
    webmaster: 'สำนักงานจังหวัดลำพูน โทร 053-511-000',
  },
});

/**
 * Counts an element that did not start, by the site that the browser names. Answers 204; holds
 * nothing about the reader.
 */
export const reportStartFailure = endpoint(reportStartFailureRoute, {
  tag: 'sites',
  summary:
    'Told by an element that cannot start: release, element and reason, counted by the origin that the browser sends. Also taken from origins that are not registered',
  input: { body: startFailure },
  status: 204,
  output: undefined,
  errors: ['input_invalid'],
  example: { release: '1.4.2', element: 'complaint-form', reason: 'chunk_unavailable' },
});

import type { Route } from '../route.ts';
import type { caseReceipt } from '../schemas/case-filing.ts';
import type { caseCounts, caseNarrowing, caseQuery } from '../schemas/case-query.ts';
import type {
  caseList,
  caseNote,
  caseRecording,
  caseResult,
  identityReveal,
  officerCase,
  statusChange,
} from '../schemas/officer-case.ts';
import type { caseCorrection } from '../schemas/case-correction.ts';
import type { caseOwnerChange, colleagueList } from '../schemas/case-owner.ts';
import type { caseLinkChange } from '../schemas/case-link.ts';
import type { caseParams } from '../schemas/path-params.ts';

/** `GET /v1/officer/cases` of the desk, with the permission `case.read`. */
export const listCasesRoute: Route<{ query: typeof caseQuery }, typeof caseList> = {
  id: 'listCases',
  method: 'GET',
  path: '/v1/officer/cases',
  origin: 'desk',
  access: 'case.read',
};

/** `GET /v1/officer/case-counts` of the desk, with the permission `case.read`. */
export const countCasesRoute: Route<{ query: typeof caseNarrowing }, typeof caseCounts> = {
  id: 'countCases',
  method: 'GET',
  path: '/v1/officer/case-counts',
  origin: 'desk',
  access: 'case.read',
};

/** `GET /v1/officer/cases/{number}` of the desk, with the permission `case.read`. */
export const readCaseRoute: Route<{ params: typeof caseParams }, typeof officerCase> = {
  id: 'readCase',
  method: 'GET',
  path: '/v1/officer/cases/{number}',
  origin: 'desk',
  access: 'case.read',
};

/**
 * `POST /v1/officer/cases` of the desk, with the permission `case.record`; needs `Idempotency-Key`.
 */
export const recordCaseRoute: Route<{ body: typeof caseRecording }, typeof caseReceipt> = {
  id: 'recordCase',
  method: 'POST',
  path: '/v1/officer/cases',
  origin: 'desk',
  access: 'case.record',
  idempotent: true,
};

/**
 * `POST /v1/officer/cases/{number}/status` of the desk, with the permission `case.change`; needs
 * `Idempotency-Key` and `If-Match`.
 */
export const changeStatusRoute: Route<
  { params: typeof caseParams; body: typeof statusChange },
  typeof officerCase
> = {
  id: 'changeStatus',
  method: 'POST',
  path: '/v1/officer/cases/{number}/status',
  origin: 'desk',
  access: 'case.change',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/cases/{number}/notes` of the desk, with the permission `case.note`; needs
 * `Idempotency-Key` and `If-Match`.
 */
export const addNoteRoute: Route<
  { params: typeof caseParams; body: typeof caseNote },
  typeof officerCase
> = {
  id: 'addNote',
  method: 'POST',
  path: '/v1/officer/cases/{number}/notes',
  origin: 'desk',
  access: 'case.note',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/cases/{number}/owner` of the desk, with the permission `case.own`; needs
 * `Idempotency-Key` and `If-Match`.
 */
export const changeOwnerRoute: Route<
  { params: typeof caseParams; body: typeof caseOwnerChange },
  typeof officerCase
> = {
  id: 'changeOwner',
  method: 'POST',
  path: '/v1/officer/cases/{number}/owner',
  origin: 'desk',
  access: 'case.own',
  idempotent: true,
  versioned: true,
};

/** `GET /v1/officer/colleagues` of the desk, with the permission `case.own`. */
export const listColleaguesRoute: Route<object, typeof colleagueList> = {
  id: 'listColleagues',
  method: 'GET',
  path: '/v1/officer/colleagues',
  origin: 'desk',
  access: 'case.own',
};

/**
 * `POST /v1/officer/cases/{number}/national-ids` of the desk, with the permission `person.read`.
 */
export const showNationalIdsRoute: Route<{ params: typeof caseParams }, typeof officerCase> = {
  id: 'showNationalIds',
  method: 'POST',
  path: '/v1/officer/cases/{number}/national-ids',
  origin: 'desk',
  access: 'person.read',
};

/**
 * `POST /v1/officer/cases/{number}/corrections` of the desk, with the permission `case.correct`;
 * needs `Idempotency-Key` and `If-Match`.
 */
export const correctCaseRoute: Route<
  { params: typeof caseParams; body: typeof caseCorrection },
  typeof officerCase
> = {
  id: 'correctCase',
  method: 'POST',
  path: '/v1/officer/cases/{number}/corrections',
  origin: 'desk',
  access: 'case.correct',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/cases/{number}/result` of the desk, with the permission `case.result`; needs
 * `Idempotency-Key` and `If-Match`.
 */
export const recordResultRoute: Route<
  { params: typeof caseParams; body: typeof caseResult },
  typeof officerCase
> = {
  id: 'recordResult',
  method: 'POST',
  path: '/v1/officer/cases/{number}/result',
  origin: 'desk',
  access: 'case.result',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/cases/{number}/identity` of the desk, with the permission `person.reveal`;
 * needs `Idempotency-Key` and `If-Match`.
 */
export const revealIdentityRoute: Route<
  { params: typeof caseParams; body: typeof identityReveal },
  typeof officerCase
> = {
  id: 'revealIdentity',
  method: 'POST',
  path: '/v1/officer/cases/{number}/identity',
  origin: 'desk',
  access: 'person.reveal',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/cases/{number}/links` of the desk, with the permission `case.link`; it brings an
 * `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const linkCaseRoute: Route<
  { params: typeof caseParams; body: typeof caseLinkChange },
  typeof officerCase
> = {
  id: 'linkCase',
  method: 'POST',
  path: '/v1/officer/cases/{number}/links',
  origin: 'desk',
  access: 'case.link',
  idempotent: true,
  versioned: true,
};

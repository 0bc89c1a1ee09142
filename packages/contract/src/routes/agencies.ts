import type { Route } from '../route.ts';
import type {
  agency,
  agencyChange,
  agencyList,
  agencyMerge,
  agencyQuery,
  newAgency,
} from '../schemas/agency.ts';
import type { agencyParams } from '../schemas/path-params.ts';

/** `GET /v1/officer/agencies` of the desk, with the permission `agency.read`. */
export const listAgenciesRoute: Route<{ query: typeof agencyQuery }, typeof agencyList> = {
  id: 'listAgencies',
  method: 'GET',
  path: '/v1/officer/agencies',
  origin: 'desk',
  access: 'agency.read',
};

/**
 * `POST /v1/officer/agencies` of the desk, with the permission `admin.agencies`; it brings an
 * `Idempotency-Key`.
 */
export const addAgencyRoute: Route<{ body: typeof newAgency }, typeof agency> = {
  id: 'addAgency',
  method: 'POST',
  path: '/v1/officer/agencies',
  origin: 'desk',
  access: 'admin.agencies',
  idempotent: true,
};

/**
 * `PUT /v1/officer/agencies/{agency}` of the desk, with the permission `admin.agencies`; it brings an
 * `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const changeAgencyRoute: Route<
  { params: typeof agencyParams; body: typeof agencyChange },
  typeof agency
> = {
  id: 'changeAgency',
  method: 'PUT',
  path: '/v1/officer/agencies/{agency}',
  origin: 'desk',
  access: 'admin.agencies',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/agencies/{agency}/merge` of the desk, with the permission `admin.agencies`; it
 * brings an `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const mergeAgencyRoute: Route<
  { params: typeof agencyParams; body: typeof agencyMerge },
  typeof agency
> = {
  id: 'mergeAgency',
  method: 'POST',
  path: '/v1/officer/agencies/{agency}/merge',
  origin: 'desk',
  access: 'admin.agencies',
  idempotent: true,
  versioned: true,
};

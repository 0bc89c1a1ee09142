import type { Route } from '../route.ts';
import type {
  newOfficerAccount,
  officerAccount,
  officerAccountChange,
  officerAccountList,
  officerAccountQuery,
  oneTimeAccount,
  ownSessionList,
  passwordReset,
} from '../schemas/officer-account.ts';
import type { accountParams, sessionParams } from '../schemas/path-params.ts';

/** `GET /v1/officer/accounts` of the desk, with the permission `admin.officers`. */
export const listOfficerAccountsRoute: Route<
  { query: typeof officerAccountQuery },
  typeof officerAccountList
> = {
  id: 'listOfficerAccounts',
  method: 'GET',
  path: '/v1/officer/accounts',
  origin: 'desk',
  access: 'admin.officers',
};

/** `GET /v1/officer/accounts/{username}` of the desk, with the permission `admin.officers`. */
export const readOfficerAccountRoute: Route<
  { params: typeof accountParams },
  typeof officerAccount
> = {
  id: 'readOfficerAccount',
  method: 'GET',
  path: '/v1/officer/accounts/{username}',
  origin: 'desk',
  access: 'admin.officers',
};

/** `POST /v1/officer/accounts` of the desk, with the permission `admin.officers`. */
export const createOfficerAccountRoute: Route<
  { body: typeof newOfficerAccount },
  typeof oneTimeAccount
> = {
  id: 'createOfficerAccount',
  method: 'POST',
  path: '/v1/officer/accounts',
  origin: 'desk',
  access: 'admin.officers',
};

/** `PUT /v1/officer/accounts/{username}` of the desk, with the permission `admin.officers`. */
export const changeOfficerAccountRoute: Route<
  { params: typeof accountParams; body: typeof officerAccountChange },
  typeof officerAccount
> = {
  id: 'changeOfficerAccount',
  method: 'PUT',
  path: '/v1/officer/accounts/{username}',
  origin: 'desk',
  access: 'admin.officers',
};

/**
 * `POST /v1/officer/accounts/{username}/password` of the desk, with the permission
 * `admin.officers`.
 */
export const resetOfficerPasswordRoute: Route<
  { params: typeof accountParams; body: typeof passwordReset },
  typeof oneTimeAccount
> = {
  id: 'resetOfficerPassword',
  method: 'POST',
  path: '/v1/officer/accounts/{username}/password',
  origin: 'desk',
  access: 'admin.officers',
};

/** `GET /v1/officer/sessions` of the desk, with the permission `account.own`. */
export const listOwnSessionsRoute: Route<Record<never, never>, typeof ownSessionList> = {
  id: 'listOwnSessions',
  method: 'GET',
  path: '/v1/officer/sessions',
  origin: 'desk',
  access: 'account.own',
};

/** `DELETE /v1/officer/sessions/{session}` of the desk, with the permission `account.own`. */
export const endOwnSessionRoute: Route<{ params: typeof sessionParams }, typeof ownSessionList> = {
  id: 'endOwnSession',
  method: 'DELETE',
  path: '/v1/officer/sessions/{session}',
  origin: 'desk',
  access: 'account.own',
};

import type { Route } from '../route.ts';
import type { officerSession, passwordChange, signIn } from '../schemas/officer.ts';

/** `POST /v1/officer/session` of the desk, for anybody. */
export const signInOfficerRoute: Route<{ body: typeof signIn }, typeof officerSession> = {
  id: 'signInOfficer',
  method: 'POST',
  path: '/v1/officer/session',
  origin: 'desk',
  access: 'public',
};

/** `GET /v1/officer/session` of the desk, with the permission `account.own`. */
export const getOfficerSessionRoute: Route<Record<never, never>, typeof officerSession> = {
  id: 'getOfficerSession',
  method: 'GET',
  path: '/v1/officer/session',
  origin: 'desk',
  access: 'account.own',
};

/** `DELETE /v1/officer/session` of the desk, with the permission `account.own`. */
export const signOutOfficerRoute: Route<Record<never, never>, undefined> = {
  id: 'signOutOfficer',
  method: 'DELETE',
  path: '/v1/officer/session',
  origin: 'desk',
  access: 'account.own',
};

/** `POST /v1/officer/password` of the desk, with the permission `account.own`. */
export const changeOfficerPasswordRoute: Route<
  { body: typeof passwordChange },
  typeof officerSession
> = {
  id: 'changeOfficerPassword',
  method: 'POST',
  path: '/v1/officer/password',
  origin: 'desk',
  access: 'account.own',
};

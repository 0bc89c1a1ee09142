import type { Route } from '../route.ts';
import type { officerSession, passwordChange, signIn } from '../schemas/officer.ts';

export const signInOfficerRoute: Route<{ body: typeof signIn }, typeof officerSession> = {
  id: 'signInOfficer',
  method: 'POST',
  path: '/v1/officer/session',
  origin: 'desk',
  access: 'public',
};

export const getOfficerSessionRoute: Route<Record<never, never>, typeof officerSession> = {
  id: 'getOfficerSession',
  method: 'GET',
  path: '/v1/officer/session',
  origin: 'desk',
  access: 'account.own',
};

export const signOutOfficerRoute: Route<Record<never, never>, undefined> = {
  id: 'signOutOfficer',
  method: 'DELETE',
  path: '/v1/officer/session',
  origin: 'desk',
  access: 'account.own',
};

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

import { endpoint } from '../endpoint.ts';
import {
  changeOfficerPasswordRoute,
  getOfficerSessionRoute,
  signInOfficerRoute,
  signOutOfficerRoute,
} from '../routes/officer-session.ts';
import { officerSession, passwordChange, signIn } from '../schemas/officer.ts';

export const signInOfficer = endpoint(signInOfficerRoute, {
  summary: 'Sign in with username and password; sets the session cookie',
  tag: 'officer',
  input: { body: signIn },
  status: 200,
  output: officerSession,
  errors: ['credentials_wrong', 'input_invalid', 'request_not_same_origin'],
  example: { username: 'chiangmai.officer', password: 'one-time password of the seed' },
});

export const getOfficerSession = endpoint(getOfficerSessionRoute, {
  summary: 'Who is signed in',
  tag: 'officer',
  input: {},
  status: 200,
  output: officerSession,
  errors: ['not_signed_in'],
});

export const signOutOfficer = endpoint(signOutOfficerRoute, {
  summary: 'Sign out; ends the session on the server',
  tag: 'officer',
  input: {},
  status: 204,
  output: undefined,
  errors: ['not_signed_in', 'request_not_same_origin'],
});

export const changeOfficerPassword = endpoint(changeOfficerPasswordRoute, {
  summary: 'Set a password of one’s own; ends every other session of the officer',
  tag: 'officer',
  input: { body: passwordChange },
  status: 200,
  output: officerSession,
  errors: ['credentials_wrong', 'input_invalid', 'not_signed_in', 'request_not_same_origin'],
  example: { current: 'one-time password of the seed', next: 'สายน้ำปิง ไหลเย็น 2570' },
});

import { endpoint } from '../endpoint.ts';
import { officerSession, passwordChange, signIn } from '../schemas/officer.ts';

const path = '/v1/officer/session';

export const signInOfficer = endpoint({
  id: 'signInOfficer',
  summary: 'Sign in with username and password; sets the session cookie',
  tag: 'officer',
  method: 'POST',
  path,
  origin: 'desk',
  access: 'public',
  input: { body: signIn },
  status: 200,
  output: officerSession,
  errors: ['credentials_wrong', 'input_invalid', 'request_not_same_origin'],
  example: { username: 'chiangmai.officer', password: 'one-time password of the seed' },
});

export const getOfficerSession = endpoint({
  id: 'getOfficerSession',
  summary: 'Who is signed in',
  tag: 'officer',
  method: 'GET',
  path,
  origin: 'desk',
  access: 'officer',
  status: 200,
  output: officerSession,
  errors: ['not_signed_in'],
});

export const signOutOfficer = endpoint({
  id: 'signOutOfficer',
  summary: 'Sign out; ends the session on the server',
  tag: 'officer',
  method: 'DELETE',
  path,
  origin: 'desk',
  access: 'officer',
  status: 204,
  errors: ['not_signed_in', 'request_not_same_origin'],
});

export const changeOfficerPassword = endpoint({
  id: 'changeOfficerPassword',
  summary: 'Set a password of one’s own; ends every other session of the officer',
  tag: 'officer',
  method: 'POST',
  path: '/v1/officer/password',
  origin: 'desk',
  access: 'officer',
  input: { body: passwordChange },
  status: 200,
  output: officerSession,
  errors: ['credentials_wrong', 'input_invalid', 'not_signed_in', 'request_not_same_origin'],
  example: { current: 'one-time password of the seed', next: 'สายน้ำปิง ไหลเย็น 2570' },
});

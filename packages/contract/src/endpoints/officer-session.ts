import { endpoint } from '../endpoint.ts';
import {
  changeOfficerPasswordRoute,
  getOfficerSessionRoute,
  signInOfficerRoute,
  signOutOfficerRoute,
} from '../routes/officer-session.ts';
import { officerSession, passwordChange, signIn } from '../schemas/officer.ts';

/**
 * Opens a session of the desk, whose cookie goes along with later calls. Answers 200 with an
 * `OfficerSession`; with `mustChangePassword` only the account's own calls are allowed.
 */
export const signInOfficer = endpoint(signInOfficerRoute, {
  summary: 'Sign in with username and password; sets the session cookie',
  tag: 'officer',
  input: { body: signIn },
  status: 200,
  output: officerSession,
  errors: ['credentials_wrong', 'input_invalid', 'request_not_same_origin'],
  example: { username: 'chiangmai.officer', password: 'one-time password of the seed' },
});

/**
 * Who is signed in. Answers 200 with an `OfficerSession`; `not_signed_in` where nobody is or the
 * session has expired.
 */
export const getOfficerSession = endpoint(getOfficerSessionRoute, {
  summary: 'Who is signed in',
  tag: 'officer',
  input: {},
  status: 200,
  output: officerSession,
  errors: ['not_signed_in'],
});

/** Ends the session at the centre, so that a copy of its cookie is worth nothing. Answers 204. */
export const signOutOfficer = endpoint(signOutOfficerRoute, {
  summary: 'Sign out; ends the session on the server',
  tag: 'officer',
  input: {},
  status: 204,
  output: undefined,
  errors: ['not_signed_in', 'request_not_same_origin'],
});

/**
 * Sets the officer's own password and ends all other sessions. Answers 200 with an
 * `OfficerSession`; `credentials_wrong` where the password in use is not the one given.
 */
export const changeOfficerPassword = endpoint(changeOfficerPasswordRoute, {
  summary: 'Set a password of one’s own; ends every other session of the officer',
  tag: 'officer',
  input: { body: passwordChange },
  status: 200,
  output: officerSession,
  errors: ['credentials_wrong', 'input_invalid', 'not_signed_in', 'request_not_same_origin'],
  example: { current: 'one-time password of the seed', next: 'สายน้ำปิง ไหลเย็น 2570' },
});

import { endpoint } from '../endpoint.ts';
import {
  changeOfficerAccountRoute,
  createOfficerAccountRoute,
  endOwnSessionRoute,
  listOfficerAccountsRoute,
  listOwnSessionsRoute,
  readOfficerAccountRoute,
  resetOfficerPasswordRoute,
} from '../routes/officer-accounts.ts';
import {
  newOfficerAccount,
  officerAccount,
  officerAccountChange,
  officerAccountList,
  officerAccountQuery,
  oneTimeAccount,
  ownSessionList,
  passwordReset,
} from '../schemas/officer-account.ts';
import { accountParams, sessionParams } from '../schemas/path-params.ts';
import { readErrors } from './read-errors.ts';

const writeErrors = [...readErrors, 'request_not_same_origin'] as const;

/** Accounts that the officer may work on. Answers 200 with an `OfficerAccountList`. */
export const listOfficerAccounts = endpoint(listOfficerAccountsRoute, {
  tag: 'officer',
  summary: 'Accounts of the chief’s province; of the whole country for the ministry',
  input: { query: officerAccountQuery },
  status: 200,
  output: officerAccountList,
  errors: readErrors,
});

/**
 * One account that the officer may work on. Answers 200 with an `OfficerAccount`; `not_found` for
 * any other, whether it exists or not.
 */
export const readOfficerAccount = endpoint(readOfficerAccountRoute, {
  tag: 'officer',
  summary: 'One account of the chief’s province, or of the whole country for the ministry',
  input: { params: accountParams },
  status: 200,
  output: officerAccount,
  errors: readErrors,
});

/** Makes an account. Answers 201 with a `OneTimeAccount`, whose password is never told again. */
export const createOfficerAccount = endpoint(createOfficerAccountRoute, {
  tag: 'officer',
  summary: 'Make an account; the answer has its one-time password, which is shown this once',
  input: { body: newOfficerAccount },
  status: 201,
  output: oneTimeAccount,
  errors: writeErrors,
  example: {
    username: 'chiangmai.counter',
    displayName: 'เจ้าหน้าที่รับเรื่อง ตัวอย่าง',
    email: 'counter@example.go.th',
    role: 'officer',
    provinceCode: '50',
  },
});

/**
 * Changes name, post or state of somebody else's account. Answers 200 with the account;
 * `account_changed` where the version is no longer the one that was seen.
 */
export const changeOfficerAccount = endpoint(changeOfficerAccountRoute, {
  tag: 'officer',
  summary:
    'Rename, move, disable or open an account again; nobody changes their own. Whoever is moved or disabled is signed out everywhere',
  input: { params: accountParams, body: officerAccountChange },
  status: 200,
  output: officerAccount,
  errors: [...writeErrors, 'account_changed'],
  example: {
    displayName: 'เจ้าหน้าที่รับเรื่อง ตัวอย่าง (ฝางและแม่อาย)',
    email: 'counter@example.go.th',
    role: 'officer',
    provinceCode: '50',
    disabled: false,
    version: 1,
  },
});

/**
 * Puts a one-time password in place of a forgotten one. Answers 200 with a `OneTimeAccount`; every
 * session of the account ends.
 */
export const resetOfficerPassword = endpoint(resetOfficerPasswordRoute, {
  tag: 'officer',
  summary:
    'A one-time password in place of the one that was forgotten; it is shown this once, and every session ends',
  input: { params: accountParams, body: passwordReset },
  status: 200,
  output: oneTimeAccount,
  errors: [...writeErrors, 'account_changed'],
  example: { version: 2 },
});

/** Where the officer who asks is signed in. Answers 200 with an `OwnSessionList`. */
export const listOwnSessions = endpoint(listOwnSessionsRoute, {
  tag: 'officer',
  summary: 'Where the officer is signed in',
  input: {},
  status: 200,
  output: ownSessionList,
  errors: ['not_signed_in'],
});

/** Signs out on another device. Answers 200 with the sessions that are left. */
export const endOwnSession = endpoint(endOwnSessionRoute, {
  tag: 'officer',
  summary: 'Sign out somewhere else; a session that has ended already is no error',
  input: { params: sessionParams },
  status: 200,
  output: ownSessionList,
  errors: ['not_signed_in', 'input_invalid', 'request_not_same_origin'],
});

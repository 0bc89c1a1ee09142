import type { Route } from '../route.ts';
import type {
  caseLetters,
  letter,
  letterList,
  letterQuery,
  letterSettings,
  letterSettingsChange,
  letterVoiding,
  newLetter,
} from '../schemas/letter.ts';
import type { caseParams, letterParams } from '../schemas/path-params.ts';

/** `GET /v1/officer/letters` of the desk, with the permission `letter.read`. */
export const listLettersRoute: Route<{ query: typeof letterQuery }, typeof letterList> = {
  id: 'listLetters',
  method: 'GET',
  path: '/v1/officer/letters',
  origin: 'desk',
  access: 'letter.read',
};

/** `GET /v1/officer/letters/{letter}` of the desk, with the permission `letter.read`. */
export const readLetterRoute: Route<{ params: typeof letterParams }, typeof letter> = {
  id: 'readLetter',
  method: 'GET',
  path: '/v1/officer/letters/{letter}',
  origin: 'desk',
  access: 'letter.read',
};

/**
 * `POST /v1/officer/letters/{letter}/voiding` of the desk, with the permission `letter.void`; it brings an
 * `Idempotency-Key`.
 */
export const voidLetterRoute: Route<
  { params: typeof letterParams; body: typeof letterVoiding },
  typeof letter
> = {
  id: 'voidLetter',
  method: 'POST',
  path: '/v1/officer/letters/{letter}/voiding',
  origin: 'desk',
  access: 'letter.void',
  idempotent: true,
};

/** `GET /v1/officer/letter-settings` of the desk, with the permission `letter.read`. */
export const readLetterSettingsRoute: Route<object, typeof letterSettings> = {
  id: 'readLetterSettings',
  method: 'GET',
  path: '/v1/officer/letter-settings',
  origin: 'desk',
  access: 'letter.read',
};

/** `PUT /v1/officer/letter-settings` of the desk, with the permission `admin.letters`. */
export const changeLetterSettingsRoute: Route<
  { body: typeof letterSettingsChange },
  typeof letterSettings
> = {
  id: 'changeLetterSettings',
  method: 'PUT',
  path: '/v1/officer/letter-settings',
  origin: 'desk',
  access: 'admin.letters',
};

/** `GET /v1/officer/cases/{number}/letters` of the desk, with the permission `letter.read`. */
export const listCaseLettersRoute: Route<{ params: typeof caseParams }, typeof caseLetters> = {
  id: 'listCaseLetters',
  method: 'GET',
  path: '/v1/officer/cases/{number}/letters',
  origin: 'desk',
  access: 'letter.read',
};

/**
 * `POST /v1/officer/cases/{number}/letters` of the desk, with the permission `letter.issue`; it brings an
 * `Idempotency-Key`.
 */
export const issueLetterRoute: Route<
  { params: typeof caseParams; body: typeof newLetter },
  typeof letter
> = {
  id: 'issueLetter',
  method: 'POST',
  path: '/v1/officer/cases/{number}/letters',
  origin: 'desk',
  access: 'letter.issue',
  idempotent: true,
};

import { endpoint } from '../endpoint.ts';
import { searchPersonsRoute } from '../routes/person-search.ts';
import { personMatches, personSearch } from '../schemas/person-search.ts';

/**
 * Complainants of the officer's province who gave their name openly, with their cases. Answers 200 with
 * `PersonMatches`; each search is audited, and `too_many_requests` after many.
 */
export const searchPersons = endpoint(searchPersonsRoute, {
  tag: 'officer',
  summary:
    'Find complainants of the province by name, telephone or national ID; audited, and never a confidential one',
  input: { body: personSearch },
  status: 200,
  output: personMatches,
  errors: [
    'not_signed_in',
    'password_change_required',
    'not_permitted',
    'request_not_same_origin',
    'input_invalid',
  ],
  example: { text: 'ผู้ร้อง ตัวอย่าง' },
});

import { endpoint } from '../endpoint.ts';
import { decideQuarantineRoute } from '../routes/officer-quarantine.ts';
import { quarantineDecision, quarantineOutcome } from '../schemas/quarantine.ts';

/**
 * Releases cases that a flood had held, or sets them aside as spam. Answers 200 with a
 * `QuarantineOutcome`; all of them are decided, or none.
 */
export const decideQuarantine = endpoint(decideQuarantineRoute, {
  summary:
    'Take cases that a flood had held into the usual lists, or set them aside; all of them or, where one cannot be found, none',
  tag: 'officer',
  input: { body: quarantineDecision },
  status: 200,
  output: quarantineOutcome,
  errors: [
    'not_signed_in',
    'password_change_required',
    'input_invalid',
    'not_permitted',
    'request_not_same_origin',
    'case_not_found',
  ],
  example: { decision: 'release', numbers: ['2570-50-000123-7'] },
});

import { endpoint } from '../endpoint.ts';
import { readTodayRoute } from '../routes/today.ts';
import { today } from '../schemas/today.ts';

/**
 * What waits for the officer and the centre today. Answers 200 with `Today`; a heading of which there
 * is nothing has a count of 0.
 */
export const readToday = endpoint(readTodayRoute, {
  tag: 'officer',
  summary:
    'The working day: what waits for the officer and the centre, with the first cases of each',
  input: {},
  status: 200,
  output: today,
  errors: ['not_signed_in', 'password_change_required', 'not_permitted'],
});

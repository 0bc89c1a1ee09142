import { endpoint } from '../endpoint.ts';
import { readCaseFiguresRoute } from '../routes/case-figures.ts';
import { caseFigures, caseFiguresQuery } from '../schemas/case-figures.ts';

/** Counts of the cases in scope that were received in a period. Answers 200 with `CaseFigures`. */
export const readCaseFigures = endpoint(readCaseFiguresRoute, {
  tag: 'officer',
  summary:
    'How many cases were received in a period and what has become of them, by category, channel, district, month and province',
  input: { query: caseFiguresQuery },
  status: 200,
  output: caseFigures,
  errors: ['not_signed_in', 'password_change_required', 'input_invalid', 'not_permitted'],
});

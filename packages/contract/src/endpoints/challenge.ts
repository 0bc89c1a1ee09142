import { endpoint } from '../endpoint.ts';
import { getChallengeRoute } from '../routes/challenge.ts';
import { challenge } from '../schemas/challenge.ts';

/**
 * A new puzzle, for `solveChallenge` of the SDK; its solution is the `proof` of a filing. Answers
 * 200 with a `Challenge`.
 */
export const getChallenge = endpoint(getChallengeRoute, {
  summary:
    'A puzzle whose solution may go along with a filing, so that a flood of filings does not touch it',
  tag: 'cases',
  input: {},
  status: 200,
  output: challenge,
});

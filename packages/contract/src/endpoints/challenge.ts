import { endpoint } from '../endpoint.ts';
import { challenge } from '../schemas/challenge.ts';

export const getChallenge = endpoint({
  id: 'getChallenge',
  summary:
    'A puzzle whose solution may go along with a filing, so that a flood of filings does not touch it',
  tag: 'cases',
  method: 'GET',
  path: '/v1/challenge',
  origin: 'public',
  access: 'public',
  status: 200,
  output: challenge,
});

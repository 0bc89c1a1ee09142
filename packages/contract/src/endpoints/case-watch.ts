import { endpoint } from '../endpoint.ts';
import { watchCaseRoute } from '../routes/case-watch.ts';
import { caseCredentials } from '../schemas/case-credentials.ts';
import { caseView } from '../schemas/case-view.ts';

/**
 * Follows a case as server-sent events: each is a `CaseView`, the first comes at once. Answers 200;
 * when the centre ends the stream, begin another. The SDK's `watchCase` does all that.
 */
export const watchCase = endpoint(watchCaseRoute, {
  summary:
    'The public view of a case now and whenever it changes; after a while the centre ends the stream, and the caller begins another',
  tag: 'cases',
  streams: true,
  input: { body: caseCredentials },
  status: 200,
  output: caseView,
  errors: ['case_not_found', 'input_invalid', 'origin_not_registered'],
  example: { number: '2570-50-000123-7', code: '7K3M-9QXA-42TD' },
});

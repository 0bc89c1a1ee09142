import { endpoint } from '../endpoint.ts';
import { findSimilarCasesRoute, followCaseRoute } from '../routes/similar-cases.ts';
import { similarCaseParams } from '../schemas/path-params.ts';
import { followReceipt, followRequest, similarCases } from '../schemas/similar-case.ts';

/**
 * Open cases of a subdistrict about the same works. Answers 200 with `SimilarCases`, empty for a
 * category that is about persons.
 */
export const findSimilarCases = endpoint(findSimilarCasesRoute, {
  summary:
    'Open cases of a subdistrict about the same public works as this category; none where the category is not about public works',
  tag: 'cases',
  input: { params: similarCaseParams },
  status: 200,
  output: similarCases,
});

/**
 * Follows an open case in place of filing it again. Answers 201 with a `FollowReceipt`; its code
 * shows less than the code of whoever filed.
 */
export const followCase = endpoint(followCaseRoute, {
  summary:
    'Follow an open case instead of filing it again; answers with its number and a code of one’s own, shown this once',
  tag: 'cases',
  input: { body: followRequest },
  status: 201,
  output: followReceipt,
  errors: [
    'case_not_found',
    'idempotency_key_missing',
    'idempotency_key_invalid',
    'idempotency_key_reused',
    'input_invalid',
    'origin_not_registered',
  ],
  example: { publicId: '7d1f3c52-9b0e-4a68-8c27-5e4b6a90d3f1', lang: 'th' },
});

import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { similarCases, followReceipt, followRequest } from '../schemas/similar-case.ts';
import { categoryCode } from '../schemas/case-filing.ts';
import { subdistrictCode } from '../schemas/location.ts';

export const findSimilarCases = endpoint({
  id: 'findSimilarCases',
  summary:
    'Open cases of a subdistrict about the same public works as this category; none where the category is not about public works',
  tag: 'cases',
  method: 'GET',
  path: '/v1/similar-cases/{subdistrict}/{category}',
  origin: 'public',
  access: 'public',
  input: { params: z.object({ subdistrict: subdistrictCode, category: categoryCode }) },
  status: 200,
  output: similarCases,
});

export const followCase = endpoint({
  id: 'followCase',
  summary:
    'Follow an open case instead of filing it again; answers with its number and a code of one’s own, shown this once',
  tag: 'cases',
  method: 'POST',
  path: '/v1/similar-cases/follow',
  origin: 'public',
  access: 'public',
  idempotent: true,
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

import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { alikeMatters, followReceipt, matterFollowing } from '../schemas/alike-matter.ts';
import { categoryCode } from '../schemas/case-filing.ts';
import { subdistrictCode } from '../schemas/place.ts';

export const findAlikeMatters = endpoint({
  id: 'findAlikeMatters',
  summary:
    'Open matters of a subdistrict that are like one of this category; none unless its matters are public works',
  tag: 'cases',
  method: 'GET',
  path: '/v1/alike-matters/{subdistrict}/{category}',
  origin: 'public',
  access: 'public',
  input: { params: z.object({ subdistrict: subdistrictCode, category: categoryCode }) },
  status: 200,
  output: alikeMatters,
});

export const followMatter = endpoint({
  id: 'followMatter',
  summary:
    'Follow an open matter instead of filing it again; answers with its number and a code of one’s own, shown this once',
  tag: 'cases',
  method: 'POST',
  path: '/v1/alike-matters/follow',
  origin: 'public',
  access: 'public',
  idempotent: true,
  input: { body: matterFollowing },
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
  example: { handle: '7d1f3c52-9b0e-4a68-8c27-5e4b6a90d3f1', lang: 'th' },
});

import * as z from 'zod/mini';
import { caseCredentials } from './case-credentials.ts';
import { optionalText, text } from './text.ts';
import { uploadIds } from './upload.ts';

/** Facts that a citizen adds to an open case. */
export const addedFacts = z.extend(caseCredentials, {
  facts: text({ min: 2, max: 2000 }),
  attachments: uploadIds,
});

/** How the citizen judges a settled case: 1 (worst) to 5 (best). */
export const caseRating = z.extend(caseCredentials, {
  score: z
    .int('score_required')
    .check(z.minimum(1, 'score_required'), z.maximum(5, 'score_required')),
  comment: optionalText(1000),
});

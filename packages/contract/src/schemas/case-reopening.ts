import * as z from 'zod/mini';
import { caseCredentials } from './case-credentials.ts';
import { text } from './text.ts';

/** Why the citizen asks the centre to take a settled case up again. */
export const reopeningRequest = z.extend(caseCredentials, {
  reason: text({ min: 10, max: 2000 }),
});

import * as z from 'zod/mini';
import { officerEvent } from '../schemas/officer-event.ts';
import { errorCodes } from './error-codes.ts';
import { issueCodes } from './issue-codes.ts';

/** One validation issue: where the field is in the body and what is wrong with it. */
export const fieldIssue = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  code: z.enum(issueCodes),
  /** The limit that was not kept, where there is one (characters, files, or the number itself). */
  limit: z.optional(z.number()),
});

/**
 * The body of every error, `application/problem+json`.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export const problem = z.object({
  type: z.string(),
  status: z.number(),
  code: z.enum(errorCodes as [string, ...string[]]),
  /** Identifies this request in the server's log. */
  traceId: z.string(),
  issues: z.optional(z.array(fieldIssue)),
  /** Seconds to wait before trying again, with 429 and 503. */
  retryAfter: z.optional(z.number()),
  /** With `case_changed`: the version that the case has now. */
  version: z.optional(z.number()),
  /** With `case_changed`: what happened after the version that the caller had seen. */
  since: z.optional(z.array(officerEvent)),
});

/** One entry of `issues` in a problem: path, code and, where there is one, the limit. */
export type FieldIssue = z.infer<typeof fieldIssue>;

/**
 * The parsed body of an error answer; `code` decides what to do, `traceId` finds it in the centre's
 * log.
 */
export type Problem = z.infer<typeof problem>;

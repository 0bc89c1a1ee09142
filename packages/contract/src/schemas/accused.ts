import * as z from 'zod/mini';
import { optionalText } from './text.ts';

/** Whom a complaint is about; `unknown` where the citizen cannot tell. */
export const accusedKinds = ['person', 'office', 'business', 'unknown'] as const;

/**
 * The person or office that the case is about. A name as people know it is enough, so symbols are
 * not refused.
 */
export const accused = z.object({
  kind: z.enum(accusedKinds, 'required'),
  name: optionalText(150),
  /** Where a person works, or where an office or business is. */
  workplace: optionalText(200),
  /** Anything else that helps to find them, such as their post, looks or vehicle. */
  detail: optionalText(500),
});

/** Whether a complaint is about somebody, an authority, a firm, or nobody known. */
export type AccusedKind = (typeof accusedKinds)[number];

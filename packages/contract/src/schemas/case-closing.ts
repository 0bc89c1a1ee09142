import * as z from 'zod/mini';
import { closingDecisions } from '../case/closing-rules.ts';
import { timestamp } from './calendar.ts';
import { optionalText } from './text.ts';

/** Where the last closing stands that was asked for; nothing once the case is settled. */
export const closingStates = ['waiting', 'returned', 'withdrawn'] as const;

/** The two ways in which a case is settled. */
export const settledStatuses = ['closed', 'rejected'] as const;

/** In a list: that a closing waits, or has come back, and since when. */
export const closingMark = z.object({ state: z.enum(closingStates), since: timestamp });

/** A closing that was asked for, with the text that the citizen reads only after approval. */
export const closingRequest = z.object({
  status: z.enum(settledStatuses),
  /** Who has asked for it; the name as it was then. */
  by: z.nullable(z.string()),
  at: timestamp,
  text: z.nullable(z.string()),
  /** For officers only. */
  note: z.nullable(z.string()),
  /** Who has sent it back and why; null unless somebody did. */
  returned: z.nullable(z.object({ by: z.nullable(z.string()), reason: z.nullable(z.string()) })),
  /** What this officer may do about it now. */
  choices: z.array(z.enum(closingDecisions)),
});

/** What is to become of a closing that waits; sending it back needs a reason. */
export const closingDecision = z
  .object({ decision: z.enum(closingDecisions, 'required'), reason: optionalText(2000) })
  .check(
    z.refine(({ decision, reason }) => decision !== 'return' || reason !== undefined, {
      error: 'required',
      path: ['reason'],
    }),
  );

/** Whether a centre's officers close by themselves, and who has said so when. */
export const closingRule = z.object({
  needsApproval: z.boolean(),
  /** Null while nobody has set it. */
  changedAt: z.nullable(timestamp),
});

/** Whether results and refusals of this province wait until its director has agreed to them. */
export const closingRuleChange = z.object({ needsApproval: z.boolean('required') });

/** A decision after parsing; `reason` is there wherever a text is sent back. */
export type ClosingDecisionTaken = z.infer<typeof closingDecision>;

/** How the centre closes, for the switch at the desk. */
export type ClosingRule = z.infer<typeof closingRule>;

/** The switch alone, as the director sends it. */
export type ClosingRuleChange = z.infer<typeof closingRuleChange>;

/** What waits for the director, or came back from there, with what this officer may do. */
export type ClosingRequest = z.infer<typeof closingRequest>;

import * as z from 'zod/mini';
import { caseNumber } from './case-credentials.ts';
import { text } from './text.ts';

/** `held` waits for an officer to look; `spam` was set aside by one. */
export const quarantineStates = ['held', 'spam'] as const;

/** By which rule a case was held: many from one network, with one text, or in one province. */
export const quarantineReasons = ['network', 'text', 'province'] as const;

export const quarantine = z.object({
  state: z.enum(quarantineStates),
  reason: z.enum(quarantineReasons),
});

/** The most cases that one decision may name. */
export const quarantineLimit = 100;

const numbers = z
  .array(caseNumber, 'required')
  .check(z.minLength(1, 'required'), z.maxLength(quarantineLimit, 'too_long'));

/** What an officer decides about cases that are held. */
export const quarantineDecision = z.discriminatedUnion(
  'decision',
  [
    z.object({ decision: z.literal('release'), numbers }),
    z.object({
      decision: z.literal('spam'),
      numbers,
      /** Shown to the citizen, who may have been honest. */
      reason: text({ min: 10, max: 500 }),
    }),
  ],
  'required',
);

/** Numbers of the cases that were decided, and of those that somebody had decided before. */
export const quarantineOutcome = z.object({
  decided: z.array(z.string()),
  /** Cases that were no longer held. */
  unchanged: z.array(z.string()),
});

/** Whether a case waits for an officer to look, or was taken for spam by one. */
export type QuarantineState = (typeof quarantineStates)[number];

/** The rule that took a case for part of a flood. */
export type QuarantineReason = (typeof quarantineReasons)[number];

/** A decision after parsing, its case numbers in their usual spelling. */
export type QuarantineDecision = z.infer<typeof quarantineDecision>;

/** A decision as it is sent; setting aside needs a reason. */
export type QuarantineDecisionInput = z.input<typeof quarantineDecision>;

/** Numbers of the cases that a decision has changed, and of those it came too late for. */
export type QuarantineOutcome = z.infer<typeof quarantineOutcome>;

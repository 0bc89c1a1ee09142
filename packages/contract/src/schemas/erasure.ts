import * as z from 'zod/mini';
import { channelCodes } from '../codes/channels.ts';
import { calendarDate, timestamp } from './calendar.ts';
import { caseNumber } from './case-credentials.ts';
import { optionalText, text } from './text.ts';

/** Most cases that are proposed, or decided about, in one step. */
export const MAX_ERASURES = 100;

/** Why the content of a case ends: somebody has the right to it, or the time to keep it is over. */
export const erasureCauses = ['request', 'retention'] as const;

/**
 * Where an erasure stands. `stopped` is what a legal hold or a reopening has ended; `erasing` has lost its
 * rows and still has files.
 */
export const erasureStates = [
  'proposed',
  'approved',
  'refused',
  'withdrawn',
  'stopped',
  'erasing',
  'erased',
] as const;

/** What becomes of a proposal; whoever has made it may take it back, and may not approve it. */
export const erasureDecisions = ['approve', 'refuse', 'withdraw'] as const;

/** What a period is for; one for a group of categories comes before a channel's, and that before all. */
export const retentionKinds = ['default', 'group', 'channel'] as const;

const reason = text({ min: 10, max: 500 });

/** Whether a case is kept from erasure from here on, and why. */
export const caseHoldChange = z.object({ held: z.boolean('required'), reason });

/** One time during which a case was kept from erasure. Reasons go with the content of the case. */
export const caseHold = z.object({
  by: z.string(),
  at: timestamp,
  reason: z.nullable(z.string()),
  /** Null while it holds. */
  lifted: z.nullable(z.object({ by: z.string(), at: timestamp, reason: z.nullable(z.string()) })),
});

/** Settled cases whose content is to end, and why. */
export const erasureProposal = z
  .object({
    numbers: z
      .array(caseNumber)
      .check(z.minLength(1, 'required'), z.maxLength(MAX_ERASURES, 'too_long')),
    cause: z.enum(erasureCauses, 'required'),
    /** For officers: by which letter somebody has asked, say. It is erased with the case. */
    reason: optionalText(500),
  })
  .check(
    z.refine(({ cause, reason: told }) => cause !== 'request' || told !== undefined, {
      error: 'required',
      path: ['reason'],
    }),
  );

/** Approval, refusal or withdrawal of up to 100 proposals, named by their ids. */
export const erasureDecision = z.object({
  erasures: z
    .array(z.uuid('invalid'))
    .check(z.minLength(1, 'required'), z.maxLength(MAX_ERASURES, 'too_long')),
  decision: z.enum(erasureDecisions, 'required'),
});

/** How long cases are kept after they were settled; each counts until the end of its last year. */
export const retentionPeriod = z.object({
  kind: z.enum(retentionKinds, 'required'),
  /** A group of categories or a channel; `*` with `default`. */
  code: text({ max: 40 }),
  years: z
    .number('required')
    .check(z.int('number_invalid'), z.gte(1, 'number_too_small'), z.lte(100, 'number_too_large')),
});

/** All periods anew; the one for everything else is always among them. */
export const retentionChange = z.object({
  periods: z.array(retentionPeriod).check(
    z.maxLength(100, 'too_long'),
    z.refine(
      (all) => all.filter(({ kind, code }) => kind === 'default' && code === '*').length === 1,
      { error: 'required' },
    ),
  ),
});

/** An erasure as the desk lists it: no name, no subject. */
export const erasure = z.object({
  id: z.string(),
  number: z.string(),
  cause: z.enum(erasureCauses),
  reason: z.nullable(z.string()),
  state: z.enum(erasureStates),
  proposed: z.object({ by: z.string(), at: timestamp }),
  decided: z.nullable(z.object({ by: z.nullable(z.string()), at: timestamp })),
  erasedAt: z.nullable(timestamp),
  /** How many rows of each table were taken out or emptied; null before. */
  counts: z.nullable(z.record(z.string(), z.number())),
  /** What this officer may do about it now. */
  choices: z.array(z.enum(erasureDecisions)),
});

/** A settled case whose time is over. */
export const dueCase = z.object({
  number: z.string(),
  categoryCode: z.string(),
  channel: z.enum(channelCodes),
  settledAt: timestamp,
  /** The last day on which it had to be kept. */
  keptUntil: calendarDate,
  /** Whether a legal hold keeps it. */
  held: z.boolean(),
});

/** How long cases are kept, which are due, and which erasures were proposed. */
export const retention = z.object({
  periods: z.array(retentionPeriod),
  /** The longest settled first, at most 200. */
  due: z.array(dueCase),
  /** How many there are in all. */
  dueCount: z.number(),
  /** What waits for a decision or for the next turn, then the last that ended; at most 200. */
  erasures: z.array(erasure),
});

/** A hold that is placed or lifted, after parsing. */
export type CaseHoldChange = z.infer<typeof caseHoldChange>;

/** One line of `holds` in an `OfficerCase`, the latest last. */
export type CaseHold = z.infer<typeof caseHold>;

/** Cases and the cause for which their content is to end, after parsing. */
export type ErasureProposal = z.infer<typeof erasureProposal>;

/** A decision about several proposals at once, after parsing. */
export type ErasureDecisionTaken = z.infer<typeof erasureDecision>;

/** What can be decided: `approve`, `refuse` or `withdraw`. */
export type ErasureDecision = (typeof erasureDecisions)[number];

/** State of an erasure between its proposal and its end. */
export type ErasureState = (typeof erasureStates)[number];

/** Why content ends: `request` or `retention`. */
export type ErasureCause = (typeof erasureCauses)[number];

/** Years for one group, one channel, or everything else. */
export type RetentionPeriod = z.infer<typeof retentionPeriod>;

/** All periods as the ministry sends them, after parsing. */
export type RetentionChange = z.infer<typeof retentionChange>;

/** One line of the list of erasures, without any content of the case. */
export type Erasure = z.infer<typeof erasure>;

/** A case that nobody has to keep any longer, and until when it had to be. */
export type DueCase = z.infer<typeof dueCase>;

/** Answer of `readRetention`, and of each step on it: periods, due cases and erasures. */
export type Retention = z.infer<typeof retention>;

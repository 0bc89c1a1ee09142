import * as z from 'zod/mini';
import { assignmentMoves } from '../case/assignment-rules.ts';
import { caseStatusCodes } from '../codes/case-statuses.ts';
import { calendarDate, timestamp } from './calendar.ts';
import { settledStatuses } from './case-closing.ts';
import { personalFields, plainFields } from './case-correction.ts';
import { caseRelations } from './case-link.ts';
import { publicEventKinds } from './case-view.ts';

/** What the citizen never learns of, neither its words nor that it happened. */
export const internalEventKinds = [
  'identity_revealed',
  'quarantine_released',
  'noted',
  'owner_changed',
  'corrected',
  'assignment_moved',
  'closing_requested',
  'closing_returned',
  'closing_withdrawn',
  'link_changed',
] as const;

const ownerChange = z.object({
  kind: z.literal('owner'),
  /** Names as they were then; null for nobody. */
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});

const corrections = z.object({
  kind: z.literal('corrections'),
  fields: z.array(
    z.object({
      field: z.enum([...plainFields, ...personalFields]),
      /** Null for nothing, and for what this officer may not read. */
      before: z.nullable(z.string()),
      after: z.nullable(z.string()),
    }),
  ),
});

const assignmentChange = z.object({
  kind: z.literal('assignment'),
  /** Which of the case's assignments it is. */
  assignment: z.int(),
  move: z.enum(['send', ...assignmentMoves]),
  /** Name of the receiver as it was then. */
  recipient: z.string(),
  /** Instruction, report, result or reason. */
  text: z.nullable(z.string()),
  dueOn: z.nullable(calendarDate),
});

const closingChange = z.object({
  kind: z.literal('closing'),
  /** Asked for, or approved; what was asked for is then in the event itself. */
  move: z.enum(['request', 'approve']),
  /** How the case is to be settled. */
  settles: z.enum(settledStatuses),
  /** What the citizen is to read; null where a result recorded before says it. */
  text: z.nullable(z.string()),
  /** Whether it is the result of the case, or the reason for its new status. */
  isResult: z.boolean(),
  /** Files that the citizen sees with it. */
  files: z.array(z.string()),
  /** Who had asked for what is approved. */
  requestedBy: z.nullable(z.string()),
});

const linkChange = z.object({
  kind: z.literal('link'),
  /** Number of the other case. */
  other: z.string(),
  /** What this case was and is to it; null for nothing. */
  before: z.nullable(z.enum(caseRelations)),
  after: z.nullable(z.enum(caseRelations)),
});

/** What an event has changed inside, besides the status. */
export const eventChange = z.discriminatedUnion('kind', [
  ownerChange,
  corrections,
  assignmentChange,
  closingChange,
  linkChange,
]);

/** One line of the timeline that officers read: who did what, with both kinds of notes. */
export const officerEvent = z.object({
  at: timestamp,
  kind: z.enum([...publicEventKinds, ...internalEventKinds]),
  /** Display name of the officer; null when the citizen acted. */
  by: z.nullable(z.string()),
  status: z.nullable(z.enum(caseStatusCodes)),
  note: z.nullable(z.string()),
  publicNote: z.nullable(z.string()),
  agency: z.nullable(z.string()),
  /** With a question: the day by which the answer is wanted. */
  answerBy: z.nullable(calendarDate),
  /** What was changed inside; null for events that say it otherwise. */
  change: z.nullable(eventChange),
});

/**
 * What an event changed besides the status: the owner, fields with before and after, an assignment, or
 * a closing that was asked for.
 */
export type EventChange = z.infer<typeof eventChange>;

/** One line of a case's timeline, the inner ones too. */
export type OfficerEvent = z.infer<typeof officerEvent>;

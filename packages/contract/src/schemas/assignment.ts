import * as z from 'zod/mini';
import { assignmentMoves } from '../case/assignment-rules.ts';
import { assignmentStateCodes } from '../codes/assignment-states.ts';
import { shownAnswer } from '../questions/question.ts';
import { agencyId } from './agency.ts';
import { calendarDate, timestamp } from './calendar.ts';
import { complainantKinds, identityModes } from './complainant.ts';
import { districtCode, position, provinceCode } from './location.ts';
import { optionalText } from './text.ts';
import { urgencies } from './urgency.ts';

/** Counts the assignments of a case from 1. */
export const assignmentNumber = z.coerce
  .number('invalid')
  .check(z.int('invalid'), z.minimum(1, 'invalid'), z.maximum(9999, 'invalid'));

/** Whom a case can be given to: an agency of the register, a district, or another centre. */
export const recipientKinds = ['agency', 'district', 'center'] as const;

/** One to whom a case is given. */
export const recipient = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('agency'), agencyId }),
    z.object({ kind: z.literal('district'), districtCode }),
    z.object({ kind: z.literal('center'), provinceCode }),
  ],
  'required',
);

/** Most to whom a case is given at once. */
export const recipientLimit = 10;

/** Gives a case to one or several, each of whom answers for themselves. */
export const caseGiving = z.object({
  recipients: z
    .array(recipient, 'required')
    .check(z.minLength(1, 'required'), z.maxLength(recipientLimit, 'too_long')),
  /** Day by which an answer is wanted. */
  dueOn: z.optional(calendarDate),
  /** What they are to do; the citizen never reads it. */
  instruction: optionalText(2000),
  /** Shown to the citizen. */
  publicNote: optionalText(2000),
});

/** The next step of an assignment; which ones need words says `assignmentRules`. */
export const assignmentMove = z.object({
  move: z.enum(assignmentMoves, 'required'),
  /** Report, result or reason, between centre and receiver. */
  text: optionalText(5000),
  /** With `chase` and `revise`: a new day. */
  dueOn: z.optional(calendarDate),
});

/** One step in the history of an assignment. */
export const assignmentStep = z.object({
  at: timestamp,
  move: z.enum(['send', ...assignmentMoves]),
  /** Name of whoever made it. */
  by: z.nullable(z.string()),
  text: z.nullable(z.string()),
  dueOn: z.nullable(calendarDate),
});

/** A case in the hands of one receiver. */
export const assignment = z.object({
  number: z.string(),
  /** Counts the assignments of the case from 1. */
  assignment: z.int(),
  recipientKind: z.enum(recipientKinds),
  recipientName: z.string(),
  state: z.enum(assignmentStateCodes),
  dueOn: z.nullable(calendarDate),
  overdue: z.boolean(),
  instruction: z.nullable(z.string()),
  sentAt: timestamp,
  changedAt: timestamp,
  changedBy: z.nullable(z.string()),
  /** What was said with the last step. */
  text: z.nullable(z.string()),
  /** How often the centre has asked for an answer. */
  chases: z.int(),
  /** Set once the case is settled: nothing more happens here. */
  ended: z.boolean(),
  /** What this officer may do about it next. */
  moves: z.array(z.enum(assignmentMoves)),
  /** Goes up with each step; a write names it in `If-Match`. */
  version: z.int(),
});

const aboutCase = {
  title: z.string(),
  categoryCode: z.string(),
  provinceCode: z.string(),
  districtCode: z.nullable(z.string()),
  urgency: z.enum(urgencies),
};

export const assignmentFilters = ['open', 'all'] as const;

/** A page of what is in other hands; without a filter what still waits for an answer. */
export const assignmentQuery = z.object({
  /** `all` has those too that have a result. */
  filter: z._default(z.enum(assignmentFilters), 'open'),
  /** Opaque mark of where the next page starts. */
  cursor: z.optional(z.string().check(z.maxLength(200, 'invalid'))),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    25,
  ),
});

/** A page of assignments, the soonest due first. */
export const assignmentList = z.object({
  assignments: z.array(z.extend(assignment, aboutCase)),
  nextCursor: z.nullable(z.string()),
});

/** An assignment with what its receiver needs of the case, and no more. */
export const assignedCase = z.extend(assignment, {
  ...aboutCase,
  facts: z.string(),
  wish: z.nullable(z.string()),
  happenedOn: z.nullable(calendarDate),
  receivedAt: timestamp,
  location: z.object({
    districtCode: z.nullable(z.string()),
    subdistrictCode: z.nullable(z.string()),
    landmark: z.nullable(z.string()),
    position: z.nullable(position),
  }),
  answers: z.array(shownAnswer),
  /** Null for whom the receiver may not know: a confidential or an anonymous complainant. */
  complainant: z.nullable(
    z.object({
      kind: z.enum(complainantKinds),
      name: z.string(),
      phone: z.nullable(z.string()),
    }),
  ),
  identity: z.enum(identityModes),
  steps: z.array(assignmentStep),
});

/** One to whom a case is given, after parsing. */
export type Recipient = z.infer<typeof recipient>;

/** A giving after parsing: text cleaned. */
export type CaseGiving = z.infer<typeof caseGiving>;

/** What is sent to make a step: the words for the other side, and a new day where one is set. */
export type AssignmentStepInput = z.infer<typeof assignmentMove>;

/** A case in the hands of one receiver, as the officer who asks may see it. */
export type Assignment = z.infer<typeof assignment>;

/** A page of assignments with the mark of the next page, null on the last. */
export type AssignmentList = z.infer<typeof assignmentList>;

/** Which assignments are asked for, with all defaults filled in. */
export type AssignmentQuery = z.infer<typeof assignmentQuery>;

/** A case without what its receiver need not know: hidden complainant, accused, inner notes. */
export type AssignedCase = z.infer<typeof assignedCase>;

import * as z from 'zod/mini';
import { citizenStatusCodes } from '../codes/case-statuses.ts';
import { attachment } from './attachment.ts';
import { calendarDate, timestamp } from './calendar.ts';
import { openQuestion } from './open-question.ts';

/** What can have happened to a case that its citizen may learn of. */
export const publicEventKinds = [
  'received',
  'status',
  'facts_added',
  'question_asked',
  'question_answered',
  'result',
  'rated',
  'reopened',
] as const;

function isEventKind(kind: unknown): kind is (typeof publicEventKinds)[number] {
  return publicEventKinds.some((known) => known === kind);
}

/** What a citizen may see of one thing that happened to the case. */
export const publicEvent = z.object({
  at: timestamp,
  /** A client that is older than the centre takes a kind that it does not know for a `status`. */
  kind: z.pipe(
    z.transform((kind) => (isEventKind(kind) ? kind : 'status')),
    z.enum(publicEventKinds),
  ),
  status: z.nullable(z.enum(citizenStatusCodes)),
  /** Words meant for the citizen, from the centre or from the citizen. */
  note: z.nullable(z.string()),
  /** The agency that has the case from here on, where the centre named one. */
  agency: z.nullable(z.string()),
});

/** The citizen's view of a case; never holds a name, a telephone number or an internal note. */
export const caseView = z.object({
  number: z.string(),
  status: z.enum(citizenStatusCodes),
  provinceCode: z.string(),
  categoryCode: z.string(),
  /** As the centre names it today. */
  categoryName: z.object({ th: z.string(), en: z.string() }),
  receivedAt: timestamp,
  dueOn: z.nullable(calendarDate),
  overdue: z.boolean(),
  /** When the centre last did something about the case, or null. */
  lastActionAt: z.nullable(timestamp),
  agency: z.nullable(z.string()),
  result: z.nullable(z.string()),
  center: z.object({ name: z.object({ th: z.string(), en: z.string() }), phone: z.string() }),
  timeline: z.array(publicEvent),
  question: z.nullable(openQuestion),
  /** The citizen's own files, and photos of the centre that are meant for the citizen. */
  attachments: z.array(attachment),
  canAddFacts: z.boolean(),
  canRate: z.boolean(),
  canReopen: z.boolean(),
  /** Last day on which a settled case may be reopened; it may have passed. */
  reopenUntil: z.nullable(calendarDate),
  /** True where the ministry has switched mails on and they are offered for this case. */
  canSubscribeToMail: z.optional(z.boolean()),
  /** When what the case said of people was erased; absent for almost all. */
  erasedAt: z.optional(timestamp),
  rating: z.nullable(z.object({ score: z.number(), comment: z.nullable(z.string()) })),
  /**
   * Set when the code belongs to a follower of the case: then the view contains nothing that
   * anybody has written, and its `receivedAt` no time finer than the day.
   */
  follower: z.optional(z.object({ since: timestamp })),
});

/** A case as the holder of its code sees it. */
export type CaseView = z.infer<typeof caseView>;

/**
 * One line of the timeline that a citizen reads; notes are in the language of whoever wrote them.
 */
export type PublicEvent = z.infer<typeof publicEvent>;

import * as z from 'zod/mini';
import { caseStatusCodes } from '../codes/case-statuses.ts';
import { caseNumber } from './case-credentials.ts';
import { optionalText } from './text.ts';

/** What an officer can say that a case is to another; the other one then has the inverse. */
export const caseLinkKinds = ['duplicate_of', 'part_of', 'related'] as const;

/** The same as both of them see it. */
export const caseRelations = [
  'duplicate_of',
  'part_of',
  'related',
  'duplicated_by',
  'has_part',
] as const;

/**
 * What a case is to another of the same province from here on; null takes the link away. A duplicate may
 * be closed with it, and its citizen then reads `publicNote`.
 */
export const caseLinkChange = z.object({
  other: caseNumber,
  kind: z.nullable(z.enum(caseLinkKinds)),
  /** True to close this case, or to ask for it where closings wait for approval; for a duplicate only. */
  close: z._default(z.boolean(), false),
  /** What the citizen reads when the case is closed. */
  publicNote: optionalText(2000),
});

/** Number, subject and status of another case, and what the one that is read is to it. */
export const linkedCase = z.object({
  number: z.string(),
  title: z.string(),
  status: z.enum(caseStatusCodes),
  relation: z.enum(caseRelations),
});

/** What a case can be to another: `duplicate_of`, `part_of` or `related`. */
export type CaseLinkKind = (typeof caseLinkKinds)[number];

/** A link from the side of one of its two cases. */
export type CaseRelation = (typeof caseRelations)[number];

/** The link that is wanted from here on, after parsing: number of the other case, kind, and whether to close. */
export type CaseLinkChange = z.infer<typeof caseLinkChange>;

/** One line of `links` in an `OfficerCase`, with a masked subject; both cases have one. */
export type LinkedCase = z.infer<typeof linkedCase>;

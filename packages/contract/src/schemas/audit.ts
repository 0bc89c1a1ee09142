import * as z from 'zod/mini';
import { auditKindCodes } from '../codes/audit-kinds.ts';
import { calendarDate } from './calendar.ts';
import { provinceCode } from './location.ts';
import { text } from './text.ts';

/** Filter of the audit, as it stands in an address; days are ISO dates in Thailand, both of them included. */
export const auditQuery = z.object({
  kind: z.optional(z.enum(auditKindCodes, 'invalid')),
  /** The number of the one case that is asked for. */
  case: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d{6}-\d$/, 'invalid'))),
  /** A part of the name or username of whoever did it, or whose account it was done to. */
  who: z.optional(text({ max: 100 })),
  from: z.optional(calendarDate),
  to: z.optional(calendarDate),
  /** For the ministry, whose audit is that of the whole country. */
  province: z.optional(provinceCode),
  /** Opaque mark of where the next page starts. */
  cursor: z.optional(z.string().check(z.regex(/^[1-9]\d{0,17}$/, 'invalid'))),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    50,
  ),
});

/** Something that somebody did, and when. */
export const auditEntry = z.object({
  /** Place in the order of the whole audit; the chain over it and `admin audit verify` name it so. */
  id: z.string(),
  at: z.string(),
  /** A code of `auditActions`; a newer centre may know more of them. */
  action: z.string(),
  /** Whose audit it stands in; null for what concerns the whole country. */
  provinceCode: z.nullable(z.string()),
  /** Null for citizens, for the centre itself, and for whoever works at the machine. */
  officer: z.nullable(z.object({ username: z.string(), displayName: z.string() })),
  caseNumber: z.nullable(z.string()),
  /** The reason that was given, or the name of what it was done to; null for none, and, about a case, for the ministry. */
  detail: z.nullable(z.string()),
});

/** A page of the audit, the newest first; `nextCursor` is null on the last. */
export const auditList = z.object({
  entries: z.array(auditEntry),
  nextCursor: z.nullable(z.string()),
});

/** Filter and page after parsing, 50 entries unless given. */
export type AuditQuery = z.infer<typeof auditQuery>;

/** Who did what, to which case or account, and when. */
export type AuditEntry = z.infer<typeof auditEntry>;

/** A page of the audit, the newest first. */
export type AuditList = z.infer<typeof auditList>;

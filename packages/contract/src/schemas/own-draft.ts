import * as z from 'zod/mini';
import { timestamp } from './calendar.ts';

/** How many characters of a form the centre keeps. */
export const OWN_DRAFT_LIMIT = 16_000;

/** What is typed into: a form of the desk, by its name in small letters. */
export const ownDraftForm = z.string('required').check(z.regex(/^[a-z][a-z-]{1,39}$/, 'invalid'));

/** What the form is about, such as the number of a case. */
export const ownDraftSubject = z.string('required').check(z.regex(/^[\w.:/-]{1,60}$/, 'invalid'));

/** What somebody has typed so far, or null once nothing of it is left to be kept. */
export const ownDraftInput = z.object({
  form: ownDraftForm,
  subject: z._default(z.nullable(ownDraftSubject), null),
  /** JSON as the form itself writes and reads it. */
  content: z.nullable(z.string('required').check(z.maxLength(OWN_DRAFT_LIMIT, 'too_long'))),
});

/** What somebody has typed into a form and not sent. */
export const ownDraft = z.object({
  form: z.string(),
  subject: z.nullable(z.string()),
  content: z.string(),
  savedAt: timestamp,
});

/** Which ones are wanted: of one form, about one thing; all of them without either. */
export const ownDraftQuery = z.object({
  form: z.optional(ownDraftForm),
  subject: z.optional(ownDraftSubject),
});

/** What the officer has typed and not sent, the latest first. */
export const ownDraftList = z.object({ drafts: z.array(ownDraft) });

/** A text as the centre gives it back to the officer who typed it. */
export type OwnDraft = z.infer<typeof ownDraft>;

/** What is typed so far, as a form of the desk sends it. */
export type OwnDraftInput = z.infer<typeof ownDraftInput>;

/** Everything that the officer has begun, as the centre gives it back. */
export type OwnDraftList = z.infer<typeof ownDraftList>;

/** Which of them a call asks for, by form and subject. */
export type OwnDraftQuery = z.infer<typeof ownDraftQuery>;

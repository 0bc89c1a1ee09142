import * as z from 'zod/mini';
import { timestamp } from './calendar.ts';

export const attachmentId = z.string('invalid').check(z.regex(/^[0-9a-f]{16}$/, 'invalid'));

/** Photos of work that was done: how it looked before and after. */
export const workStages = ['before', 'after'] as const;

/** The media types that a file of a case may have, with the ending of its name. */
export const attachmentEndings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
} as const;

/** What is known of a photo or document of a case, without its bytes. */
export const attachment = z.object({
  /** Identifies the file within its case. The name that it had on the device is not kept. */
  id: attachmentId,
  type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']),
  bytes: z.number(),
  /** Pixels of a picture; null for a document. */
  width: z.nullable(z.number()),
  height: z.nullable(z.number()),
  by: z.enum(['citizen', 'officer']),
  stage: z.nullable(z.enum(workStages)),
  addedAt: timestamp,
});

/** A file as officers see it, also one that the citizen does not. */
export const officerAttachment = z.extend(attachment, {
  /** May the citizen see it? */
  isPublic: z.boolean(),
});

/** Whether a photo shows the place before the work or after it. */
export type WorkStage = (typeof workStages)[number];

/** A file of a case: kind, size in bytes and pixels, from whom; its bytes are fetched apart. */
export type Attachment = z.infer<typeof attachment>;

/** A file of a case with whether the citizen may see it. */
export type OfficerAttachment = z.infer<typeof officerAttachment>;

import * as z from 'zod/mini';
import { issueCodes } from '../errors/issue-codes.ts';

/**
 * The secret name of an upload: 32 random bytes in base64url. Whoever knows it may use the file.
 */
export const uploadId = z.string('upload_unknown').check(z.regex(/^[\w-]{43}$/, 'upload_unknown'));

/** Files uploaded before by the tus protocol; each belongs to one case at most. */
export const uploadIds = z.optional(z.array(uploadId));

/** What the centre accepts, so that a form can say so before anything is sent. */
export const uploadPolicy = z.object({
  /** Most files of one filing or one addition. */
  files: z.number(),
  /** Most bytes of one file. */
  bytes: z.number(),
  /** Size of the pieces in which a file should travel. */
  chunkBytes: z.number(),
  /** Longest useful side of a picture, in pixels; beyond it nobody sees more. */
  side: z.number(),
  /** Hours that a file waits for its case. */
  hours: z.number(),
  kinds: z.array(
    z.object({
      type: z.string(),
      extensions: z.array(z.string()),
      /** True where the device has to turn it into a JPEG first. */
      convert: z.boolean(),
    }),
  ),
});

/** How many bytes have arrived, what they are, and why they were refused, if so. */
export const uploadState = z.object({
  state: z.enum(['arriving', 'ready', 'refused']),
  /** Bytes that have arrived, and that were announced. */
  received: z.number(),
  announced: z.number(),
  /** Type as read from the bytes; null until all have arrived. */
  type: z.nullable(z.string()),
  /** Why it was refused. */
  issue: z.nullable(z.enum(issueCodes)),
});

/** Kinds, number and sizes of files that the centre takes; sizes are bytes. */
export type UploadPolicy = z.infer<typeof uploadPolicy>;

/** How far an upload has come, and what is wrong with a refused one. */
export type UploadState = z.infer<typeof uploadState>;

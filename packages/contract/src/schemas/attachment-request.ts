import * as z from 'zod/mini';
import { attachmentId, workStages } from './attachment.ts';
import { caseCredentials, caseNumber } from './case-credentials.ts';
import { uploadId } from './upload.ts';

/** A preview is a small JPEG; only pictures have one. */
export const attachmentSizes = ['whole', 'preview'] as const;

const size = z._default(z.enum(attachmentSizes), 'whole');

/** Which file of a case, in which size, with what opens the case. */
export const attachmentRequest = z.extend(caseCredentials, {
  attachment: attachmentId,
  size,
});

export const officerAttachmentRequest = {
  params: z.object({ number: caseNumber, id: attachmentId }),
  query: z.object({ size }),
};

/** A file that an officer adds, and who may see it. */
export const officerFile = z.object({
  upload: uploadId,
  stage: z.nullable(z.enum(workStages)),
  /** May the citizen see it? */
  isPublic: z.boolean(),
});

/** An uploaded file that an officer adds with a result. */
export type OfficerFile = z.infer<typeof officerFile>;

/** `whole`, or the small `preview` that only pictures have. */
export type AttachmentSize = (typeof attachmentSizes)[number];

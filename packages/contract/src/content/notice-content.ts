import * as z from 'zod/mini';

export const topicCodes = ['news', 'event', 'warning', 'knowledge'] as const;

/** A notice as it is kept. */
export const noticeContent = z.object({
  kind: z.literal('notices'),
  nameTh: z.string(),
  nameEn: z.string(),
  textTh: z.string(),
  textEn: z.string(),
  topic: z.enum(topicCodes),
  date: z.string(),
  pinned: z.boolean(),
  url: z.nullable(z.string()),
  hidden: z.boolean(),
});

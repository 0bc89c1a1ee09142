import * as z from 'zod/mini';

/** A ministry as it is kept. */
export const ministryContent = z.object({
  kind: z.literal('ministries'),
  nameTh: z.string(),
  nameEn: z.string(),
  url: z.string(),
  hidden: z.boolean(),
});

import * as z from 'zod/mini';
import { text } from '../schemas/text.ts';
import { webAddress } from '../schemas/web-address.ts';

/** A ministry as an editor writes it. */
export const ministryInput = z.object({
  kind: z.literal('ministries'),
  nameTh: text({ min: 3, max: 200 }),
  nameEn: text({ min: 3, max: 200 }),
  url: webAddress,
  /** One whose address nobody has tried yet stands in the list and is not shown. */
  hidden: z.boolean('required'),
});

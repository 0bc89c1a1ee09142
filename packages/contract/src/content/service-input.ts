import * as z from 'zod/mini';
import { categoryCode } from '../schemas/case-filing.ts';
import { text } from '../schemas/text.ts';
import { webAddress } from '../schemas/web-address.ts';
import { officePhone } from './office-phone.ts';
import { documentFormCodes, handlingCodes, partCodes, timeUnits } from './service-content.ts';

const line = (max: number) => ({ th: text({ max }), en: text({ min: 0, max }) });

/**
 * A service of a centre as an editor writes it. Its English may stay empty: the Thai words are shown
 * then. In an entry of a province that stands for a national one, what `follows` names is taken from
 * there, whatever this entry says of it.
 */
export const serviceInput = z.object({
  kind: z.literal('services'),
  nameTh: text({ min: 3, max: 200 }),
  nameEn: text({ min: 0, max: 200 }),
  /** Whether it ends at the centre, or is taken in there and sent on. */
  handling: z.enum(handlingCodes, 'required'),
  /** Whom it is for; empty for everybody. */
  audienceTh: text({ min: 0, max: 300 }),
  audienceEn: text({ min: 0, max: 300 }),
  /** What to bring along. */
  documents: z
    .array(
      z.object({ ...line(200), form: z._default(z.nullable(z.enum(documentFormCodes)), null) }),
    )
    .check(z.maxLength(20, 'too_long')),
  /** In baht, 0 where it is free; null where only words tell it. */
  feeBaht: z.nullable(
    z
      .int('number_invalid')
      .check(z.minimum(0, 'number_too_small'), z.maximum(1_000_000, 'number_too_large')),
  ),
  feeTh: text({ min: 0, max: 200 }),
  feeEn: text({ min: 0, max: 200 }),
  /** How long it takes; null where only words tell it. */
  time: z.nullable(
    z.object({
      amount: z
        .int('number_invalid')
        .check(z.minimum(1, 'number_too_small'), z.maximum(999, 'number_too_large')),
      unit: z.enum(timeUnits, 'required'),
    }),
  ),
  timeTh: text({ min: 0, max: 200 }),
  timeEn: text({ min: 0, max: 200 }),
  placeTh: text({ min: 0, max: 300 }),
  placeEn: text({ min: 0, max: 300 }),
  phones: z.array(officePhone).check(z.maxLength(5, 'too_long')),
  /** What happens, one after the other. */
  steps: z.array(z.object(line(300))).check(z.maxLength(20, 'too_long')),
  /** Words by which people look for it, besides its name. */
  keywords: z.array(text({ max: 60 })).check(z.maxLength(40, 'too_long')),
  /** Opens the complaint form, with a matter chosen where one is named; null where nothing is filed. */
  filing: z.nullable(z.object({ categoryCode: z.nullable(categoryCode) })),
  /** A page that says more; null for none. */
  url: z.nullable(webAddress),
  follows: z._default(z.array(z.enum(partCodes)), []),
  hidden: z.boolean('required'),
});

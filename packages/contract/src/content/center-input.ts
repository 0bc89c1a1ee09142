import * as z from 'zod/mini';
import { isEmail } from '../schemas/is-email.ts';
import { districtCode, position } from '../schemas/location.ts';
import { personName, text } from '../schemas/text.ts';
import { webAddress } from '../schemas/web-address.ts';
import { directorPost, provincePosts } from './center-content.ts';
import { isLineContact } from './line-contact.ts';
import { officePhone } from './office-phone.ts';
import { areInOrder } from './open-span.ts';

const span = z.object({ from: z.string('required'), until: z.string('required') });

const day = z.array(span).check(z.maxLength(3, 'too_long'), z.refine(areInOrder, 'invalid'));

interface Directed {
  readonly districtCode: string | null;
  readonly director: { readonly post: z.infer<typeof directorPost> } | null;
}

/** The director of a province's centre is a deputy governor or higher. */
function isHighEnough({ districtCode: district, director }: Directed): boolean {
  return (
    district !== null || director === null || provincePosts.some((high) => high === director.post)
  );
}

/**
 * A centre as an editor writes it: that of a province, or of one of its districts. Its address and the
 * way to it may have no English words: the Thai ones are shown then.
 */
export const centerInput = z
  .object({
    kind: z.literal('centers'),
    nameTh: text({ min: 3, max: 200 }),
    nameEn: text({ min: 3, max: 200 }),
    /** Four digits; null for the centre of the province. */
    districtCode: z.nullable(districtCode),
    /** Null where nobody is named. */
    director: z.nullable(z.object({ name: personName, post: directorPost })),
    addressTh: text({ min: 3, max: 300 }),
    addressEn: text({ min: 0, max: 300 }),
    phones: z.array(officePhone).check(z.minLength(1, 'required'), z.maxLength(5, 'too_long')),
    email: z.nullable(
      z.pipe(text({ max: 254 }), z.string().check(z.refine(isEmail, 'email_invalid'))),
    ),
    /** The hours of each weekday, Monday first; a break is what lies between two spans. */
    hours: z.array(day).check(z.length(7, 'invalid')),
    /** An id such as `@example`, or an address of LINE's own. */
    line: z.nullable(
      z.pipe(text({ max: 100 }), z.string().check(z.refine(isLineContact, 'invalid'))),
    ),
    /** Where it stands; null where that is not known. */
    point: z.nullable(position),
    directionsTh: text({ min: 0, max: 1000 }),
    directionsEn: text({ min: 0, max: 1000 }),
    /** A page of the centre's own; null for none. */
    url: z.nullable(webAddress),
    hidden: z.boolean('required'),
  })
  .check(z.refine(isHighEnough, { path: ['director', 'post'], error: 'invalid' }));

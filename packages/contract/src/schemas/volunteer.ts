import * as z from 'zod/mini';
import { timestamp } from './calendar.ts';
import { optionalEmail, phone } from './contact.ts';
import { privacyNotice } from './case-filing.ts';
import { provinceCode } from './place.ts';
import { optionalText, personName } from './text.ts';

export const volunteerKinds = ['person', 'business', 'organization', 'trader'] as const;

export const volunteerSkills = [
  'labour',
  'transport',
  'craft',
  'machinery',
  'boat',
  'food',
  'shelter',
  'first_aid',
  'counselling',
  'legal',
  'teaching',
  'language',
  'technology',
  'communication',
  'funding',
  'other',
] as const;

/** Someone who offers help to the centre. Neither health nor blood group is asked. */
export const volunteerSignUp = z
  .object({
    provinceCode,
    kind: z.enum(volunteerKinds, 'required'),
    name: personName,
    /** Whom to ask for in a business or organisation. */
    contactName: z.optional(personName),
    phone,
    email: optionalEmail,
    districtCodes: z
      ._default(z.array(z.string().check(z.regex(/^\d{4}$/, 'district_unknown'))), [])
      .check(z.maxLength(30, 'too_long')),
    skills: z.array(z.enum(volunteerSkills), 'required').check(z.minLength(1, 'required')),
    note: optionalText(1000),
    privacyNotice,
  })
  .check(
    z.refine((v) => v.districtCodes.every((code) => code.startsWith(v.provinceCode)), {
      error: 'district_unknown',
      path: ['districtCodes'],
    }),
  );

/** What a volunteer keeps. */
export const volunteerReceipt = z.object({ reference: z.string(), receivedAt: timestamp });

export type VolunteerSignUp = z.infer<typeof volunteerSignUp>;
export type VolunteerSignUpInput = z.input<typeof volunteerSignUp>;

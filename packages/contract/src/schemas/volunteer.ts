import * as z from 'zod/mini';
import { volunteerDayCodes, volunteerHourCodes } from '../codes/volunteer-times.ts';
import { normalizeVolunteerReference } from '../volunteer/volunteer-reference.ts';
import { timestamp } from './calendar.ts';
import { accessCode } from './case-credentials.ts';
import { privacyNotice } from './case-filing.ts';
import { optionalEmail, phone } from './contact.ts';
import { provinceCode } from './location.ts';
import { optionalText, personName } from './text.ts';

/** Who can offer help; a `trader` sells, the others give. */
export const volunteerKinds = ['person', 'business', 'organization', 'trader'] as const;

/** Code of an entry of the ministry's list; only the list says whether there is one. */
export const skillCode = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/, 'invalid'));

const districts = z
  ._default(z.array(z.string().check(z.regex(/^\d{4}$/, 'district_unknown'))), [])
  .check(z.maxLength(30, 'too_long'));

/** What somebody offers. Neither health nor blood group is asked. */
const offer = {
  kind: z.enum(volunteerKinds, 'required'),
  name: personName,
  /** Whom to ask for in a business or organisation. */
  contactName: z.optional(personName),
  phone,
  email: optionalEmail,
  /** None means anywhere in the province. */
  districtCodes: districts,
  skills: z
    .array(skillCode, 'required')
    .check(z.minLength(1, 'required'), z.maxLength(60, 'too_long')),
  /** None means any day. */
  days: z._default(z.array(z.enum(volunteerDayCodes)), []).check(z.maxLength(3, 'invalid')),
  /** None means at any time. */
  hours: z._default(z.array(z.enum(volunteerHourCodes)), []).check(z.maxLength(4, 'invalid')),
  note: optionalText(1000),
};

/** Someone who offers help to the centre of one province. */
export const volunteerSignUp = z.object({ provinceCode, ...offer, privacyNotice }).check(
  z.refine((v) => v.districtCodes.every((code) => code.startsWith(v.provinceCode)), {
    error: 'district_unknown',
    path: ['districtCodes'],
  }),
);

/** What a volunteer keeps: shown once, the code is stored only as a hash. */
export const volunteerReceipt = z.object({
  reference: z.string(),
  code: z.string(),
  receivedAt: timestamp,
});

/** A reference in any reasonable spelling, parsed to `V50-7K3M-9QXA`. */
export const volunteerReference = z.pipe(
  z
    .string('required')
    .check(z.refine((typed) => typed.trim() !== '', { error: 'required', abort: true })),
  z.transform((typed: string, context) => {
    const reference = normalizeVolunteerReference(typed);
    if (reference === undefined) {
      context.issues.push({ code: 'custom', message: 'invalid', input: typed });
      return z.NEVER;
    }
    return reference;
  }),
);

/** What opens a volunteer's own data. */
export const volunteerCredentials = z.object({ reference: volunteerReference, code: accessCode });

/**
 * A whole offer in place of the last one; the province stays, because another belongs to another
 * centre.
 */
export const volunteerChange = z.object({
  reference: volunteerReference,
  code: accessCode,
  ...offer,
});

const shownOffer = {
  kind: z.enum(volunteerKinds),
  name: z.string(),
  contactName: z.nullable(z.string()),
  phone: z.string(),
  email: z.nullable(z.string()),
  districtCodes: z.array(z.string()),
  /** With their names, also of entries that the ministry has retired since. */
  skills: z.array(z.object({ code: z.string(), th: z.string(), en: z.string() })),
  days: z.array(z.enum(volunteerDayCodes)),
  hours: z.array(z.enum(volunteerHourCodes)),
  note: z.nullable(z.string()),
};

/** Everything that the centre has of a volunteer, for the volunteer and for the centre's officers. */
export const volunteerView = z.object({
  reference: z.string(),
  provinceCode: z.string(),
  ...shownOffer,
  receivedAt: timestamp,
  /** When the volunteer last changed something, or null. */
  changedAt: z.nullable(timestamp),
});

/** The centre has erased the volunteer's data. */
export const volunteerWithdrawal = z.object({ withdrawnAt: timestamp });

/** An offer after parsing: defaults filled in, text cleaned. */
export type VolunteerSignUp = z.infer<typeof volunteerSignUp>;

/** An offer as it is sent: what is optional may be missing. */
export type VolunteerSignUpInput = z.input<typeof volunteerSignUp>;

/** Reference and access code of a volunteer. The code is never told again. */
export type VolunteerReceipt = z.infer<typeof volunteerReceipt>;

/** A changed offer after parsing. */
export type VolunteerChange = z.infer<typeof volunteerChange>;

/** A changed offer as it is sent: a whole one, with what opens it. */
export type VolunteerChangeInput = z.input<typeof volunteerChange>;

/** A volunteer's own data, all of it. */
export type VolunteerView = z.infer<typeof volunteerView>;

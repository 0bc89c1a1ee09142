import * as z from 'zod/mini';
import { calendarDate, pastDate } from './calendar.ts';
import { categoryCode } from './case-filing.ts';
import { optionalEmail, optionalPhone } from './contact.ts';
import { subdistrictCode, subdistrictInDistrict } from './location.ts';
import { optionalText, personName, text } from './text.ts';
import { urgencies } from './urgency.ts';

/** Fields whose values everybody may read who reads the case. */
export const plainFields = [
  'title',
  'categoryCode',
  'urgency',
  'districtCode',
  'subdistrictCode',
  'landmark',
  'letterNumber',
  'letterDate',
  'dueOn',
] as const;

/** Fields whose values are as hidden as the complainant. */
export const personalFields = ['name', 'phone', 'email'] as const;

/** Name of a field that everybody may read who reads the case. */
export type PlainField = (typeof plainFields)[number];

/** Name of a field that is masked with the complainant. */
export type PersonalField = (typeof personalFields)[number];

const correctedLocation = z
  .object({
    districtCode: z.nullable(z.string().check(z.regex(/^\d{4}$/, 'district_unknown'))),
    subdistrictCode: z.nullable(subdistrictCode),
    landmark: optionalText(300),
  })
  .check(
    z.refine(
      ({ districtCode, subdistrictCode: code }) =>
        subdistrictInDistrict({
          districtCode: districtCode ?? undefined,
          subdistrictCode: code ?? undefined,
        }),
      { error: 'subdistrict_unknown', path: ['subdistrictCode'] },
    ),
  );

/**
 * What is right instead. What is left out stays as it is; null empties a field that may be empty.
 * Place and complainant are each given as a whole.
 */
export const caseCorrection = z.object({
  title: z.optional(text({ max: 150 })),
  categoryCode: z.optional(categoryCode),
  urgency: z.optional(z.enum(urgencies, 'required')),
  location: z.optional(correctedLocation),
  letterNumber: z.optional(z.nullable(text({ max: 100 }))),
  letterDate: z.optional(z.nullable(pastDate)),
  dueOn: z.optional(z.nullable(calendarDate)),
  complainant: z.optional(
    z.object({ name: personName, phone: optionalPhone, email: optionalEmail }),
  ),
  /** Why, for officers only. */
  note: optionalText(2000),
});

/** A correction after parsing: text cleaned, telephone numbers in their stored form. */
export type CaseCorrection = z.infer<typeof caseCorrection>;

/** A correction as it is sent: only what is to change. */
export type CaseCorrectionInput = z.input<typeof caseCorrection>;

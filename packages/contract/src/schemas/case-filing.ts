import * as z from 'zod/mini';
import { languages } from '../codes/languages.ts';
import { answers } from '../questions/answers.ts';
import { countCharacters } from '../thai/text.ts';
import { accused } from './accused.ts';
import { calendarDate, timestamp } from './calendar.ts';
import { complainant } from './complainant.ts';
import { onBehalf } from './on-behalf.ts';
import { proof } from './proof.ts';
import { districtInProvince, location, provinceCode, subdistrictInDistrict } from './location.ts';
import { optionalText, text } from './text.ts';
import { uploadIds } from './upload.ts';

/** The most characters (code points) of the facts of a case. */
export const factsLimit = 5000;

/** The fewest characters of the facts when there is nobody to ask for more. */
export const anonymousFactsMinimum = 40;

/** The privacy notice that this release shows; a filing names the one its citizen read. */
export const privacyNoticeVersion = '2569-11';

/** Which notice was read; an older one stays acceptable, so that an older page keeps filing. */
export const privacyNotice = z
  .string('notice_not_read')
  .check(z.regex(/^25\d\d-\d\d$/, 'notice_not_read'));

/**
 * Group and category, as `utilities.water_supply`. Whether there is one only the list of the
 * province says.
 */
export const categoryCode = z
  .string('required')
  .check(z.regex(/^[a-z_]+\.[a-z_]+$/, 'category_unknown'));

/** What a case is about, the same for a citizen and for an officer who records it. */
export const caseContent = {
  provinceCode,
  categoryCode,
  facts: text({ min: 10, max: factsLimit }),
  wish: optionalText(1000),
  /** The centre judges by its own clock whether the day has come: that of a device may stand anywhere. */
  happenedOn: z.optional(calendarDate),
  location: z._default(location, {}),
  /** Answers to the questions of the category; the server's list decides. */
  answers: z.optional(answers),
  accused: z.optional(accused),
  onBehalf: z.optional(onBehalf),
};

interface Located {
  readonly provinceCode: string;
  readonly location: { districtCode?: string | undefined; subdistrictCode?: string | undefined };
}

export const districtFits = z.refine<Located>(
  (filing: Located) => districtInProvince(filing.provinceCode, filing.location),
  { error: 'district_unknown', path: ['location', 'districtCode'] },
);

export const subdistrictFits = z.refine<Located>(
  (filing: Located) => subdistrictInDistrict(filing.location),
  { error: 'subdistrict_unknown', path: ['location', 'subdistrictCode'] },
);

interface Anonymity extends Located {
  readonly facts: string;
  readonly complainant: { identity: string };
}

const anonymousHasDetail = z.refine<Anonymity>(
  ({ complainant, facts }: Anonymity) =>
    complainant.identity !== 'anonymous' || countCharacters(facts) >= anonymousFactsMinimum,
  { error: 'facts_too_thin', path: ['facts'], params: { limit: anonymousFactsMinimum } },
);

const anonymousHasLocation = z.refine<Anonymity>(
  ({ complainant, location }: Anonymity) =>
    complainant.identity !== 'anonymous' || location.districtCode !== undefined,
  { error: 'district_required', path: ['location', 'districtCode'] },
);

/** What a citizen sends. An anonymous case needs detail that can be checked. */
export const caseFiling = z
  .object({
    ...caseContent,
    complainant,
    attachments: uploadIds,
    truthConfirmed: z.literal(true, 'truth_not_confirmed'),
    privacyNotice,
    lang: z._default(z.enum(languages), 'th'),
    proof,
  })
  .check(districtFits, subdistrictFits, anonymousHasDetail, anonymousHasLocation);

/** What a citizen keeps. It is shown once; the code is stored only as a hash. */
export const caseReceipt = z.object({
  number: z.string(),
  code: z.string(),
  receivedAt: timestamp,
  /** Day by which the centre intends to answer, or null where the category has no deadline. */
  dueOn: z.nullable(calendarDate),
});

/**
 * A filing after parsing: defaults filled in, text cleaned, telephone numbers in their stored form.
 */
export type CaseFiling = z.infer<typeof caseFiling>;

/** A filing as it is sent: what is optional may be missing. */
export type CaseFilingInput = z.input<typeof caseFiling>;

/**
 * Number, access code and dates of a filed case. The code opens the case and is never told again.
 */
export type CaseReceipt = z.infer<typeof caseReceipt>;

import * as z from 'zod/mini';
import { languages } from '../codes/languages.ts';
import { answers } from '../questions/answers.ts';
import { countCharacters } from '../thai/text.ts';
import { accused } from './accused.ts';
import { calendarDate, pastDate, timestamp } from './calendar.ts';
import { complainant } from './complainant.ts';
import { onBehalf } from './on-behalf.ts';
import { proof } from './proof.ts';
import { districtInProvince, place, provinceCode, subdistrictInDistrict } from './place.ts';
import { optionalText, text } from './text.ts';
import { uploadIds } from './upload.ts';

/** Most characters (code points) of the facts of a case. */
export const factsLimit = 5000;

/** Fewest characters of the facts when nobody can be asked back. */
export const anonymousFactsMinimum = 40;

/** The privacy notice that this release shows; a filing names the one its citizen read. */
export const privacyNoticeVersion = '2569-11';

/** Which notice was read; an older one stays acceptable, so that an older page keeps filing. */
export const privacyNotice = z
  .string('notice_not_read')
  .check(z.regex(/^25\d\d-\d\d$/, 'notice_not_read'));

export const categoryCode = z
  .string('required')
  .check(z.regex(/^[a-z_]+\.[a-z_]+$/, 'category_unknown'));

/** What a case is about, the same for a citizen and for an officer who records it. */
export const caseContent = {
  provinceCode,
  categoryCode,
  facts: text({ min: 10, max: factsLimit }),
  wish: optionalText(1000),
  happenedOn: z.optional(pastDate),
  place: z._default(place, {}),
  /** To the questions of the category; the server's list decides. */
  answers: z.optional(answers),
  accused: z.optional(accused),
  onBehalf: z.optional(onBehalf),
};

interface Placed {
  readonly provinceCode: string;
  readonly place: { districtCode?: string | undefined; subdistrictCode?: string | undefined };
}

export const districtFits = z.refine<Placed>(
  (filing: Placed) => districtInProvince(filing.provinceCode, filing.place),
  { error: 'district_unknown', path: ['place', 'districtCode'] },
);

export const subdistrictFits = z.refine<Placed>(
  (filing: Placed) => subdistrictInDistrict(filing.place),
  { error: 'subdistrict_unknown', path: ['place', 'subdistrictCode'] },
);

interface Anonymity extends Placed {
  readonly facts: string;
  readonly complainant: { identity: string };
}

const anonymousHasDetail = z.refine<Anonymity>(
  ({ complainant, facts }: Anonymity) =>
    complainant.identity !== 'anonymous' || countCharacters(facts) >= anonymousFactsMinimum,
  { error: 'facts_too_thin', path: ['facts'], params: { limit: anonymousFactsMinimum } },
);

const anonymousHasPlace = z.refine<Anonymity>(
  ({ complainant, place }: Anonymity) =>
    complainant.identity !== 'anonymous' || place.districtCode !== undefined,
  { error: 'district_required', path: ['place', 'districtCode'] },
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
  .check(districtFits, subdistrictFits, anonymousHasDetail, anonymousHasPlace);

/** What a citizen keeps: shown once, the code is stored only as a hash. */
export const caseReceipt = z.object({
  number: z.string(),
  code: z.string(),
  receivedAt: timestamp,
  /** Day by which the centre means to answer, or null where the category has no deadline. */
  dueOn: z.nullable(calendarDate),
});

export type CaseFiling = z.infer<typeof caseFiling>;
export type CaseFilingInput = z.input<typeof caseFiling>;
export type CaseReceipt = z.infer<typeof caseReceipt>;

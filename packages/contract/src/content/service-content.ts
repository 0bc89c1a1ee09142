import * as z from 'zod/mini';

export const handlingCodes = ['one_stop', 'service_link'] as const;
export const documentFormCodes = ['original', 'copy', 'both'] as const;
export const timeUnits = ['minutes', 'hours', 'working_days'] as const;

/** What a province can say otherwise than the whole country, or take from there; both languages at once. */
export const partCodes = [
  'name',
  'handling',
  'audience',
  'documents',
  'fee',
  'time',
  'place',
  'phones',
  'steps',
  'keywords',
  'filing',
  'page',
  'order',
] as const;

const keptLine = { th: z.string(), en: z.string() };

/** A service as it is kept. */
export const serviceContent = z.object({
  kind: z.literal('services'),
  nameTh: z.string(),
  nameEn: z.string(),
  handling: z.enum(handlingCodes),
  audienceTh: z.string(),
  audienceEn: z.string(),
  documents: z.array(z.object({ ...keptLine, form: z.nullable(z.enum(documentFormCodes)) })),
  feeBaht: z.nullable(z.int()),
  feeTh: z.string(),
  feeEn: z.string(),
  time: z.nullable(z.object({ amount: z.int(), unit: z.enum(timeUnits) })),
  timeTh: z.string(),
  timeEn: z.string(),
  placeTh: z.string(),
  placeEn: z.string(),
  phones: z.array(z.string()),
  steps: z.array(z.object(keptLine)),
  keywords: z.array(z.string()),
  filing: z.nullable(z.object({ categoryCode: z.nullable(z.string()) })),
  url: z.nullable(z.string()),
  follows: z.array(z.enum(partCodes)),
  hidden: z.boolean(),
});

/** A service of a centre, as it is kept and published. */
export type ServiceContent = z.infer<typeof serviceContent>;
/** What a province can say otherwise than the whole country, as its code, such as `place`. */
export type ServicePart = (typeof partCodes)[number];

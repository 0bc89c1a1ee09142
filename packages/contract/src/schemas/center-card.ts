import * as z from 'zod/mini';

const bilingual = z.object({ th: z.string(), en: z.string() });

/** What the public needs to reach one provincial centre. */
export const centerCard = z.object({
  provinceCode: z.string(),
  name: bilingual,
  /** Name and post of the responsible director; null until the ministry has entered it. */
  director: z.nullable(z.object({ name: z.string(), post: bilingual })),
  phone: z.string(),
  hotline: z.string(),
  address: bilingual,
  hours: bilingual,
  /** A notice that the ministry or the province shows on the banner, or null. */
  notice: z.nullable(bilingual),
  /** The privacy notice that filings name: Buddhist year and month. Older centres do not tell. */
  privacyNotice: z.optional(z.string()),
});

/**
 * Groups and categories of one province with what a search needs, in the order in which they are
 * offered.
 */
export const categoryList = z.object({
  groups: z.array(z.object({ code: z.string(), th: z.string(), en: z.string() })),
  categories: z.array(
    z.object({
      code: z.string(),
      group: z.string(),
      th: z.string(),
      en: z.string(),
      examples: bilingual,
      search: z.array(z.string()),
      /** True where the emergency numbers are shown again. */
      isUrgent: z.optional(z.boolean()),
      /** True where the category has questions of its own. */
      hasQuestions: z.optional(z.boolean()),
      /** True where it is about public works, of which similar cases may be shown. */
      isPublic: z.optional(z.boolean()),
    }),
  ),
  /**
   * Words that mean the same to a search as the first of their entry, as `หมา/สุนัข`; those after an
   * empty first mean nothing to it.
   */
  synonyms: z.optional(z.array(z.string())),
  /** Words that bring up the emergency numbers again, for some with a further line. */
  dangers: z.optional(
    z.array(
      z.object({
        code: z.string(),
        words: z.array(z.string()),
        line: z.optional(z.object({ number: z.string(), th: z.string(), en: z.string() })),
      }),
    ),
  ),
});

/** Name, telephone, address, hours and notice of a provincial centre, in both languages. */
export type CenterCard = z.infer<typeof centerCard>;

/** Everything that a form needs to let somebody find the category of a complaint. */
export type CategoryList = z.infer<typeof categoryList>;

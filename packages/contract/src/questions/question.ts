import * as z from 'zod/mini';

export const questionKinds = ['text', 'choice', 'date', 'number'] as const;

const bilingual = z.object({ th: z.string(), en: z.string() });
const code = z.string().check(z.regex(/^[a-z][a-z_]{0,39}$/));

/** One question that a category asks; data of the ministry and the provinces, never code. */
export const question = z.object({
  /** Unique within its category; stored with the answer, so its meaning never changes. */
  code,
  kind: z.enum(questionKinds),
  th: z.string(),
  en: z.string(),
  hint: z.optional(bilingual),
  /** Of a `choice`, in the order in which they are shown. */
  choices: z.optional(z.array(z.object({ code, th: z.string(), en: z.string() }))),
  /** What a `number` counts, for example metres. */
  unit: z.optional(bilingual),
  /** Smallest `number` allowed. */
  min: z.optional(z.number()),
  /** Largest `number` allowed, or the most characters (code points) of a `text`. */
  max: z.optional(z.number()),
  /** True only where an officer could not begin without the answer. */
  required: z.optional(z.boolean()),
  /** Asked only when an earlier `choice` has one of these answers. */
  when: z.optional(z.object({ question: code, is: z.array(code) })),
});

export const questionList = z.object({ questions: z.array(question) });

/** An answer with its question as it was worded when it was asked. */
export const shownAnswer = z.object({
  code: z.string(),
  kind: z.enum(questionKinds),
  th: z.string(),
  en: z.string(),
  value: z.union([z.string(), z.number()]),
  /** Name of the choice, or null for another kind. */
  choice: z.nullable(bilingual),
  unit: z.nullable(bilingual),
});

/**
 * How a question is answered: a `choice` brings its `choices`, a `number` its `unit` and limits.
 */
export type QuestionKind = (typeof questionKinds)[number];

/** A question as the centre sends it, in both languages. */
export type Question = z.infer<typeof question>;

/** The questions of one category in the order in which they are asked. */
export type QuestionList = z.infer<typeof questionList>;

/**
 * An answer with the wording of its question on the day of the filing, which later changes leave
 * alone.
 */
export type ShownAnswer = z.infer<typeof shownAnswer>;

import * as z from 'zod/mini';
import { hasKnownFields } from '../answer/answer-fields.ts';
import { answerKindCodes } from '../codes/answer-kinds.ts';
import { languages } from '../codes/languages.ts';
import { timestamp } from './calendar.ts';
import { categoryCode } from './case-filing.ts';
import { provinceCode } from './location.ts';
import { text } from './text.ts';

/** What was done with a template in a version. */
export const answerTemplateActions = ['added', 'changed', 'archived', 'restored'] as const;

/** Which templates a list has: those in use, those set aside, or both. */
export const answerTemplateStates = ['active', 'aside', 'all'] as const;

export const answerTemplateId = z.uuid('invalid');

const writing = {
  lang: z.enum(languages, 'required'),
  /** What officers find it by. */
  title: text({ min: 3, max: 150 }),
  /** With fields and blanks in braces. */
  body: z.pipe(text({ min: 3, max: 2000 }), z.string().check(z.refine(hasKnownFields, 'invalid'))),
  /** Codes of the categories that it is for; none for all. */
  categories: z._default(z.array(categoryCode).check(z.maxLength(30, 'too_long')), []),
};

/** A template as it is added; what it is for stays as it is from then on. */
export const newAnswerTemplate = z.object({
  /** Null for the whole country. */
  provinceCode: z._default(z.nullable(provinceCode), null),
  kind: z.enum(answerKindCodes, 'required'),
  /** The national template of the same kind in whose place it stands in the province. */
  replaces: z._default(z.nullable(answerTemplateId), null),
  ...writing,
});

/** What a template says, anew, and whether it is kept without being used. */
export const answerTemplateChange = z.object({ ...writing, archived: z.boolean('required') });

/** Whether officers of the own province find a national template. */
export const answerTemplateHiding = z.object({ hidden: z.boolean('required') });

/** A template as it stands in lists, with all that it says. */
export const answerTemplate = z.object({
  id: z.string(),
  provinceCode: z.nullable(z.string()),
  kind: z.enum(answerKindCodes),
  lang: z.enum(languages),
  title: z.string(),
  body: z.string(),
  categories: z.array(z.string()),
  replaces: z.nullable(z.string()),
  archived: z.boolean(),
  /** Whether the own province keeps it from its officers. */
  hidden: z.boolean(),
  /** Whether one of the own province stands in its place. */
  replaced: z.boolean(),
  changedAt: timestamp,
  version: z.int(),
});

/** A template, and how it came to say that. */
export const answerTemplateInFull = z.extend(answerTemplate, {
  /** The latest first. */
  history: z.array(
    z.object({
      version: z.int(),
      action: z.enum(answerTemplateActions),
      at: timestamp,
      /** Null for what every centre begins with. */
      by: z.nullable(z.string()),
      lang: z.enum(languages),
      title: z.string(),
      body: z.string(),
      categories: z.array(z.string()),
    }),
  ),
});

/** Which ones are wanted: words, language, kind, and the category of the case that is being written about. */
export const answerTemplateQuery = z.object({
  kind: z.optional(z.enum(answerKindCodes, 'invalid')),
  lang: z.optional(z.enum(languages, 'invalid')),
  /** Those of this category come first, then those for all. */
  categoryCode: z.optional(categoryCode),
  /** Those of one province besides the national ones, for the ministry. */
  province: z.optional(provinceCode),
  /** Words that stand in the title or the text, in any order. */
  search: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
  state: z._default(z.enum(answerTemplateStates, 'invalid'), 'active'),
  /** Id of the last template of the page before. */
  cursor: z.optional(answerTemplateId),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    50,
  ),
});

/** One page, the fittest first, and the id after which the next one begins. */
export const answerTemplateList = z.object({
  templates: z.array(answerTemplate),
  nextCursor: z.nullable(z.string()),
});

/** What officers start a note, question, message or result from, with fields in braces. */
export type AnswerTemplate = z.infer<typeof answerTemplate>;
/** A template together with every version of what it said. */
export type AnswerTemplateInFull = z.infer<typeof answerTemplateInFull>;
/** One page of templates, those first that fit the case best. */
export type AnswerTemplateList = z.infer<typeof answerTemplateList>;
/** Which templates are asked for, with all defaults filled in. */
export type AnswerTemplateQuery = z.infer<typeof answerTemplateQuery>;
/** A template before it has an id, checked and cleaned. */
export type NewAnswerTemplate = z.infer<typeof newAnswerTemplate>;
/** New wording, language and categories, checked and cleaned, and whether it stays in use. */
export type AnswerTemplateChange = z.infer<typeof answerTemplateChange>;
/** Whether a province keeps a national template from its officers. */
export type AnswerTemplateHiding = z.infer<typeof answerTemplateHiding>;
/** What somebody did to make a version: wrote, edited, set aside or brought back. */
export type AnswerTemplateAction = (typeof answerTemplateActions)[number];
/** Which part of the templates a list shows. */
export type AnswerTemplateState = (typeof answerTemplateStates)[number];

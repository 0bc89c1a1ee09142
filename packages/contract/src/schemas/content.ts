import * as z from 'zod/mini';
import { contentBody, contentKinds } from '../content/content-kinds.ts';
import { provinceCode } from './location.ts';

export const contentId = z.uuid('invalid');

/** Whether somebody has read it and found it right. */
export const contentCheck = z.object({ checked: z.boolean('required') });

/** Whether it is to be shown. */
export const contentPublication = z.object({ published: z.boolean('required') });

export const contentStates = ['draft', 'checked', 'published'] as const;

/** What came of the last try to open the link of an entry. */
export const linkOutcomes = [
  'answers',
  'gone',
  'error',
  'no_host',
  'no_answer',
  'certificate',
  'redirects',
  'not_public',
] as const;

/** `failing` until it is sure that nobody gets there, which is `dead`. */
export const linkStates = ['works', 'failing', 'dead'] as const;

/** Whether the link of an entry leads somewhere. */
export const contentLink = z.object({
  state: z.enum(linkStates),
  outcome: z.enum(linkOutcomes),
  /** Null where nothing has answered. */
  httpStatus: z.nullable(z.int()),
  checkedAt: z.string(),
  /** When it was first found not to work, of the tries without a break until now; null while it works. */
  failingSince: z.nullable(z.string()),
});

/** An entry as those see it who work on it. */
export const contentEntry = z.object({
  id: z.string(),
  provinceCode: z.nullable(z.string()),
  key: z.string(),
  position: z.int(),
  publishOn: z.nullable(z.string()),
  endsOn: z.nullable(z.string()),
  state: z.enum(contentStates),
  /** The version that is published, also while a newer one is being written; null for none. */
  publishedVersion: z.nullable(z.int()),
  changedAt: z.string(),
  content: contentBody,
  /** Null for an address that nobody has tried yet, and where the center does not try any. */
  link: z.nullable(contentLink),
  version: z.int(),
});

/** Which entries are wanted: of a kind, of the whole country and of one province. */
export const contentQuery = z.object({
  kind: z.enum(contentKinds, 'required'),
  /** Those of this province besides the national ones; an officer's own unless told. */
  province: z.optional(provinceCode),
  /** Id of the last entry of the page before. */
  cursor: z.optional(contentId),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    100,
  ),
});

/** One page in the order of the list, and the id after which the next one begins. */
export const contentList = z.object({
  entries: z.array(contentEntry),
  nextCursor: z.nullable(z.string()),
});

export const contentActions = [
  'added',
  'changed',
  'checked',
  'unchecked',
  'published',
  'withdrawn',
] as const;

/** What became of an entry, the latest first. */
export const contentHistory = z.object({
  versions: z.array(
    z.object({
      version: z.int(),
      action: z.enum(contentActions),
      at: z.string(),
      /** Null where it came with the release. */
      by: z.nullable(z.string()),
      position: z.int(),
      publishOn: z.nullable(z.string()),
      endsOn: z.nullable(z.string()),
      content: contentBody,
    }),
  ),
});

/** An entry with its state and its version, as the server answers it. */
export type ContentEntry = z.infer<typeof contentEntry>;
/** One page of entries, in their order. */
export type ContentList = z.infer<typeof contentList>;
/** Which entries are asked for, with all defaults filled in. */
export type ContentQuery = z.infer<typeof contentQuery>;
/** What became of an entry, the latest first. */
export type ContentHistory = z.infer<typeof contentHistory>;
/** What was done with an entry in one of its versions. */
export type ContentAction = (typeof contentActions)[number];
/** How far an entry is: written, found right, or shown. */
export type ContentState = (typeof contentStates)[number];
/** Whether the link of an entry leads somewhere, and since when it does not. */
export type ContentLink = z.infer<typeof contentLink>;
/** What came of the last try to open a link. */
export type LinkOutcome = (typeof linkOutcomes)[number];
/** Whether a link works, has failed lately, or leads nowhere. */
export type LinkState = (typeof linkStates)[number];

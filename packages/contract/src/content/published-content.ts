import * as z from 'zod/mini';
import { contentBody, contentKinds, type ContentKind } from './content-kinds.ts';

/**
 * Where the published files of a province are, by kind: paths below `/embed/content/`. A kind of which
 * nothing was ever published is missing. `statistics` are numbers, which nobody writes.
 */
export const contentIndex = z.partialRecord(z.enum([...contentKinds, 'statistics']), z.string());

/** A published file: the entries of one kind that hold for a province, in their order. */
export const publishedContent = z.object({
  kind: z.enum(contentKinds),
  /** Null where the province has nothing of its own. */
  provinceCode: z.nullable(z.string()),
  /** Each with the name that it keeps through all of its versions. */
  entries: z.array(z.object({ key: z.string(), content: contentBody })),
});

/** Paths of the published files of a province, by kind. */
export type ContentIndex = Readonly<Partial<Record<ContentKind | 'statistics', string>>>;
/** The entries of one kind that hold for a province, in their order. */
export type PublishedContent = z.infer<typeof publishedContent>;
/** The days off of a province, as `/embed/content/days-off/` has them for pages: ISO dates in their order. */
export interface DaysOff {
  readonly days: readonly string[];
}

import * as z from 'zod/mini';

/** Answers by the code of their question: text, the code of a choice, an ISO day, or a number. */
export const answers = z.catchall(z.object({}), z.union([z.string(), z.number()]));

/**
 * What is sent as `answers`: by the code of a question, of which the codes of choices and ISO days
 * are text.
 */
export type Answers = Readonly<Record<string, string | number>>;

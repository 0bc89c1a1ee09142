import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { StartError } from '../../start-error.ts';

const tag = z.string().check(z.regex(/^damrong(?:-[a-z]+)+$/));
const attribute = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/));
const path = z.string().check(z.regex(/^[a-z]+(?:[-/][a-z]+)*$/));

const hostedPageMessages = z.object({
  name: z.string(),
  /** For the list on the site's first page; a page without it is not listed there. */
  about: z.optional(z.string()),
  /** What the reader can do where the element does not come. */
  without: z.string(),
});

const page = z.object({
  path,
  attributes: z._default(z.array(attribute), []),
  hasMap: z._default(z.boolean(), false),
  th: hostedPageMessages,
  en: hostedPageMessages,
});

const element = z.object({
  tag,
  entry: path,
  /** The hub has its tile only where the page names it. */
  isOnRequest: z._default(z.boolean(), false),
  pages: z.array(page),
});

/** A page of the centre's own site, the element on it and the script that brings the element. */
export interface ElementPage extends z.output<typeof page> {
  readonly tag: string;
  readonly entry: string;
  readonly isOnRequest: boolean;
}

/**
 * The pages that the built widgets ask for in `v1/elements.json`, in their order. Where no widgets
 * are built there are none, since nothing would show on them.
 *
 * @throws StartError when the file is not what this server knows.
 */
export async function readElementPages(assetsDirectory: string): Promise<readonly ElementPage[]> {
  const file = join(assetsDirectory, 'v1/elements.json');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]';
    throw error;
  });
  const elements = z.array(element).safeParse(JSON.parse(text));
  if (!elements.success) {
    throw new StartError(`${file} is of another release: ${z.prettifyError(elements.error)}`);
  }
  return elements.data.flatMap(({ pages, ...rest }) => pages.map((one) => ({ ...one, ...rest })));
}

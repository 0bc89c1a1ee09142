import * as z from 'zod/mini';
import type { StaticFiles } from '../static-files.ts';

const text = z.object({ text: z.string() });
const named = z.object({ name: z.string(), description: z._default(z.string(), '') });

const member = z.object({
  name: z.string(),
  description: z._default(z.string(), ''),
  kind: z.enum(['field', 'method']),
  type: z.optional(z.object({ text: z._default(z.string(), '') })),
  readonly: z._default(z.boolean(), false),
  parameters: z._default(z.array(z.object({ name: z.string(), type: text })), []),
  return: z.optional(z.object({ type: text })),
});

const element = z.object({
  tagName: z.string().check(z.regex(/^damrong(?:-[a-z]+)+$/)),
  name: z.string(),
  description: z.string(),
  attributes: z.array(z.object({ ...named.shape, type: text, fieldName: z.optional(z.string()) })),
  members: z.array(member),
  events: z.array(z.object({ ...named.shape, type: text })),
  slots: z.array(named),
  cssParts: z.array(named),
  cssProperties: z.array(named),
});

const manifest = z.object({
  modules: z.array(z.object({ declarations: z.array(z.unknown()) })),
});

/** An element of the manifest with all that it offers to a page. */
export type ElementDescription = z.output<typeof element>;
export type MemberDescription = z.output<typeof member>;

/**
 * The elements that the built widgets describe in `v1/custom-elements.json`; none where no widgets are
 * built.
 *
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
export async function readManifest(files: StaticFiles): Promise<readonly ElementDescription[]> {
  const file = await files.get('v1/custom-elements.json')?.encoded('identity');
  if (file === undefined) return [];
  const { modules } = manifest.parse(JSON.parse(file.toString()));
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(isRegistered)
    .map((declaration) => element.parse(declaration));
}

function isRegistered(declaration: unknown): boolean {
  return typeof declaration === 'object' && declaration !== null && 'tagName' in declaration;
}

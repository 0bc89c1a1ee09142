import type { Lang } from '@damrong/contract';
import type { OpenApiDocument } from '@damrong/contract/openapi';
import { markup, type Markup } from '../pages/markup.ts';
import { prose } from './docs-page.ts';
import { docsWords } from './docs-words.ts';

/** The parts of JSON Schema that the document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly description?: string;
}

const NAMED = '#/components/schemas/';
const MOST_WORDS = 12;

/** A type in one line; named ones lead to their description on the same page. */
export function typeOf(schema: Schema): Markup {
  const { $ref, anyOf, allOf, items, oneOf } = schema;
  if ($ref !== undefined) {
    const name = $ref.slice(NAMED.length);
    return markup`<a href="#type-${name}">${name}</a>`;
  }
  if ('const' in schema) return markup`${JSON.stringify(schema.const)}`;
  if (schema.enum !== undefined) return markup`${wordsOf(schema.enum)}`;
  const either = anyOf ?? oneOf;
  if (either !== undefined) return joined(either.map(typeOf), ' | ');
  if (allOf !== undefined) return joined(allOf.map(typeOf), ' & ');
  if (items !== undefined) return markup`array of ${typeOf(items)}${limits(schema)}`;
  const { format, type = 'object' } = schema;
  const name = typeof type === 'string' ? type : type.join(' | ');
  return markup`${name}${format === undefined ? '' : ` (${format})`}${limits(schema)}`;
}

function wordsOf(words: readonly unknown[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => JSON.stringify(word));
  return `${shown.join(' | ')}${words.length > MOST_WORDS ? ` | … (${words.length})` : ''}`;
}

function limits({ maxItems, maxLength, minItems, minLength, pattern }: Schema): string {
  const range = (least: number | undefined, most: number | undefined): string[] =>
    least === undefined && most === undefined ? [] : [`${least ?? 0}–${most ?? '…'}`];
  const told = [
    ...range(minLength, maxLength),
    ...range(minItems, maxItems),
    ...(pattern === undefined ? [] : [pattern]),
  ];
  return told.length === 0 ? '' : `, ${told.join(', ')}`;
}

function joined(parts: readonly Markup[], by: string): Markup {
  return parts.reduce((whole, part) => markup`${whole}${by}${part}`);
}

/** What an object holds, with what its members hold. */
export function membersOf(lang: Lang, schema: Schema): Markup | null {
  const { allOf, anyOf, items, oneOf, properties, required = [] } = schema;
  const deeper = [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? []), ...(items ? [items] : [])];
  if (properties === undefined) {
    const inside = deeper.flatMap((one) => membersOf(lang, one) ?? []);
    return inside.length === 0 ? null : markup`${inside}`;
  }
  const words = docsWords[lang].api;
  return markup`<dl class="described">
${Object.entries(properties).map(
  ([name, member]) =>
    markup`<dt><code translate="no">${name}</code><span class="type">: ${typeOf(member)}</span>${required.includes(name) ? markup` <span class="hint">${words.required}</span>` : null}</dt>
<dd>${member.description === undefined ? null : prose(member.description)}${membersOf(lang, member)}</dd>`,
)}
</dl>`;
}

/** Every named type that something of these needs, by its name. */
export function namedTypes(lang: Lang, document: OpenApiDocument, of: unknown): Markup[] {
  const all = document.components.schemas as Readonly<Record<string, Schema>>;
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const reference = key === '$ref' && typeof inner === 'string' ? inner : '';
      if (reference === '') visit(inner);
      else follow(reference);
    }
  };
  const follow = (reference: string): void => {
    const [, , kind = '', name = ''] = reference.split('/');
    if (kind === 'responses') visit(document.components.responses[name]);
    if (kind !== 'schemas' || names.has(name)) return;
    names.add(name);
    visit(all[name]);
  };
  visit(of);
  return [...names].sort().flatMap((name) => {
    const schema = all[name];
    if (schema === undefined) return [];
    const { description } = schema;
    return markup`<section>
<h3 id="type-${name}">${name}</h3>
${description === undefined ? null : markup`<p>${prose(description)}</p>`}
${schema.properties === undefined ? markup`<p class="type">${typeOf(schema)}</p>` : null}
${membersOf(lang, schema)}
</section>`;
  });
}

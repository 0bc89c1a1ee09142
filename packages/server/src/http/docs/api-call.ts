import type { Lang } from '@damrong/contract';
import type { OpenApiDocument } from '@damrong/contract/openapi';
import { markup, type Markup } from '../pages/markup.ts';
import { membersOf, typeOf, type Schema } from './api-types.ts';
import { prose } from './docs-page.ts';
import { docsWords } from './docs-words.ts';

type Paths = OpenApiDocument['paths'][string];
type Operation = NonNullable<Paths['get']>;
type Body = NonNullable<Operation['requestBody']>['content'];

export interface ApiCall {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly servers: Paths['servers'];
}

/** One call: address, what goes in, what comes out, what can go wrong, with examples. */
export function apiCall(lang: Lang, document: OpenApiDocument, call: ApiCall): Markup {
  const { method, operation, path, servers } = call;
  const { description, operationId, requestBody, summary } = operation;
  const words = docsWords[lang].api;
  const origin = servers.map(({ url }) => url).join(', ');
  return markup`<section>
<h2 id="${operationId}">${summary}</h2>
<p class="call-name" translate="no"><strong>${method.toUpperCase()}</strong> <span>${origin}</span><strong>${path}</strong></p>
<p class="hint" translate="no">${operationId}</p>
${operation.security.length === 0 ? null : markup`<p>${words.needsSession}</p>`}
${description === undefined ? null : markup`<p>${prose(description)}</p>`}
${parameters(lang, document, operation)}
${
  requestBody === undefined
    ? null
    : markup`<h3>${words.request}</h3>
${body(lang, document, requestBody.content, `${operationId}-body`)}`
}
${answers(lang, document, operation)}
</section>`;
}

function parameters(lang: Lang, document: OpenApiDocument, operation: Operation): Markup | null {
  const { parameters: given = [] } = operation;
  if (given.length === 0) return null;
  const words = docsWords[lang].api;
  const known = given.flatMap((one) =>
    '$ref' in one ? (document.components.parameters[nameOf(one.$ref)] ?? []) : one,
  );
  return markup`<h3>${words.parameters}</h3>
<dl class="described">
${known.map(
  ({ description = '', in: where, name, required, schema }) =>
    markup`<dt><code translate="no">${name}</code><span class="type">: ${typeOf(schema)}</span> <span class="hint">${words[where]}${required ? `, ${words.required}` : ''}</span></dt>
<dd>${prose(description)}</dd>`,
)}
</dl>`;
}

function answers(lang: Lang, document: OpenApiDocument, operation: Operation): Markup {
  const words = docsWords[lang].api;
  const all = Object.entries(operation.responses).flatMap(([status, one]) => {
    const response = '$ref' in one ? document.components.responses[nameOf(one.$ref)] : one;
    return response === undefined ? [] : { status, response };
  });
  const isGood = ({ status }: { status: string }): boolean => !/^[45]/.test(status);
  const good = all.filter(isGood);
  return markup`<h3>${words.answers}</h3>
${good.map(
  ({
    response: { content, description, headers = {} },
    status,
  }) => markup`<p><strong>${status}</strong> ${prose(description)}</p>
${Object.entries(headers).map(([name, header]) => markup`<p><code translate="no">${name}</code>: ${prose(header.description)}</p>`)}
${content === undefined ? null : body(lang, document, content, `${operation.operationId}-${status}`)}`,
)}
<details class="notice"><summary>${words.problems}</summary>
<ul>
${all.filter((one) => !isGood(one)).map(({ response, status }) => markup`<li><strong>${status}</strong> ${prose(response.description)}</li>`)}
</ul>
<p>${typeOf({ $ref: '#/components/schemas/Problem' })}</p>
</details>`;
}

function body(lang: Lang, document: OpenApiDocument, content: Body, id: string): Markup {
  const words = docsWords[lang].api;
  return markup`${Object.entries(content).map(([type, { example, examples = {}, schema }]) => {
    const [first] = Object.values(examples);
    const value =
      first === undefined ? example : document.components.examples[nameOf(first.$ref)]?.value;
    return markup`<p><code translate="no">${type}</code><span class="type">: ${typeOf(schema)}</span></p>
${membersOf(lang, schema as Schema)}
${
  value === undefined
    ? null
    : markup`<details class="notice snippet"><summary>${words.examples}</summary>
<pre tabindex="0" role="region" aria-label="${words.examples}: ${id}, ${type}"><code translate="no">${JSON.stringify(value, undefined, 2)}</code></pre></details>`
}`;
  })}`;
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

import type { Lang } from '@damrong/contract';
import type { OpenApiDocument } from '@damrong/contract/openapi';
import { markup, type Markup } from '../pages/markup.ts';
import { apiCall, type ApiCall } from './api-call.ts';
import { namedTypes } from './api-types.ts';
import { prose, type DocsPage } from './docs-page.ts';
import { docsWords } from './docs-words.ts';

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const;
const OF_OFFICERS = 'officer';

/** The calls of the API, a page for each subject, from the document that programs read. */
export function apiPages(lang: Lang, document: OpenApiDocument): DocsPage[] {
  const all = callsOf(document);
  const subjects = [...new Set(all.map(subjectOf))];
  return subjects.map((subject) => {
    const calls = all.filter((call) => subjectOf(call) === subject);
    const tag = document.tags.find(({ name }) => name === subject);
    const names = calls.map(({ operation }) => operation.summary);
    return {
      path: `api/${subject}`,
      section: 'api',
      title: titleOf(subject),
      about: tag?.description ?? `${names.join('. ')}.`,
      isEnglish: true,
      searched: calls.map(searchedOf).join(' '),
      main: subjectPage(lang, document, calls, tag?.description),
    };
  });
}

/** Who looks for a call knows its name, its address or what it is for; types are found on its page. */
function searchedOf({ operation, path }: ApiCall): string {
  const { description = '', operationId, summary } = operation;
  return [operationId, path, summary, description].join(' ');
}

function callsOf({ paths }: OpenApiDocument): ApiCall[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const { [method]: operation, servers } = item;
      return operation === undefined ? [] : { method, path, operation, servers };
    }),
  );
}

/** The tag; those for officers are so many that the part of the address after it counts. */
function subjectOf({ operation, path }: ApiCall): string {
  const [tag = ''] = operation.tags;
  const [, , , part = ''] = path.split('/');
  return tag === OF_OFFICERS ? `${OF_OFFICERS}-${part}` : tag;
}

function titleOf(subject: string): string {
  const words = subject.replaceAll('-', ' ');
  const [first = '', ...others] = words;
  const title = `${first.toUpperCase()}${others.join('')}`;
  return title.startsWith('Officer ') ? title.replace('Officer ', 'Officers: ') : title;
}

function subjectPage(
  lang: Lang,
  document: OpenApiDocument,
  calls: readonly ApiCall[],
  about: string | undefined,
): Markup {
  const words = docsWords[lang].api;
  return markup`${about === undefined ? null : markup`<p>${prose(about)}</p>`}
<ul>
${calls.map(({ operation: { operationId, summary } }) => markup`<li><a href="#${operationId}">${summary}</a></li>`)}
</ul>
${calls.map((call) => apiCall(lang, document, call))}
<h2 id="types">${words.types}</h2>
${namedTypes(lang, document, calls)}
<p><a href="/v1/openapi.json">${words.document}</a></p>`;
}

import { languages, type Lang } from '@damrong/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../../problem-error.ts';
import { docsCssHref } from '../pages/asset-addresses.ts';
import { markup } from '../pages/markup.ts';
import { PreparedBody, sendOnce, sendPrepared } from '../prepared-body.ts';
import { PAGE_CSP } from '../security-headers.ts';
import { makeSnippets } from '../snippets/make-snippets.ts';
import { readWishes, servicesOf } from '../snippets/read-wishes.ts';
import { docsCss } from './docs-css.ts';
import { docsDocument } from './docs-layout.ts';
import { pageList, type DocsPage } from './docs-page.ts';
import { makeDocs, type DocsSite, type DocsSources } from './docs-site.ts';
import { docsWords } from './docs-words.ts';
import { recipePage } from './recipe-pages.ts';
import { recipes } from './recipes/recipes.ts';

const css = new PreparedBody(docsCss, 'text/css; charset=utf-8');

const headers = {
  'content-security-policy': PAGE_CSP,
  'cache-control': 'public, max-age=300',
};

/**
 * The documents: elements, recipes, SDK and API, from the sources of this release. They are made at the
 * first request, because only then the centre knows its address.
 */
export function serveDocs(app: FastifyInstance, sources: DocsSources): void {
  let made: ReturnType<typeof makeDocs> | undefined;
  const prepared = new Map<string, PreparedBody>();
  const site = async (lang: Lang): Promise<DocsSite> => {
    made ??= makeDocs(sources).catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return (await made)[lang];
  };

  app.get(docsCssHref, (request, reply) => {
    void reply.header('cache-control', 'public, max-age=31536000, immutable');
    return sendPrepared(request, reply, css);
  });
  app.get('/docs', (_request, reply) => reply.redirect('/th/docs', 302));
  app.get<{ Params: { '*': string } }>('/docs/*', (request, reply) => {
    const path = request.params['*'];
    return reply.redirect(path === '' ? '/th/docs' : `/th/docs/${encodeURI(path)}`, 302);
  });
  for (const lang of languages) {
    app.get(`/${lang}/docs`, (request, reply) => sendPage(request, reply, lang, ''));
    app.get(`/${lang}/docs/search`, async (request, reply) => {
      const { q } = request.query as { q?: unknown };
      const typed = typeof q === 'string' ? q : '';
      const { pages, search } = await site(lang);
      const found = search(typed).flatMap(({ href }) =>
        pages.filter(({ path }) => href === `/${lang}/docs/${path}`),
      );
      const page = resultPage(lang, typed, found);
      const query = typed === '' ? '' : `?q=${encodeURIComponent(typed)}`;
      void reply.headers(headers).type('text/html; charset=utf-8');
      return sendOnce(request, reply, docsDocument(lang, { page, pages, query, searched: typed }));
    });
    app.get(`/${lang}/docs/search.json`, async (request, reply) => {
      const { index } = await site(lang);
      const body = keep(`${lang} index`, () => JSON.stringify(index), 'application/json');
      void reply.headers(headers);
      return sendPrepared(request, reply, body);
    });
    app.get<{ Params: { slug: string } }>(`/${lang}/docs/recipes/:slug`, async (request, reply) => {
      const { slug } = request.params;
      const recipe = recipes.find((one) => one.slug === slug);
      if (recipe === undefined || !request.url.includes('?')) {
        return sendPage(request, reply, lang, `recipes/${slug}`);
      }
      const services = servicesOf(sources.elementPages);
      const wishes = readWishes(request.query as Record<string, unknown>, services);
      const page = recipePage(lang, recipe, await makeSnippets(wishes, sources));
      const query = request.url.slice(request.url.indexOf('?'));
      const { pages } = await site(lang);
      void reply.headers(headers).type('text/html; charset=utf-8');
      return sendOnce(request, reply, docsDocument(lang, { page, pages, query }));
    });
    app.get<{ Params: { '*': string } }>(`/${lang}/docs/*`, (request, reply) =>
      sendPage(request, reply, lang, request.params['*']),
    );
  }

  async function sendPage(
    request: FastifyRequest,
    reply: FastifyReply,
    lang: Lang,
    path: string,
  ): Promise<FastifyReply> {
    const { pages } = await site(lang);
    const page = pages.find((one) => one.path === path);
    if (page === undefined) throw new ProblemError('not_found');
    const html = keep(`${lang} ${path}`, () => docsDocument(lang, { page, pages }), 'text/html');
    void reply.headers(headers);
    return sendPrepared(request, reply, html);
  }

  function keep(name: string, write: () => string, type: string): PreparedBody {
    const known = prepared.get(name) ?? new PreparedBody(write(), `${type}; charset=utf-8`);
    prepared.set(name, known);
    return known;
  }
}

function resultPage(lang: Lang, typed: string, found: readonly DocsPage[]): DocsPage {
  const words = docsWords[lang];
  return {
    path: 'search',
    section: undefined,
    title: words.searchTitle,
    about: '',
    main:
      found.length > 0
        ? pageList(lang, found)
        : markup`<p>${typed.trim() === '' ? words.searchHint : words.nothingFound}</p>`,
  };
}

import { createHash } from 'node:crypto';
import { isProvinceCode, languages, type Lang } from '@damrong/contract';
import { standingOfficers } from '@damrong/contract/sealed';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { ProblemError } from '../../problem-error.ts';
import { Markup, markup } from '../pages/markup.ts';
import type { StaticFiles } from '../static-files.ts';
import { sealedCss } from './sealed-css.ts';
import { ELSEWHERE, sealedHtml, sealedWords } from './sealed-html.ts';
import { threatsEn } from './threats.en.ts';
import { threatsTh } from './threats.th.ts';

const OFFICERS_NEEDED = 2;

const threats = { th: threatsTh, en: threatsEn } as const;

const hashOf = (text: string): string =>
  `'sha384-${createHash('sha384').update(text).digest('base64')}'`;

/** Nothing but the page's own style and script, known by their hashes, and calls to this origin. */
function policyOf(script: string): string {
  return [
    "default-src 'none'",
    `script-src ${script === '' ? "'none'" : hashOf(script)}`,
    `style-src ${hashOf(sealedCss)}`,
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * The page of sealed reports: for one centre, with everything in it. It keeps nothing, sets nothing, and
 * no copy of it stays in a cache.
 */
export function serveSealedPage(
  app: FastifyInstance,
  { context, embedFiles }: { context: () => AppContext; embedFiles: StaticFiles },
): void {
  let script: string | undefined;

  /** The built script, which does not change while the centre runs. */
  async function readScript(): Promise<string> {
    const file = embedFiles.get('v1/sealed-page.js');
    script ??= file === undefined ? '' : (await file.encoded('identity')).toString('utf8').trim();
    return script;
  }

  for (const lang of languages) {
    app.get<{ Querystring: { province?: unknown } }>(`/${lang}/sealed`, async (request, reply) => {
      const { province } = request.query;
      const { categories, clock, sealedDirectory } = context();
      const now = clock();
      const code = await readScript();
      const installed = await sealedDirectory.read(now).catch((error: unknown) => {
        if (error instanceof ProblemError) return undefined;
        throw error;
      });
      const provinces = Object.keys(installed?.directory.centers ?? {}).filter(
        (code) =>
          installed !== undefined &&
          standingOfficers(installed.directory, code, now).length >= OFFICERS_NEEDED,
      );
      const chosen =
        typeof province === 'string' && isProvinceCode(province) && provinces.includes(province)
          ? province
          : undefined;
      const html = sealedHtml({
        lang,
        province: chosen,
        provinces: province === undefined || chosen !== undefined ? provinces : [],
        roots: installed?.roots ?? [],
        categories: chosen === undefined ? [] : categories.list(chosen).categories,
        script: code,
      });
      return answer(reply, html, policyOf(chosen === undefined ? '' : code));
    });
    app.get(`/${lang}/sealed/threats`, (_request, reply) =>
      answer(reply, threatsPage(lang), policyOf('')),
    );
  }
}

function answer(reply: FastifyReply, html: string, policy: string): FastifyReply {
  return reply
    .headers({
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    .type('text/html; charset=utf-8')
    .send(html);
}

function threatsPage(lang: Lang): string {
  const { title, back, can, cans, cannot, cannots, lost, losts } = threats[lang];
  const list = (name: string, items: readonly string[]): Markup =>
    markup`<h2>${name}</h2><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(sealedCss)}</style>
</head>
<body><main><h1>${title}</h1>
${[list(can, cans), list(cannot, cannots), list(lost, losts)]}
<p><a href="/${lang}/sealed">${back}</a></p>
<a id="exit" href="${ELSEWHERE}" rel="noreferrer">${sealedWords[lang].exit}</a></main></body>
</html>
`.text;
}

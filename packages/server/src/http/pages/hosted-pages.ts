import { createHash } from 'node:crypto';
import { isProvinceCode, languages, type CenterCard, type Lang } from '@damrong/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Centers } from '../../center/centers.ts';
import { PreparedBody, sendPrepared } from '../prepared-body.ts';
import { PAGE_CSP, PAGE_PERMISSIONS, pageCspWithImages } from '../security-headers.ts';
import type { ElementPage } from './element-pages.ts';
import { layout, unbroken } from './layout.ts';
import { tileAttributes, tileSource, type MapTiles } from './map-tiles.ts';
import { markup } from './markup.ts';
import { pageCss } from './page-css.ts';
import { pageIcon } from './page-icon.ts';
import { pageMessages } from './page-messages.ts';

const css = new PreparedBody(pageCss, 'text/css; charset=utf-8');
const icon = new PreparedBody(pageIcon, 'image/svg+xml');
export const pageIconHref = '/pages/icon.svg';
const cssVersion = createHash('sha256').update(pageCss).digest('hex').slice(0, 12);
export const pageCssHref = `/pages/${cssVersion}.css`;

export interface HostedPagesOptions {
  readonly centers: () => Centers;
  readonly elementPages: readonly ElementPage[];
  readonly mapTiles: MapTiles | undefined;
}

/** Pages of our own with the same elements, for links and for sites that allow no script. */
export function serveHostedPages(
  app: FastifyInstance,
  { centers, elementPages, mapTiles }: HostedPagesOptions,
): void {
  const pages = new Map<string, PreparedBody>();
  // Two languages; 77 provinces and none.
  const mostPages = 2 * (elementPages.length + 1) * 78;

  app.get('/', (_request, reply) => reply.redirect('/th/', 302));
  app.get(pageCssHref, (request, reply) => {
    void reply.header('cache-control', 'public, max-age=31536000, immutable');
    return sendPrepared(request, reply, css);
  });
  app.get(pageIconHref, (request, reply) => {
    void reply.header('cache-control', 'public, max-age=86400');
    return sendPrepared(request, reply, icon);
  });
  for (const lang of languages) {
    page(`/${lang}/`, (province) => homePage(lang, elementPages, province));
    for (const one of elementPages) {
      const tiles = one.hasMap ? mapTiles : undefined;
      page(
        `/${lang}/${one.path}`,
        (province) => elementPage(lang, one, province, tiles),
        tiles === undefined ? PAGE_CSP : pageCspWithImages(tileSource(tiles)),
      );
    }
  }

  function page(
    path: string,
    write: (center: CenterCard | undefined) => string,
    policy = PAGE_CSP,
  ): void {
    app.get(path, (request, reply) => {
      const province = provinceOf(request);
      const html = write(province === undefined ? undefined : centers().card(province));
      const known = pages.get(html) ?? new PreparedBody(html, 'text/html; charset=utf-8');
      if (pages.size < mostPages) pages.set(html, known);
      void reply.headers({
        'content-security-policy': policy,
        'permissions-policy': PAGE_PERMISSIONS,
        'cache-control': 'public, max-age=300',
      });
      return sendPrepared(request, reply, known);
    });
  }
}

function provinceOf(request: FastifyRequest): string | undefined {
  const { province } = request.query as { province?: unknown };
  return typeof province === 'string' && isProvinceCode(province) ? province : undefined;
}

function homePage(
  lang: Lang,
  pages: readonly ElementPage[],
  center: CenterCard | undefined,
): string {
  const messages = pageMessages[lang];
  return layout({
    lang,
    title: messages.siteName,
    otherHref: address(lang === 'th' ? 'en' : 'th', '', center),
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center,
    main: markup`<h1>${unbroken(messages.services)}</h1>
<ul class="services">
${pages.flatMap(({ path, [lang]: { name, about } }) =>
  about === undefined
    ? []
    : markup`<li><h2><a href="${address(lang, path, center)}">${name}</a></h2>
<p>${unbroken(about)}</p></li>`,
)}
</ul>`,
  });
}

function elementPage(
  lang: Lang,
  { attributes, entry, path, tag, [lang]: { name, without } }: ElementPage,
  center: CenterCard | undefined,
  mapTiles: MapTiles | undefined,
): string {
  const messages = pageMessages[lang];
  const element = markup`${tag}`;
  const province = center === undefined ? null : markup` province="${center.provinceCode}"`;
  const tiles = mapTiles === undefined ? null : tileAttributes(mapTiles);
  return layout({
    lang,
    title: `${name} – ${messages.siteName}`,
    otherHref: address(lang === 'th' ? 'en' : 'th', path, center),
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center,
    head: markup`<script async charset="utf-8" src="/embed/v1/${entry}.js"></script>
<script defer charset="utf-8" src="/embed/v1/hosted-page.js"></script>`,
    main: markup`<h1>${name}</h1>
<${element}${province}${attributes.map((attribute) => markup` ${attribute}`)}${tiles} lang="${lang}">
<div class="fallback">
<p>${unbroken(without)}</p>
<p><a class="call" href="tel:1567">${messages.call}</a></p>
</div>
</${element}>`,
  });
}

function address(lang: Lang, page: string, center: CenterCard | undefined): string {
  const query = center === undefined ? '' : `?province=${center.provinceCode}`;
  return `/${lang}/${page}${query}`;
}

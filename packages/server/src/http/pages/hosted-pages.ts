import { createHash } from 'node:crypto';
import { isProvinceCode, languages, type CenterCard, type Lang } from '@damrong/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Centers } from '../../center/centers.ts';
import { PreparedBody, sendPrepared } from '../prepared-body.ts';
import { PAGE_CSP, PAGE_PERMISSIONS, pageCspWithImages } from '../security-headers.ts';
import { layout, unbroken } from './layout.ts';
import { tileAttributes, tileSource, type MapTiles } from './map-tiles.ts';
import { markup, type Markup } from './markup.ts';
import { pageCss } from './page-css.ts';
import { pageIcon } from './page-icon.ts';
import { pageWords } from './page-words.ts';
import { serviceNames, services, type Service } from './services.ts';

const css = new PreparedBody(pageCss, 'text/css; charset=utf-8');
const icon = new PreparedBody(pageIcon, 'image/svg+xml');
export const pageIconHref = '/pages/icon.svg';
const cssVersion = createHash('sha256').update(pageCss).digest('hex').slice(0, 12);
export const pageCssHref = `/pages/${cssVersion}.css`;

export interface HostedPagesOptions {
  readonly centers: () => Centers;
  readonly mapTiles: MapTiles | undefined;
}

/** Pages of our own with the same elements, for links and for sites that allow no script. */
export function serveHostedPages(
  app: FastifyInstance,
  { centers, mapTiles }: HostedPagesOptions,
): void {
  const pages = new Map<string, PreparedBody>();

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
    page(`/${lang}/`, (province) => homePage(lang, province));
    for (const service of serviceNames) {
      if (service !== 'complaint' || mapTiles === undefined) {
        page(`/${lang}/${service}`, (province) => servicePage(lang, service, province));
      } else {
        const tiles = tileAttributes(mapTiles);
        const policy = pageCspWithImages(tileSource(mapTiles));
        page(`/${lang}/complaint`, (at) => servicePage(lang, 'complaint', at, tiles), policy);
      }
    }
    page(`/${lang}/volunteer/manage`, (province) => managePage(lang, province));
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
      if (pages.size < MOST_PAGES) pages.set(html, known);
      void reply.headers({
        'content-security-policy': policy,
        'permissions-policy': PAGE_PERMISSIONS,
        'cache-control': 'public, max-age=300',
      });
      return sendPrepared(request, reply, known);
    });
  }
}

// Two languages, five pages, 77 provinces or none.
const MOST_PAGES = 2 * 5 * 78;

function provinceOf(request: FastifyRequest): string | undefined {
  const { province } = request.query as { province?: unknown };
  return typeof province === 'string' && isProvinceCode(province) ? province : undefined;
}

function homePage(lang: Lang, center: CenterCard | undefined): string {
  const words = pageWords[lang];
  return layout({
    lang,
    title: words.siteName,
    otherHref: address(lang === 'th' ? 'en' : 'th', '', center),
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center,
    main: markup`<h1>${unbroken(words.services)}</h1>
<ul class="services">
${serviceNames.map(
  (
    name,
  ) => markup`<li><h2><a href="${address(lang, name, center)}">${words.service[name].name}</a></h2>
<p>${unbroken(words.service[name].about)}</p></li>`,
)}
</ul>`,
  });
}

interface ElementPage {
  readonly lang: Lang;
  readonly path: string;
  readonly service: Service;
  readonly name: string;
  readonly without: string;
  readonly attributes?: Markup | undefined;
}

function servicePage(
  lang: Lang,
  service: Service,
  center: CenterCard | undefined,
  attributes?: Markup,
): string {
  const words = pageWords[lang];
  const { name } = words.service[service];
  return elementPage(
    { lang, path: service, service, name, without: words.without[service], attributes },
    center,
  );
}

/** Where a volunteer sees, changes and withdraws their data. */
function managePage(lang: Lang, center: CenterCard | undefined): string {
  const words = pageWords[lang].manageVolunteer;
  const attributes = markup` manage`;
  return elementPage(
    { lang, path: 'volunteer/manage', service: 'volunteer', ...words, attributes },
    center,
  );
}

function elementPage(
  { lang, path, service, name, without, attributes }: ElementPage,
  center: CenterCard | undefined,
): string {
  const words = pageWords[lang];
  const { element, entry } = services[service];
  const tag = markup`${element}`;
  const province = center === undefined ? null : markup` province="${center.provinceCode}"`;
  return layout({
    lang,
    title: `${name} – ${words.siteName}`,
    otherHref: address(lang === 'th' ? 'en' : 'th', path, center),
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center,
    head: markup`<script async charset="utf-8" src="/embed/v1/${entry}.js"></script>
<script defer charset="utf-8" src="/embed/v1/hosted-page.js"></script>`,
    main: markup`<h1>${name}</h1>
<${tag}${province}${attributes ?? null} lang="${lang}">
<div class="fallback">
<p>${unbroken(without)}</p>
<p><a class="call" href="tel:1567">${words.call}</a></p>
</div>
</${tag}>`,
  });
}

function address(lang: Lang, page: string, center: CenterCard | undefined): string {
  const query = center === undefined ? '' : `?province=${center.provinceCode}`;
  return `/${lang}/${page}${query}`;
}

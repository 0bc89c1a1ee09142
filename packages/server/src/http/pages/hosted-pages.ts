import {
  categoryGroupCodes,
  isProvinceCode,
  languages,
  type CenterCard,
  type Lang,
} from '@damrong/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import type { Centers } from '../../center/centers.ts';
import type { OriginRule } from '../../site/origin-rule.ts';
import type { BruteForceGuard } from '../../throttle/brute-force-guard.ts';
import { complaint } from '../plain-pages/complaint.ts';
import { freshView } from '../plain-pages/form-view.ts';
import { plainWords } from '../plain-pages/locale/plain-words.ts';
import { opinion } from '../plain-pages/opinion.ts';
import { formId, otherForm } from '../plain-pages/parts.ts';
import type { PlainForm } from '../plain-pages/plain-form.ts';
import { plainHeaders } from '../plain-pages/send-page.ts';
import { statusForms } from '../plain-pages/status.ts';
import { takeForm } from '../plain-pages/take-form.ts';
import { volunteer } from '../plain-pages/volunteer.ts';
import { PreparedBody, sendOnce, sendPrepared } from '../prepared-body.ts';
import { PAGE_CSP, PAGE_PERMISSIONS, pageCspWithImages } from '../security-headers.ts';
import { pageCssHref, pageIconHref } from './asset-addresses.ts';
import type { ElementPage } from './element-pages.ts';
import { frameOf, frameQuery, policyInFrame, type Frame } from './framing.ts';
import { layout, unbroken, type ResentForm } from './layout.ts';
import { tileAttributes, tileSource, type MapTiles } from './map-tiles.ts';
import { markup, type Markup } from './markup.ts';
import { sealedWords } from '../sealed-page/sealed-html.ts';
import { pageCss } from './page-css.ts';
import { pageIcon } from './page-icon.ts';
import { pageMessages } from './page-messages.ts';
import { publishedFeeds, publishedList } from './published-lists.ts';

const css = new PreparedBody(pageCss, 'text/css; charset=utf-8');
const icon = new PreparedBody(pageIcon, 'image/svg+xml');

export interface HostedPagesOptions {
  readonly context: () => AppContext;
  readonly bruteForce: BruteForceGuard;
  readonly publicUrl: () => string;
  readonly isRegistered: OriginRule;
  readonly centers: () => Centers;
  readonly elementPages: readonly ElementPage[];
  readonly mapTiles: MapTiles | undefined;
}

/**
 * Pages of our own with the same elements, for links and for sites that allow no script. Each service
 * stands there as a form of HTML too, which works until the element takes its place and where it never
 * comes.
 */
export function serveHostedPages(app: FastifyInstance, options: HostedPagesOptions): void {
  const { bruteForce, centers, context, elementPages, isRegistered, mapTiles, publicUrl } = options;
  const known = [complaint, volunteer, opinion, ...statusForms(bruteForce)];
  const forms = known.filter(({ page: of }) => elementPages.some(({ path }) => path === of));
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
    page(lang, '', (of) => homePage(lang, elementPages, of, context().sealedDirectory.isOffered));
    for (const form of forms) takeForm(app, form, { lang, context, isRegistered, publicUrl });
    for (const one of elementPages) {
      const tiles = one.hasMap ? mapTiles : undefined;
      const policy = tiles === undefined ? PAGE_CSP : pageCspWithImages(tileSource(tiles));
      const form = forms.find(({ path }) => path === one.path);
      if (form !== undefined) formPage(lang, one, { form, tiles, policy });
      else
        page(
          lang,
          one.path,
          (of) => {
            const { publisher } = context();
            const province = of.center?.provinceCode;
            const published = publishedList(one, { lang, publisher, province, frame: of.frame });
            const feeds = publishedFeeds(one, { lang, province });
            return elementPage(lang, one, { ...of, tiles, published, feeds });
          },
          policy,
        );
    }
  }

  function formPage(lang: Lang, one: ElementPage, { form, tiles, policy }: FormPage): void {
    app.get(`/${lang}/${one.path}`, (request, reply) => {
      const { ip: address } = request;
      const province = provinceOf(request);
      const center = province === undefined ? undefined : centers().card(province);
      const frame = frameOf(request, isRegistered);
      if (frame?.isRegistered === false)
        return refuseFrame(reply, { center, frame, lang, path: one.path });
      const isAsked = center !== undefined || !form.needsProvince;
      const of = { context: context(), address, lang, center, frame };
      const category = one.path === 'complaint' ? categoryOf(request, province) : undefined;
      const typed = new URLSearchParams(category?.isMatter ? { categoryCode: category.code } : {});
      const view = freshView(form.path, isAsked ? { ...of, typed, id: formId } : of);
      const plain = form.render(view).main;
      const other = isAsked ? otherForm(view, form.path, 'fresh') : undefined;
      const isPlain = 'plain' in (request.query as object);
      const isOffered = one.path === 'complaint' && context().sealedDirectory.isOffered;
      const sealed = isOffered ? sealedWay(lang) : undefined;
      void reply
        .headers({
          ...plainHeaders(form),
          'content-security-policy': policyInFrame(policy, frame),
          'permissions-policy': PAGE_PERMISSIONS,
          // Each form has a key of its own; the way back may show it again as it was left, unless the
          // next reader of the device is not to find it.
          'cache-control': form.forgetsSent ? 'no-store' : 'private, no-cache',
        })
        .type('text/html; charset=utf-8');
      const html = isPlain
        ? plainPage(lang, one, { center, frame, plain, other, category })
        : elementPage(lang, one, { center, frame, tiles, plain, other, sealed, category });
      return sendOnce(request, reply, html);
    });
  }

  /**
   * What the address asks the form to begin with: a matter that the province lists, or a group of them.
   * Anything else is as if it were not there.
   */
  function categoryOf(request: FastifyRequest, province = '00'): ChosenCategory | undefined {
    const { category: code } = request.query as { category?: unknown };
    if (typeof code !== 'string') return undefined;
    const isMatter = context().categories.has(province, code);
    const isGroup = (categoryGroupCodes as readonly string[]).includes(code);
    return isMatter || isGroup ? { code, isMatter } : undefined;
  }

  function page(lang: Lang, path: string, write: (of: PageFor) => string, policy = PAGE_CSP): void {
    app.get(`/${lang}/${path}`, (request, reply) => {
      const province = provinceOf(request);
      const center = province === undefined ? undefined : centers().card(province);
      const frame = frameOf(request, isRegistered);
      if (frame?.isRegistered === false) return refuseFrame(reply, { center, frame, lang, path });
      const html = write({ center, frame });
      const known = pages.get(html) ?? new PreparedBody(html, 'text/html; charset=utf-8');
      // What is published goes on changing.
      if (pages.size >= mostPages) pages.clear();
      pages.set(html, known);
      void reply.headers({
        'content-security-policy': policyInFrame(policy, frame),
        'permissions-policy': PAGE_PERMISSIONS,
        'cache-control': 'public, max-age=30',
      });
      return sendPrepared(request, reply, known);
    });
  }
}

interface ChosenCategory {
  readonly code: string;
  /** False for a group of matters, which only the element can open. */
  readonly isMatter: boolean;
}

interface FormPage {
  readonly form: PlainForm;
  readonly tiles: MapTiles | undefined;
  readonly policy: string;
}

/** The province that a page is for, and where it is to stand. */
interface PageFor {
  readonly center: CenterCard | undefined;
  readonly frame: Frame | undefined;
}

interface ElementPageParts extends PageFor {
  readonly tiles?: MapTiles | undefined;
  /** What the element shows, as HTML. */
  readonly published?: Markup | undefined;
  /** The same for programs, as links of the head. */
  readonly feeds?: Markup | undefined;
  /** The service as a form of HTML. */
  readonly plain?: Markup;
  readonly other?: ResentForm | undefined;
  /** What the complaint form begins with. */
  readonly category?: ChosenCategory | undefined;
  /** The way to sealed reports, below the form. */
  readonly sealed?: Markup | undefined;
}

function provinceOf(request: FastifyRequest): string | undefined {
  const { province } = request.query as { province?: unknown };
  return typeof province === 'string' && isProvinceCode(province) ? province : undefined;
}

function homePage(
  lang: Lang,
  pages: readonly ElementPage[],
  { center, frame }: PageFor,
  hasSealed: boolean,
): string {
  const messages = pageMessages[lang];
  return layout({
    lang,
    frame: frame?.origin,
    title: messages.siteName,
    otherHref: address(lang === 'th' ? 'en' : 'th', '', center),
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center,
    main: markup`<p class="hero"><a href="tel:1567"><span>${messages.hotlineName}</span> <strong>1567</strong>
<span>${messages.hotlineHours}</span></a></p>
<h1>${unbroken(messages.services)}</h1>
<ul class="services">
${pages.flatMap(({ path, [lang]: { name, about } }) =>
  about === undefined
    ? []
    : markup`<li><h2><a href="${address(lang, path, center, frameQuery(frame))}">${name}</a></h2>
<p>${unbroken(about)}</p></li>`,
)}
${hasSealed ? sealedService(lang) : null}
</ul>`,
  });
}

/** A document of its own, which must not stand in anybody's frame. */
function sealedService(lang: Lang): Markup {
  const { title, intro } = sealedWords[lang];
  return markup`<li><h2><a href="/${lang}/sealed" target="_blank" rel="noopener noreferrer">${title}</a></h2>
<p>${unbroken(intro)}</p></li>`;
}

/** For whom even the centre must not be able to read it. */
function sealedWay(lang: Lang): Markup {
  const { title, when } = sealedWords[lang];
  return markup`
<p>${unbroken(when)} <a href="/${lang}/sealed" target="_blank" rel="noopener noreferrer">${title}</a></p>`;
}

function elementPage(
  lang: Lang,
  { attributes, entry, path, tag, [lang]: { name, without } }: ElementPage,
  parts: ElementPageParts,
): string {
  const { category, center, feeds, frame, other, plain, published, sealed } = parts;
  const { tiles: mapTiles } = parts;
  const chosen = category === undefined ? [] : [`category=${category.code}`];
  const messages = pageMessages[lang];
  const element = markup`${tag}`;
  const province = center === undefined ? null : markup` province="${center.provinceCode}"`;
  const tiles = mapTiles === undefined ? null : tileAttributes(mapTiles);
  return layout({
    lang,
    frame: frame?.origin,
    title: `${name} – ${messages.siteName}`,
    otherHref: address(lang === 'th' ? 'en' : 'th', path, center, chosen),
    otherForm: other,
    hasScript: true,
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center,
    // In this order: what was typed is looked after before the element comes.
    head: markup`${feeds ?? null}<script defer charset="utf-8" src="/embed/v1/hosted-page.js"></script>
<script defer charset="utf-8" src="/embed/v1/${entry}.js"></script>`,
    main: markup`<h1>${name}</h1>
<${element}${province}${category === undefined ? null : markup` category="${category.code}"`}${attributes.map((attribute) => markup` ${attribute}`)}${tiles} lang="${lang}">
${
  plain === undefined
    ? (published ?? whereNothing(without, messages.call))
    : markup`<p class="fallback"><a class="call simple" href="${address(lang, path, center, ['plain', ...chosen, ...frameQuery(frame)])}">${plainWords[lang].simple}</a>
<a class="call" href="tel:1567">${messages.call}</a></p>`
}
</${element}>${
      plain === undefined
        ? null
        : markup`
<div class="plain-part">${plain}</div>`
    }${sealed ?? null}`,
  });
}

function whereNothing(without: string, call: string): Markup {
  return markup`<div class="fallback">
<p>${unbroken(without)}</p>
<p><a class="call" href="tel:1567">${call}</a></p>
</div>`;
}

function plainPage(
  lang: Lang,
  { path, [lang]: { name } }: ElementPage,
  { category, center, frame, other, plain }: ElementPageParts,
): string {
  const chosen = category === undefined ? [] : [`category=${category.code}`];
  return layout({
    lang,
    frame: frame?.origin,
    title: `${name} – ${pageMessages[lang].siteName}`,
    otherHref: address(lang === 'th' ? 'en' : 'th', path, center, ['plain', ...chosen]),
    otherForm: other,
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center,
    main: markup`<h1>${name}</h1>
${plain ?? null}`,
  });
}

/** On a site that nobody has registered: why, and the way to the page itself. */
function refuseFrame(
  reply: FastifyReply,
  { center, frame, lang, path }: PageFor & { readonly lang: Lang; readonly path: string },
): FastifyReply {
  const messages = pageMessages[lang];
  const html = layout({
    lang,
    frame: frame?.origin,
    title: messages.siteName,
    otherHref: address(lang === 'th' ? 'en' : 'th', path, center),
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center,
    main: markup`<div class="fallback">
<p>${unbroken(messages.notRegistered)} <span translate="no">${frame?.origin ?? ''}</span></p>
<p><a class="call" href="${address(lang, path, center)}" target="_blank" rel="noopener">${messages.openOwn}</a></p>
<p><a class="call" href="tel:1567">${messages.call}</a></p>
</div>`,
  });
  return reply
    .code(403)
    .headers({
      'content-security-policy': policyInFrame(PAGE_CSP, frame),
      'cache-control': 'no-store',
    })
    .type('text/html; charset=utf-8')
    .send(html);
}

function address(
  lang: Lang,
  page: string,
  center: CenterCard | undefined,
  more: readonly string[] = [],
): string {
  const query = [...(center === undefined ? [] : [`province=${center.provinceCode}`]), ...more];
  return `/${lang}/${page}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

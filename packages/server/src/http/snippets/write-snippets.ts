import type { Lang } from '@damrong/contract';
import { markup, Markup } from '../pages/markup.ts';

/** A service that a page may offer by an element of its own, or by a link. */
export interface SnippetService {
  readonly tag: string;
  /** Of its page on the centre's own site, after the language; empty for the first page. */
  readonly path: string;
  readonly name: Readonly<Record<Lang, string>>;
  /** The hub has its tile only where the page names it. */
  readonly isOnRequest: boolean;
}

export interface SnippetChoices {
  /** Address of the centre, without a closing slash. */
  readonly center: string;
  /** Two digits. */
  readonly province: string;
  /** Unless it is chosen, that of the page counts. */
  readonly lang: Lang | undefined;
  /** What the page offers, in the order of the hub. */
  readonly services: readonly SnippetService[];
  /** For `show` on the hub; what is usual unless it is chosen. */
  readonly show: readonly string[] | undefined;
  /** Custom property → colour. */
  readonly colors: Readonly<Record<string, string>>;
  /** Exact origin of the page that is to hold a frame. */
  readonly site: string;
}

/** A release, and the hash that `integrity` on a tag carries for its loader. */
export interface PinnedRelease {
  readonly version: string;
  readonly hash: string;
}

/** Every form in which a page may carry the centre, by its name. */
export interface Snippets {
  readonly tag: string;
  readonly pinned: string | undefined;
  readonly script: string;
  readonly elements: string;
  readonly iframe: string;
  readonly link: string;
  /** For tag managers, which take `data-…` off a tag; the hub stands in the page. */
  readonly manager: string;
  readonly policy: string;
}

const words = {
  th: {
    center: 'ศูนย์ดำรงธรรม: แจ้งเรื่องร้องทุกข์และติดตามเรื่อง',
    site: 'ศูนย์ดำรงธรรม',
    orCall: 'หรือโทร',
  },
  en: {
    center: 'Damrongdhama centre: file a complaint and follow your case',
    site: 'Damrongdhama centre',
    orCall: 'or call',
  },
} as const;

/** What a page pastes. The README prints the same for a hub of everything in Thai. */
export function writeSnippets(
  choices: SnippetChoices,
  release: PinnedRelease | undefined,
): Snippets {
  const { center } = choices;
  const evergreen = `${center}/embed/v1/damrong.js`;
  const pinned =
    release === undefined
      ? undefined
      : hub(
          choices,
          script(
            `${center}/embed/${release.version}/damrong.js`,
            markup` integrity="${release.hash}"`,
          ),
        );
  return {
    tag: hub(choices, script(evergreen)),
    pinned,
    script:
      markup`<script async charset="utf-8" src="${evergreen}" data-province="${choices.province}"${attributes({ 'data-show': choices.show?.join(' '), 'data-lang': choices.lang })} crossorigin></script>
`.text,
    elements: elements(choices, script(evergreen)),
    iframe: frame(choices),
    link: links(choices),
    manager: markup`<script async charset="utf-8" src="${evergreen}?show=none"></script>
`.text,
    policy: policyFor(center),
  };
}

/** What the policy of a strict page has to allow, as a header; no inline style stands in it. */
export function policyFor(center: string): string {
  return `Content-Security-Policy: default-src 'none';
  script-src ${center};
  connect-src ${center};
  trusted-types lit-html 'allow-duplicates';
  require-trusted-types-for 'script'
`;
}

function script(src: string, integrity: Markup | null = null): Markup {
  return markup`<script async charset="utf-8" src="${src}" data-show="none"${integrity} crossorigin></script>`;
}

function hub(choices: SnippetChoices, own: Markup): string {
  const { center, lang = 'th', province } = choices;
  return markup`<damrong-center province="${province}"${hubAttributes(choices)}>
  <a href="${center}/${lang}/?province=${province}">${words[lang].center}</a>
  ${words[lang].orCall} <a href="tel:1567">1567</a>
</damrong-center>
${own}
`.text;
}

function elements(choices: SnippetChoices, own: Markup): string {
  const { center, lang = 'th', province, services } = choices;
  const style = colorsOf(choices).join('; ');
  const placed = services.map(
    ({ tag, path, name }) =>
      markup`<${tag} province="${province}"${attributes({ lang: choices.lang, style })}>
  <a href="${center}/${lang}/${path}?province=${province}">${name[lang]}</a>
  ${words[lang].orCall} <a href="tel:1567">1567</a>
</${tag}>`,
  );
  return markup`${placed}
${own}
`.text;
}

/** One service has a page of its own; several begin on the centre's first page. */
function pageOf({ services }: SnippetChoices): SnippetService | undefined {
  return services.length === 1 ? services[0] : undefined;
}

function frame(choices: SnippetChoices): string {
  const { center, lang = 'th', province, site } = choices;
  const service = pageOf(choices);
  const title = service === undefined ? words[lang].site : service.name[lang];
  const src = `${center}/${lang}/${service?.path ?? ''}?province=${province}&frame=${site}`;
  return markup`<iframe src="${src}" width="100%" height="1200" title="${title}" allow="geolocation" style="border: 0"></iframe>
`.text;
}

function links({ center, lang = 'th', province, services }: SnippetChoices): string {
  const lines = services.map(
    ({ path, name }) =>
      markup`  <a href="${center}/${lang}/${path}?province=${province}">${name[lang]}</a>`,
  );
  return markup`<p>
${lines}
  <a href="tel:1567">1567</a>
</p>
`.text;
}

/**
 * The height of a hub in a column as wide as the page, so that nothing moves when it comes: measured
 * from 360 px, where everything is stacked, to 1440 px, where tiles stand side by side. A service that
 * is open from the start fills a screen.
 */
function reservedHeight({ services, show }: SnippetChoices): string {
  if (show === undefined) return 'max(340px, 1060px - 65vw)';
  if (services.length === 1) return '900px';
  if (services.length === 0) return 'max(205px, 575px - 65vw)';
  const tiles = 124 * services.length;
  return show.includes('banner')
    ? `max(340px, ${670 + tiles}px - 65vw)`
    : `max(165px, ${220 + tiles}px - 25vw)`;
}

function colorsOf({ colors }: SnippetChoices): string[] {
  return Object.entries(colors).map(([property, color]) => `${property}: ${color}`);
}

function hubAttributes(choices: SnippetChoices): Markup {
  const style = [
    'display: block',
    `min-height: ${reservedHeight(choices)}`,
    ...colorsOf(choices),
  ].join('; ');
  return attributes({ show: choices.show?.join(' '), lang: choices.lang, style });
}

/** Those that have a value, each with a space before it. */
function attributes(values: Readonly<Record<string, string | undefined>>): Markup {
  const written = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => markup` ${name}="${value ?? ''}"`.text);
  return new Markup(written.join(''));
}

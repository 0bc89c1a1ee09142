import type { CenterCard, Lang } from '@damrong/contract';
import { emergencyNumbers } from './emergency-numbers.ts';
import { markup, type Markup } from './markup.ts';
import { pageMessages } from './page-messages.ts';

export interface PageContent {
  readonly lang: Lang;
  readonly title: string;
  /** This page in the other language. */
  readonly otherHref: string;
  /** What shows it in the other language with all that is typed, where a link would lose that. */
  readonly otherForm?: ResentForm | undefined;
  /** Whether scripts take the form's place where they run; the link is theirs. */
  readonly hasScript?: boolean;
  readonly cssHref: string;
  readonly iconHref: string;
  readonly main: Markup;
  readonly head?: Markup;
  readonly center: CenterCard | undefined;
  /** The site in whose page this one stands, which has a header and ways of its own. */
  readonly frame?: string | undefined;
}

/** A form of the page that is sent to the page in the other language. */
export interface ResentForm {
  readonly id: string;
  readonly action: string;
  /** Only shows the form; what was said of it is said again. */
  readonly switched?: 'fresh' | 'refused' | undefined;
}

const other: Readonly<Record<Lang, Lang>> = { th: 'en', en: 'th' };

export function layout(content: PageContent): string {
  const { lang, title, cssHref, iconHref, main, head, center, frame } = content;
  const messages = pageMessages[lang];
  return markup`<!doctype html>
<html lang="${lang}"${frame === undefined ? null : markup` data-frame="${frame}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="${iconHref}">
<link rel="stylesheet" href="${cssHref}">
${head ?? null}
</head>
<body>
${
  frame !== undefined
    ? null
    : markup`<header>
<div class="bar">
<a class="name" href="/${lang}/">${messages.siteName}</a>
<a class="call" href="tel:1567">${messages.hotline}</a>
<nav>${languageSwitch(content)}</nav>
</div>
</header>`
}
<main>
${main}
</main>
<footer>
${center === undefined ? null : centerLines(center, lang)}
<p>${emergencyNumbers(lang)}</p>
</footer>
</body>
</html>
`.text;
}

function languageSwitch({ hasScript = false, lang, otherForm, otherHref }: PageContent): Markup {
  const { otherLanguage } = pageMessages[lang];
  const link = markup`<a href="${otherHref}" lang="${other[lang]}" hreflang="${other[lang]}">${otherLanguage}</a>`;
  if (otherForm === undefined) return link;
  const { action, id, switched } = otherForm;
  const named = switched === undefined ? null : markup` name="switched" value="${switched}"`;
  // Enter in a field presses the first button of its form, which must not be the one of the language.
  const button = markup`<button class="unseen" form="${id}" tabindex="-1" aria-hidden="true"></button><button class="language" form="${id}" formaction="${action}"${named} formnovalidate lang="${other[lang]}">${otherLanguage}</button>`;
  return hasScript ? markup`<noscript>${button}</noscript>${link}` : button;
}

function centerLines(center: CenterCard, lang: Lang): Markup {
  return markup`<p>${unbroken(center.name[lang])}<br>
${center.address[lang]}<br>
${center.hours[lang]}<br>
<a href="tel:1567">${pageMessages[lang].call}</a></p>`;
}

// A line may end before or after the centre's own name, never inside it.
export function unbroken(name: string): Markup {
  const [whole = '', before = '', own = '', after = ''] =
    /^(.*?)(ศูนย์ดำรงธรรม|Damrongdhama)(.*)$/.exec(name) ?? [name];
  return own === '' ? markup`${whole}` : markup`${before}<span class="name">${own}</span>${after}`;
}

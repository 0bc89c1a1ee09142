import type { Lang } from '@damrong/contract';
import { pageCssHref, pageIconHref } from './asset-addresses.ts';
import { layout, unbroken } from './layout.ts';
import { mailPageMessages } from './mail-page-messages.ts';
import { markup, type Markup } from './markup.ts';
import { pageMessages } from './page-messages.ts';

export type MailLinkName = 'confirm' | 'leave';

/** The outcome of pressing the button. */
export type MailOutcome = 'confirmed' | 'expired' | 'left';

export function mailPagePath(lang: Lang, link: MailLinkName): string {
  return `/${lang}/mail/${link}`;
}

/** Asks first, because programs that scan mails open every link in them but press no button. */
export function askPage(lang: Lang, link: MailLinkName, token: string): string {
  const { title, text, button } = mailPageMessages[lang][link];
  const address = (of: Lang) => `${mailPagePath(of, link)}?token=${encodeURIComponent(token)}`;
  return page(lang, {
    title,
    otherHref: address(lang === 'th' ? 'en' : 'th'),
    main: markup`<p>${unbroken(text)}</p>
<form method="post" action="${address(lang)}"><button>${button}</button></form>`,
  });
}

/** The outcome, and the way to the case. */
export function toldPage(lang: Lang, what: MailOutcome): string {
  const { [what]: content, statusPage } = mailPageMessages[lang];
  return page(lang, {
    title: content.title,
    otherHref: `/${lang === 'th' ? 'en' : 'th'}/status`,
    main: markup`<p>${unbroken(content.text)}</p>
<p><a class="call" href="/${lang}/status">${statusPage}</a></p>`,
  });
}

function page(
  lang: Lang,
  { title, otherHref, main }: { title: string; otherHref: string; main: Markup },
): string {
  return layout({
    lang,
    title: `${title} – ${pageMessages[lang].siteName}`,
    otherHref,
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center: undefined,
    main: markup`<h1>${title}</h1>
<div class="fallback">
${main}
</div>`,
  });
}

import type { Lang } from '@damrong/contract';
import { markup, type Markup } from './markup.ts';
import { pageMessages } from './page-messages.ts';

/** Whom to call at once: a number never stands on another line than what it is for. */
export function emergencyNumbers(lang: Lang): Markup {
  return markup`${pageMessages[lang].emergency.map(
    ({ what, call, number }) =>
      markup`<span class="emergency">${what} <a href="tel:${number}">${call}</a></span>\n`,
  )}`;
}

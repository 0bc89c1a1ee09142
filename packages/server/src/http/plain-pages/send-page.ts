import { isProvinceCode, type CenterCard, type Lang } from '@damrong/contract';
import type { FastifyReply } from 'fastify';
import { pageCssHref, pageIconHref } from '../pages/asset-addresses.ts';
import { policyInFrame, type Frame } from '../pages/framing.ts';
import { layout, unbroken, type ResentForm } from '../pages/layout.ts';
import { markup } from '../pages/markup.ts';
import { pageMessages } from '../pages/page-messages.ts';
import { PAGE_CSP } from '../security-headers.ts';
import { plainWords } from './locale/plain-words.ts';
import type { PlainForm, PlainPage, SentForm } from './plain-form.ts';

/**
 * With the usual policy browsers would send `Origin: null` with every form, ours like any other's. What a
 * page that forgets asks for names no page: in the log of a proxy it would say who has it open.
 */
export function plainHeaders({ forgetsSent }: Pick<PlainForm, 'forgetsSent'>): {
  readonly 'referrer-policy': string;
} {
  return { 'referrer-policy': forgetsSent ? 'strict-origin' : 'same-origin' };
}

interface Answer {
  readonly lang: Lang;
  readonly page: PlainPage;
  readonly center: CenterCard | undefined;
  readonly form: PlainForm;
  readonly frame: Frame | undefined;
  /** What shows the same in the other language; without it there is only the form's page. */
  readonly otherForm?: ResentForm | undefined;
}

/** Answers a form with a page that no cache keeps. */
export function sendPlainPage(
  reply: FastifyReply,
  { lang, page, center, form, frame, otherForm }: Answer,
): FastifyReply {
  const { siteName } = pageMessages[lang];
  return reply
    .headers({
      ...plainHeaders(form),
      'content-security-policy': policyInFrame(PAGE_CSP, frame),
      'cache-control': 'no-store',
    })
    .header('x-robots-tag', 'noindex')
    .type('text/html; charset=utf-8')
    .send(
      layout({
        lang,
        frame: frame?.origin,
        title: page.title.includes(siteName) ? page.title : `${page.title} – ${siteName}`,
        otherHref: `/${lang === 'th' ? 'en' : 'th'}/${form.page}`,
        otherForm,
        cssHref: pageCssHref,
        iconHref: pageIconHref,
        center,
        main: markup`<h1>${unbroken(page.title.replace(plainWords[lang].errorPrefix, ''))}</h1>
${page.main}`,
      }),
    );
}

/** The centre of the province that a form was sent for. */
export function centerOf({ context, typed }: SentForm): CenterCard | undefined {
  const province = typed.get('provinceCode') ?? '';
  return isProvinceCode(province) ? context.centers.card(province) : undefined;
}

import {
  codeName,
  formatThaiDate,
  noticeTopics,
  type ContentOf,
  type Lang,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { linkTo, markedTextView } from './marked-text-view.ts';

const words = {
  th: { details: 'อ่านรายละเอียด', open: 'อ่านต่อ', close: 'ย่อลง', pinned: 'ประกาศสำคัญ' },
  en: { details: 'Read more', open: 'Show the rest', close: 'Show less', pinned: 'Important' },
} as const;

/** A text that is no longer than this stands there whole. */
const SHORT = 160;

export interface NoticeFold {
  /** The id of what is folded away. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

interface NoticeOptions {
  /** Keeps the page on which it stands. */
  readonly opensBeside?: boolean;
  /** Shows the beginning of a long text, and the rest when it is asked for. */
  readonly fold?: NoticeFold;
}

/**
 * A notice, as citizens see it and, while it is written, officers. Without English words the Thai ones
 * stand there, and say so to screen readers.
 */
export function noticeView(
  { nameTh, nameEn, textTh, textEn, topic, date, pinned, url }: ContentOf<'notices'>,
  language: Lang,
  { opensBeside = false, fold }: NoticeOptions = {},
): TemplateResult {
  const [name, nameLang] = wordsIn(nameTh, nameEn, language);
  const [text, textLang] = wordsIn(textTh, textEn, language);
  const link = linkTo(opensBeside);
  const { details, open, close, pinned: important } = words[language];
  const of = html`<span class="visually-hidden" lang=${nameLang}> ${name}</span>`;
  const blocks = markedTextView(text, link);
  const shown = fold !== undefined && text.length > SHORT ? 1 : blocks.length;
  const rest = blocks.slice(shown);
  return html`<article class="notice-view">
    <h3 lang=${nameLang}>${name}</h3>
    <p class="about">
      ${pinned ? html`<b>${important}</b> · ` : nothing}<time datetime=${date}
        >${formatThaiDate(date, language)}</time
      >
      · ${codeName(noticeTopics, topic, language)}
    </p>
    <div class="text" lang=${textLang}>${blocks.slice(0, shown)}</div>
    ${
      fold === undefined || rest.length === 0
        ? nothing
        : html`<div class="text rest" id=${fold.id} lang=${textLang} ?hidden=${!fold.isOpen}>
              ${rest}
            </div>
            <p class="screen">
              <button
                class="link"
                type="button"
                aria-expanded=${fold.isOpen}
                aria-controls=${fold.id}
                @click=${fold.onToggle}
              >
                ${fold.isOpen ? close : open}${of}
              </button>
            </p>`
    }
    ${url === null ? nothing : html`<p>${link(url, html`${details}${of}`)}</p>`}
  </article>`;
}

function wordsIn(th: string, en: string, language: Lang): [words: string, lang: Lang] {
  return language === 'en' && en !== '' ? [en, 'en'] : [th, 'th'];
}

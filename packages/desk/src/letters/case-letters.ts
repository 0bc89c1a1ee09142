import {
  codeName,
  formatThaiDate,
  letterKinds,
  MAX_LETTER_REMINDERS,
  toThaiDigits,
  type CaseLetters,
  type LetterRow,
} from '@damrong/contract';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Desk } from '../app/desk.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { pageStyles } from '../app/page.styles.ts';
import { letterWords } from '../locale/letters.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { letterHref, letterTaskHref } from './letter-address.ts';
import { lettersStyles } from './letters.styles.ts';

/** The letters of a case, and ways to write the next one. */
export class CaseLettersPanel extends LitElement {
  static override styles = [...pageStyles, lettersStyles];
  static override properties = {
    desk: { attribute: false },
    locale: { attribute: false },
    number: { attribute: false },
  };

  declare desk: Desk;
  declare locale: Locale;
  /** Of the case. */
  declare number: string;
  readonly #letters = new Loader<CaseLetters>(this);

  constructor() {
    super();
    this.locale = locales.th;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('number')) return;
    const { number } = this;
    void this.#letters.load((signal) =>
      this.desk.client.officer.letters.ofCase(number, { signal }),
    );
  }

  override render(): TemplateResult {
    const shown = shownValue(this.#letters.loading);
    const text = letterWords[this.locale.lang];
    return html`<div class="root">
      <section class="card" aria-labelledby="letters">
        <h2 id="letters">${text.ofCase}</h2>
        ${loaderNotices(this.#letters, this.locale)} ${shown ? this.#content(shown) : nothing}
      </section>
    </div>`;
  }

  #content({ letters, kinds }: CaseLetters): TemplateResult {
    const { lang } = this.locale;
    const text = letterWords[lang];
    const isHidden = kinds.length > 0 && !kinds.includes('receipt');
    const firsts = kinds.filter((kind) => kind !== 'reminder');
    return html`${
      letters.length === 0
        ? html`<p>${text.noneOfCase}</p>`
        : html`<ul class="letters">
            ${letters.map((one) => html`<li>${this.#letter(one, letters, kinds.includes('reminder'))}</li>`)}
          </ul>`
    }
    ${isHidden ? html`<p class="muted screen">${text.hidden}</p>` : nothing}
    ${
      firsts.length === 0
        ? nothing
        : html`<h3 class="screen">${text.write}</h3>
            <ul class="ways screen">
              ${firsts.map(
                (kind) =>
                  html`<li>
                    <a href=${letterTaskHref({ number: this.number, kind, remindsOf: undefined })}
                      >${codeName(letterKinds, kind, lang)}</a
                    >
                  </li>`,
              )}
            </ul>`
    }`;
  }

  #letter(one: LetterRow, all: readonly LetterRow[], mayRemind: boolean): TemplateResult {
    const { lang } = this.locale;
    const text = letterWords[lang];
    const reminders = all.filter(
      ({ remindsOf, voided }) => remindsOf === one.id && voided === null,
    );
    const last = Math.max(0, ...reminders.map(({ reminder }) => reminder ?? 0));
    const canRemind =
      mayRemind && one.kind === 'request' && one.voided === null && last < MAX_LETTER_REMINDERS;
    return html`<p>
        <a href=${letterHref(one.id)} translate="no">${one.fullNumber}</a>
        ${formatThaiDate(one.dated, lang, 'short')}
        ${one.voided === null ? nothing : html`<span class="late">${text.voidMark}</span>`}
      </p>
      <p>
        ${
          one.reminder === null
            ? codeName(letterKinds, one.kind, lang)
            : text.reminderNumber(
                lang === 'th' ? toThaiDigits(String(one.reminder)) : String(one.reminder),
              )
        }
        ·
        ${
          one.subject === ''
            ? html`<span class="muted">${text.erased}</span>`
            : html`<span lang="th">${one.addressee}</span>`
        }
      </p>
      ${
        one.answerBy === null || one.voided !== null
          ? nothing
          : html`<p class="muted">${text.answerBy(formatThaiDate(one.answerBy, lang, 'short'))}</p>`
      }
      ${
        canRemind
          ? html`<p class="screen">
              <a
                href=${letterTaskHref({ number: this.number, kind: 'reminder', remindsOf: one.id })}
                >${text.remind}<span class="visually-hidden"> ${one.fullNumber}</span></a
              >
            </p>`
          : nothing
      }`;
  }
}

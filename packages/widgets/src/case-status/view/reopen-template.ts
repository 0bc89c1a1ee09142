import { cleanText, countCharacters, formatThaiDate, type Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { textareaField } from '../../field/textarea-field.ts';
import type { LateWords } from '../late-words.ts';
import { explain } from './explain.ts';
import { followUpEnd } from './follow-up-end.ts';
import type { OpenCase } from './open-case.ts';

/** Most characters that the contract takes. */
const limit = 2000;

/** Asks to take a settled case up again; after the allowed days, what to do instead. */
export function reopenTemplate(
  open: OpenCase,
  words: LateWords,
  lang: Lang,
): TemplateResult | typeof nothing {
  const { view, reopening: form } = open;
  const text = words.reopen;
  if (form.isSent) return html`<p class="panel success sent screen" tabindex="-1">${text.sent}</p>`;
  if (!view.canReopen && !open.keeps(form, 'reason')) return tooLate(open, words, lang);
  const over = { reason: countCharacters(cleanText(form.value)) - limit };
  const { fields, sentence } = explain(form.error, words, over);
  return html`<section class="card part screen">
    <h3>${text.heading}</h3>
    ${
      view.reopenUntil === null
        ? nothing
        : html`<p>${text.intro(formatThaiDate(view.reopenUntil, lang))}</p>`
    }
    <form
      class="stack"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void open.sendReopening();
      }}
    >
      ${textareaField({
        id: 'reason',
        label: text.label,
        hint: text.hint,
        error: fields['reason'],
        value: form.value,
        rows: 3,
        limit,
        counter: words.view.charactersLeft,
        onInput: (value) => {
          form.change(value);
        },
      })}
      ${followUpEnd(form, { sentence, button: text.submit, sent: text.sent }, words.view)}
    </form>
  </section>`;
}

function tooLate(open: OpenCase, { reopen: text }: LateWords, lang: Lang) {
  const { reopenUntil } = open.view;
  if (reopenUntil === null) return nothing;
  return html`<section class="card part screen">
    <h3>${text.heading}</h3>
    <p>${text.over(formatThaiDate(reopenUntil, lang))}</p>
    <p class="ways">
      <a href=${open.complaintUrl(lang)} target="_blank" rel="noopener">${text.fileAnew}</a>
      <a class="nowrap" href="tel:1567" translate="no">1567</a>
    </p>
  </section>`;
}

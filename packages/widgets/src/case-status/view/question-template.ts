import {
  bangkokDate,
  cleanText,
  countCharacters,
  formatThaiDate,
  type Lang,
  type OpenQuestion,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { textareaField } from '../../field/textarea-field.ts';
import type { LateWords } from '../late-words.ts';
import { explain } from './explain.ts';
import { followUpEnd } from './follow-up-end.ts';
import type { OpenCase } from './open-case.ts';

/** Most characters that the contract takes. */
const limit = 2000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The centre's question with the place for its answer, first of all there is to see. */
export function questionTemplate(
  open: OpenCase,
  words: LateWords,
  lang: Lang,
): TemplateResult | typeof nothing {
  const { answer: form, question } = open;
  const text = words.question;
  if (question === null) {
    return form.isSent
      ? html`<p class="panel success sent screen" tabindex="-1">${text.sent}</p>`
      : nothing;
  }
  const over = { answer: countCharacters(cleanText(form.value)) - limit };
  const { fields, sentence } = explain(form.error, words, over);
  return html`<section class="notice question">
    <h3>${text.heading}</h3>
    <p class="words">${question.text}</p>
    <p class="muted">
      ${text.askedOn(formatThaiDate(question.askedAt, lang))} · ${answerBy(question, words, lang)}
    </p>
    <form
      class="stack screen"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void open.sendAnswer();
      }}
    >
      ${textareaField({
        id: 'answer',
        label: text.label,
        hint: text.hint,
        error: fields['answer'],
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

function answerBy({ answerBy: day }: OpenQuestion, { question: text }: LateWords, lang: Lang) {
  const days = Math.round((Date.parse(day) - Date.parse(bangkokDate(new Date()))) / DAY_MS);
  const date = formatThaiDate(day, lang);
  return days < 0 ? text.late(date) : text.answerBy(date, days);
}

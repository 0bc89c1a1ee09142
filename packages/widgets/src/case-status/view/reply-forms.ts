import {
  type CaseView,
  type Lang,
  type OpenQuestion,
  bangkokDate,
  cleanText,
  countCharacters,
  formatThaiDate,
} from '@damrong/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import { textareaField } from '../../field/textarea-field.ts';
import type { CaseMessages, ViewMessages } from '../locale/th.ts';
import { type CaseReply, describeError } from './case-reply.ts';
import type { OpenCase } from './open-case.ts';

/** Most characters that the contract takes at once. */
const limits = { answer: 2000, facts: 2000, comment: 1000, reason: 2000 };

const DAY_MS = 24 * 60 * 60 * 1000;

/** The centre's question with the place for its answer, first of all there is to see. */
export function questionTemplate(
  open: OpenCase,
  words: CaseMessages,
  lang: Lang,
): TemplateResult | typeof nothing {
  const { answer: form, question } = open;
  const text = words.question;
  if (question === null) {
    return form.isSent
      ? html`<p class="panel success sent screen" tabindex="-1">${text.sent}</p>`
      : nothing;
  }
  const { fields, sentence } = describeError(
    form.error,
    words,
    charactersOver('answer', form.value),
  );
  return html`<section class="notice question">
    <h3>${text.heading}</h3>
    <p class="words">${question.text}</p>
    <p class="muted">
      ${text.askedOn(formatThaiDate(question.askedAt, lang))} · ${answerBy(question, words, lang)}
    </p>
    <form class="stack screen" novalidate @submit=${submitting(() => open.sendAnswer())}>
      ${textareaField({
        id: 'answer',
        label: text.label,
        hint: text.hint,
        error: fields['answer'],
        value: form.value,
        rows: 3,
        limit: limits.answer,
        counter: words.view.charactersLeft,
        onInput: (value) => {
          form.change(value);
        },
      })}
      ${replyEnd(form, { sentence, button: text.submit, sent: text.sent }, words.view)}
    </form>
  </section>`;
}

function answerBy({ answerBy: day }: OpenQuestion, { question: text }: CaseMessages, lang: Lang) {
  const days = Math.round((Date.parse(day) - Date.parse(bangkokDate(new Date()))) / DAY_MS);
  const date = formatThaiDate(day, lang);
  return days < 0 ? text.late(date) : text.answerBy(date, days);
}

/** What the citizen wants to add while the case is open. */
export function factsTemplate(
  open: OpenCase,
  words: CaseMessages,
): TemplateResult | typeof nothing {
  const form = open.facts;
  const text = words.view;
  const isOpen = open.view.canAddFacts;
  if (!isOpen && !open.keeps(form, 'facts')) {
    return form.isSent
      ? html`<p class="panel success sent screen" tabindex="-1">${text.factsSent}</p>`
      : nothing;
  }
  const { fields, sentence } = describeError(
    form.error,
    words,
    charactersOver('facts', form.value),
  );
  const closed = isOpen || form.isSent ? undefined : text.factsClosed;
  return html`<section class="card part screen">
    <h3>${text.facts}</h3>
    <p>${text.factsIntro}</p>
    <form class="stack" novalidate @submit=${submitting(() => open.sendFacts())}>
      ${textareaField({
        id: 'facts',
        label: text.factsLabel,
        hint: text.factsHint,
        error: fields['facts'],
        value: form.value,
        rows: 4,
        limit: limits.facts,
        counter: text.charactersLeft,
        onInput: (value) => {
          form.change(value);
        },
      })}
      ${filesTemplate(open, words, fields['attachments'])}
      ${replyEnd(form, { sentence: sentence ?? closed, button: text.sendFacts, sent: text.factsSent }, text)}
    </form>
  </section>`;
}

/** Photos and documents that go with added facts. */
export function filesTemplate(
  { files }: OpenCase,
  { attachments: text, view: { optional } }: CaseMessages,
  error: string | undefined,
): TemplateResult {
  return html`${files.render({ addFiles: text.add, optional, partFailed: text.addFailed })}
  ${files.box?.renderPendingUploads()}
  ${error === undefined ? nothing : html`<p class="summary" tabindex="-1">${error}</p>`}`;
}

/** Words, not stars: everybody reads them the same way. */
export function ratingTemplate(
  open: OpenCase,
  words: CaseMessages,
): TemplateResult | typeof nothing {
  const { rating: form, view } = open;
  const text = words.view;
  if (view.rating !== null) return given(open, view.rating, words);
  if (!view.canRate && !open.keeps(form, 'comment')) return nothing;
  const { fields, sentence } = describeError(
    form.error,
    words,
    charactersOver('comment', form.value.comment),
  );
  return html`<section class="card part screen">
    <h3>${text.rate}</h3>
    <form class="stack" novalidate @submit=${submitting(() => open.sendRating())}>
      ${choiceField({
        id: 'score',
        label: text.rateLegend,
        error: fields['score'],
        value: form.value.score === undefined ? undefined : String(form.value.score),
        choices: scores(text),
        onChange: (score) => {
          form.change({ ...form.value, score: Number(score) });
        },
      })}
      ${textareaField({
        id: 'comment',
        label: text.comment,
        hint: text.commentHint,
        optional: text.optional,
        error: fields['comment'],
        value: form.value.comment,
        rows: 3,
        limit: limits.comment,
        counter: text.charactersLeft,
        onInput: (comment) => {
          form.change({ ...form.value, comment });
        },
      })}
      ${replyEnd(form, { sentence, button: text.sendRating, sent: text.ratingSent }, text)}
    </form>
  </section>`;
}

/** Best first, as on the paper forms of the centres. */
function scores(text: ViewMessages) {
  return [5, 4, 3, 2, 1].map((score) => ({
    value: String(score),
    label: text.scores[score - 1] ?? String(score),
  }));
}

function given(
  { rating: form, view }: OpenCase,
  { score, comment }: NonNullable<CaseView['rating']>,
  { view: text, reopen }: CaseMessages,
): TemplateResult {
  return html`<section class="card part">
    <h3>${text.yourRating}</h3>
    ${form.isSent ? html`<p class="panel success sent" tabindex="-1">${text.ratingSent}</p>` : nothing}
    <p><strong>${text.scores[score - 1]}</strong></p>
    ${comment === null ? nothing : html`<p class="words">${comment}</p>`}
    ${score <= 2 && view.canReopen ? html`<p class="screen">${reopen.afterLowRating}</p>` : nothing}
  </section>`;
}

/** Asks to take a settled case up again; after the allowed days, what to do instead. */
export function reopenTemplate(
  open: OpenCase,
  words: CaseMessages,
  lang: Lang,
): TemplateResult | typeof nothing {
  const { view, reopening: form } = open;
  const text = words.reopen;
  if (form.isSent) return html`<p class="panel success sent screen" tabindex="-1">${text.sent}</p>`;
  if (!view.canReopen && !open.keeps(form, 'reason')) return tooLate(open, words, lang);
  const { fields, sentence } = describeError(
    form.error,
    words,
    charactersOver('reason', form.value),
  );
  return html`<section class="card part screen">
    <h3>${text.heading}</h3>
    ${
      view.reopenUntil === null
        ? nothing
        : html`<p>${text.intro(formatThaiDate(view.reopenUntil, lang))}</p>`
    }
    <form class="stack" novalidate @submit=${submitting(() => open.sendReopening())}>
      ${textareaField({
        id: 'reason',
        label: text.label,
        hint: text.hint,
        error: fields['reason'],
        value: form.value,
        rows: 3,
        limit: limits.reason,
        counter: words.view.charactersLeft,
        onInput: (value) => {
          form.change(value);
        },
      })}
      ${replyEnd(form, { sentence, button: text.submit, sent: text.sent }, words.view)}
    </form>
  </section>`;
}

function tooLate(open: OpenCase, { reopen: text }: CaseMessages, lang: Lang) {
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

interface EndMessages {
  readonly sentence: string | undefined;
  readonly button: string;
  readonly sent: string;
}

/** How the sending went, the button, and its state in words for who cannot see it. */
export function replyEnd(
  { isBusy, isSent }: CaseReply<unknown>,
  { sentence, button, sent }: EndMessages,
  { sending }: ViewMessages,
): TemplateResult {
  return html`${
      sentence === undefined ? nothing : html`<p class="summary" tabindex="-1">${sentence}</p>`
    }
    <div class="actions">
      <button class="button" type="submit" aria-disabled=${isBusy ? 'true' : 'false'}>
        ${button}
      </button>
    </div>
    <p role="status">${isBusy ? sending : nothing}</p>
    ${isSent ? html`<p class="panel success sent" tabindex="-1">${sent}</p>` : nothing}`;
}

function charactersOver(field: keyof typeof limits, text: string): Record<string, number> {
  return { [field]: countCharacters(cleanText(text)) - limits[field] };
}

/** Sends in place of the browser. */
function submitting(send: () => Promise<void>): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    void send();
  };
}

import { cleanText, countCharacters, type CaseView } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import { textareaField } from '../../field/textarea-field.ts';
import type { LateWords } from '../late-words.ts';
import type { ViewText } from '../locale/view.th.ts';
import { explain } from './explain.ts';
import { followUpEnd } from './follow-up-end.ts';
import type { OpenCase } from './open-case.ts';

/** Most characters of the comment that the contract takes. */
const limit = 1000;

/** Words, not stars: everybody reads them the same way. */
export function ratingTemplate(open: OpenCase, words: LateWords): TemplateResult | typeof nothing {
  const { rating: form, view } = open;
  const text = words.view;
  if (view.rating !== null) return given(open, view.rating, words);
  if (!view.canRate && !open.keeps(form, 'comment')) return nothing;
  const over = { comment: countCharacters(cleanText(form.value.comment)) - limit };
  const { fields, sentence } = explain(form.error, words, over);
  return html`<section class="card part screen">
    <h3>${text.rate}</h3>
    <form
      class="stack"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void open.sendRating();
      }}
    >
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
        limit,
        counter: text.charactersLeft,
        onInput: (comment) => {
          form.change({ ...form.value, comment });
        },
      })}
      ${followUpEnd(form, { sentence, button: text.sendRating, sent: text.ratingSent }, text)}
    </form>
  </section>`;
}

/** Best first, as on the paper forms of the centres. */
function scores(text: ViewText) {
  return [5, 4, 3, 2, 1].map((score) => ({
    value: String(score),
    label: text.scores[score - 1] ?? String(score),
  }));
}

function given(
  { rating: form, view }: OpenCase,
  { score, comment }: NonNullable<CaseView['rating']>,
  { view: text, reopen }: LateWords,
): TemplateResult {
  return html`<section class="card part">
    <h3>${text.yourRating}</h3>
    ${form.isSent ? html`<p class="panel success sent" tabindex="-1">${text.ratingSent}</p>` : nothing}
    <p><strong>${text.scores[score - 1]}</strong></p>
    ${comment === null ? nothing : html`<p class="words">${comment}</p>`}
    ${score <= 2 && view.canReopen ? html`<p class="screen">${reopen.afterLowRating}</p>` : nothing}
  </section>`;
}

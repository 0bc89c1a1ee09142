import { factsLimit, findDangers, toBuddhistYear } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import { dateField } from '../../field/date-field.ts';
import { textareaField } from '../../field/textarea-field.ts';
import { call, renderCalls } from '../about-step.ts';
import type { ComplaintForm } from '../context.ts';
import { renderLocation } from './location-fields.ts';

const whens = ['today', 'yesterday', 'ongoing', 'other'] as const;

/** What happened, when and where; what may be told beside it comes after. */
export function renderFactsStep(form: ComplaintForm): TemplateResult {
  const { state } = form;
  const { draft } = state;
  const words = form.words.form;
  return html`${renderFacts(form)}
    ${renderDanger(form, draft.facts, form.lists.finder.itemOf(draft.category)?.isUrgent)}
    <div class="few">
      ${choiceField({
        id: 'when',
        label: words.when,
        optional: words.optional,
        value: draft.when,
        choices: whens.map((value) => ({ value, label: words.whens[value] })),
        onChange: (when) => {
          state.change({ when });
        },
      })}
    </div>
    ${draft.when === 'other' ? renderDate(form) : nothing} ${renderLocation(form)}
    ${form.renderIn('facts')}`;
}

/** The story itself. */
export function renderFacts(form: ComplaintForm): TemplateResult {
  const words = form.words.form;
  return textareaField({
    id: 'facts',
    label: words.facts,
    hint: words.factsHint,
    error: form.errorOf('facts'),
    value: form.state.draft.facts,
    rows: 7,
    limit: factsLimit,
    counter: words.counter,
    onInput: (facts) => {
      form.state.change({ facts });
    },
  });
}

/** What is wanted; shown by what folds away all that may be told and need not be. */
export function renderWish(form: ComplaintForm): TemplateResult {
  const { state } = form;
  const { draft } = state;
  const words = form.words.form;
  return html`${textareaField({
    id: 'wish',
    label: words.wish,
    hint: words.wishHint,
    error: form.errorOf('wish'),
    value: draft.wish,
    rows: 3,
    onInput: (wish) => {
      state.change({ wish });
    },
  })}
  ${renderDanger(form, draft.wish)}`;
}

function renderDate(form: ComplaintForm): TemplateResult {
  const words = form.words.form;
  const thisYear = toBuddhistYear(Number(form.today.slice(0, 4)));
  return dateField({
    id: 'date',
    label: words.date,
    hint: words.dateHint(thisYear),
    error: form.errorOf('date'),
    ...form.state.draft.date,
    months: words.months,
    labels: words,
    onInput: ({ day, month, year }) => {
      form.state.change({ date: { day, month, year } });
    },
  });
}

/**
 * The emergency numbers once more, where the words or the category speak of danger. The live region
 * stands from the start, so that what comes into it is read out, once.
 */
function renderDanger(form: ComplaintForm, text: string, isUrgent = false): TemplateResult {
  const found = findDangers(text, form.lists.dangers);
  return html`<div role="status">
    ${
      isUrgent || found.length > 0
        ? html`<p class="notice emergency">
            <span>${form.words.form.danger}</span> ${renderCalls(form.host.firstMessages)}
            ${found.map(({ line }) => line && call(line.number, line[form.host.language]))}
          </p>`
        : nothing
    }
  </div>`;
}

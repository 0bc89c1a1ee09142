import { bangkokDate, factsLimit, toBuddhistYear } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { checkField } from '../../field/checks-field.ts';
import { dateField } from '../../field/date-field.ts';
import { textareaField } from '../../field/textarea-field.ts';
import { renderDanger } from './danger.ts';
import type { ComplaintForm } from '../context.ts';

/** What happened, when, and what is wanted. */
export function renderFactsStep(form: ComplaintForm): TemplateResult {
  const { state } = form;
  const { draft } = state;
  const words = form.words.form;
  return html`${textareaField({
    id: 'facts',
    label: words.facts,
    hint: words.factsHint,
    error: form.errorOf('facts'),
    value: draft.facts,
    rows: 7,
    limit: factsLimit,
    counter: words.counter,
    onInput: (facts) => {
      state.change({ facts });
    },
  })}
  ${renderDanger(form, draft.facts, form.lists.finder.itemOf(draft.category)?.isUrgent)}
  ${draft.isDateUnknown ? nothing : renderDate(form)}
  ${checkField({
    id: 'date-unknown',
    label: words.dateUnknown,
    checked: draft.isDateUnknown,
    onChange: (isDateUnknown) => {
      state.change({ isDateUnknown });
    },
  })}
  ${textareaField({
    id: 'wish',
    label: words.wish,
    hint: words.wishHint,
    optional: words.optional,
    error: form.errorOf('wish'),
    value: draft.wish,
    rows: 3,
    onInput: (wish) => {
      state.change({ wish });
    },
  })}
  ${renderDanger(form, draft.wish)} ${form.renderIn('facts')}`;
}

function renderDate(form: ComplaintForm): TemplateResult {
  const words = form.words.form;
  const thisYear = toBuddhistYear(Number(bangkokDate(new Date()).slice(0, 4)));
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

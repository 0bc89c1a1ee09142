import {
  findDangers,
  findPersonalNumbers,
  maskPersonalNumbers,
  opinionLimit,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import { textareaField } from '../../field/textarea-field.ts';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import type { OpinionQuestions } from './opinion-context.ts';

/** What people are asked about, as the ministry lists it. */
export function topicChoice(form: OpinionQuestions): TemplateResult {
  const { host, language, lists, state } = form;
  const { topicCode } = state.draft;
  if (lists.topics.value === undefined) {
    return html`<p role="status">${host.firstMessages.topicsLoading}</p>`;
  }
  return html`<div class="topics">
    ${choiceField({
      id: 'topicCode',
      label: form.words.form.topics,
      error: form.errorOf('topicCode'),
      value: topicCode,
      choices: lists.topicChoices(topicCode, language),
      onChange: (chosen) => {
        state.change({ topicCode: chosen });
      },
    })}
  </div>`;
}

/** The opinion itself, with what its writer should hear before it is sent. */
export function opinionStep(form: OpinionQuestions): TemplateResult {
  const { language, lists, state } = form;
  const words = form.words.form;
  const { text, topicCode } = state.draft;
  return html`<p><b>${lists.topicName(topicCode, language)}</b></p>
    ${textareaField({
      id: 'text',
      label: words.opinion,
      hint: words.opinionHint,
      error: form.errorOf('text'),
      value: text,
      rows: 7,
      limit: opinionLimit,
      counter: words.charactersLeft,
      onInput: (typed) => {
        state.change({ text: typed });
      },
    })}
    <div role="status">${renderDanger(form)}</div>
    <div role="status">${renderNumbers(form)}</div>`;
}

/** The numbers of a text by which somebody could be found, and what becomes of them. */
export function renderNumbers({ state, words }: OpinionQuestions): TemplateResult | typeof nothing {
  const found = findPersonalNumbers(state.draft.text);
  if (found.length === 0) return nothing;
  const { numberKinds, numbersFound, numbersHidden } = words.form;
  return html`<div class="notice numbers-found">
    <p><b>${numbersFound}</b></p>
    <ul>
      ${found.map(
        ({ kind, spelled }) =>
          html`<li>
            ${numberKinds[kind]} <b class="number" translate="no">${spelled}</b> →
            <span class="number" translate="no">${maskPersonalNumbers(spelled)}</span>
          </li>`,
      )}
    </ul>
    <p>${nowrapNames(numbersHidden)}</p>
  </div>`;
}

function renderDanger(form: OpinionQuestions): TemplateResult | typeof nothing {
  const words = form.words.form;
  const found = findDangers(form.state.draft.text, form.lists.dangers);
  if (found.length === 0) return nothing;
  return html`<p class="notice emergency">
    <span>${words.danger}</span>
    ${call('191', words.police)} ${call('1669', words.ambulance)} ${call('199', words.fireBrigade)}
    ${found.map(({ line }) => line && call(line.number, line[form.language]))}
  </p>`;
}

function call(number: string, whom: string): TemplateResult {
  return html`<a href=${`tel:${number}`}><b translate="no">${number}</b> ${whom}</a>`;
}

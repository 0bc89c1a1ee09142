import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import type { LateForm } from './late-form.ts';

/** How many matters were found, or why there are none. */
export function renderFound(form: LateForm): TemplateResult | typeof nothing {
  const { categories, finder, state } = form;
  const words = form.words.form;
  if (!isLooking(form)) return nothing;
  if (categories.hasFailed) return html`${words.categoriesFailed}`;
  if (categories.items === undefined) return html`${words.categoriesLoading}`;
  if (state.group !== '') return nothing;
  const count = finder.find(state.query, '').length;
  return html`${words.found(count)} ${count === 0 ? html`<br />${words.notFoundHint}` : nothing}`;
}

/** What the search found, or what the opened group holds. */
export function renderCategoryChoices(form: LateForm): TemplateResult | typeof nothing {
  if (!isLooking(form)) return nothing;
  const leadsBack = form.state.group !== '' || form.hasChoices;
  return html`${renderChoices(form)} ${leadsBack ? renderOtherGroup(form) : nothing}`;
}

function isLooking({ state }: LateForm): boolean {
  return state.group !== '' || state.query.trim() !== '';
}

function renderChoices(form: LateForm): TemplateResult | typeof nothing {
  const { finder, host, state, words } = form;
  const lang = host.language;
  const found = finder.find(state.query, state.group);
  if (found.length === 0) return nothing;
  const group = state.group && host.groupName(state.group);
  return html`<div class="many">
    ${choiceField({
      id: 'category',
      label: group ? `${group}: ${words.form.chooseCategory}` : words.form.chooseCategory,
      error: form.errorOf('category'),
      value: state.draft.category,
      choices: found.map((category) => ({
        value: category.code,
        label: category[lang],
        hint: category.examples[lang],
      })),
      onChange: (category) => {
        state.change({ category });
      },
    })}
  </div>`;
}

function renderOtherGroup(form: LateForm): TemplateResult {
  return html`<button class="link other-group" type="button" @click=${() => form.lookInto('')}>
    ${form.words.form.otherGroup}
  </button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import type { ComplaintForm } from '../context.ts';
import { otherOf, type ListedCategory } from './category-finder.ts';

/** How many matters were found, or why there are none. */
export function renderFound(form: ComplaintForm): TemplateResult | typeof nothing {
  const { lists, state } = form;
  const words = form.words.form;
  if (!isLooking(form)) return nothing;
  if (lists.categories.hasFailed) return html`${words.categoriesFailed}`;
  if (lists.categories.value === undefined) return html`${words.categoriesLoading}`;
  if (state.group !== '') return nothing;
  const count = lists.finder.find(state.query, '').length;
  return html`${words.found(count)} ${count === 0 ? html`<br />${words.notFoundHint}` : nothing}`;
}

/** What the search found, or what the opened group holds. */
export function renderCategoryChoices(form: ComplaintForm): TemplateResult | typeof nothing {
  if (!isLooking(form)) return nothing;
  const leadsBack = form.state.group !== '' || hasChoices(form);
  return html`${renderChoices(form)} ${form.state.group === '' ? renderUnsorted(form) : nothing}
  ${leadsBack ? renderOtherGroup(form) : nothing}`;
}

/** Whoever finds nothing that fits need not sort their matter: an officer does. */
function renderUnsorted(form: ComplaintForm): TemplateResult {
  const leave = () => {
    form.state.change({ category: otherOf('other') });
    void form.goTo('facts');
  };
  return html`<button class="button secondary" type="button" @click=${leave}>
    ${form.words.form.unsorted}
  </button>`;
}

function isLooking({ state }: ComplaintForm): boolean {
  return state.group !== '' || state.query.trim() !== '';
}

function renderChoices(form: ComplaintForm): TemplateResult | typeof nothing {
  const { host, state, words } = form;
  const lang = host.language;
  const found = foundBy(form);
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

function renderOtherGroup(form: ComplaintForm): TemplateResult {
  return html`<button class="link other-group" type="button" @click=${() => form.lookInto('')}>
    ${form.words.form.otherGroup}
  </button>`;
}

export function hasChoices(form: ComplaintForm): boolean {
  return foundBy(form).length > 0;
}

function foundBy({ lists, state }: ComplaintForm): readonly ListedCategory[] {
  return lists.finder.find(state.query, state.group);
}
